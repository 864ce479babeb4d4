interface Signature {
  /** What a file of the kind begins with, a character a byte. */
  readonly start: string;
  readonly kind: string;
  readonly hint: string;
}

const picture = { kind: 'a picture', hint: 'Text in a picture has to be recognized first.' };

const SIGNATURES: readonly Signature[] = [
  { start: '{\\rtf', kind: 'a Rich Text file (RTF)', hint: 'pandoc -t plain FILE | extract quotes -' },
  { start: '%PDF-', kind: 'a PDF', hint: 'Say --input-format pdf.' },
  { start: '%!PS', kind: 'a PostScript file', hint: 'ps2ascii FILE | extract quotes -' },
  {
    start: 'PK\x03\x04',
    kind: 'a ZIP archive, as DOCX, ODT and EPUB are',
    hint: 'pandoc -t plain FILE | extract quotes -',
  },
  { start: '\xd0\xcf\x11\xe0', kind: 'an Office file of before 2007', hint: 'Save it as DOCX or as plain text.' },
  { start: '\x1f\x8b', kind: 'one packed with gzip', hint: 'gzip -dc FILE | extract quotes -' },
  { start: 'BZh91AY&SY', kind: 'one packed with bzip2', hint: 'bzip2 -dc FILE | extract quotes -' },
  { start: '\xfd7zXZ\0', kind: 'one packed with xz', hint: 'xz -dc FILE | extract quotes -' },
  { start: '\x28\xb5\x2f\xfd', kind: 'one packed with zstd', hint: 'zstd -dc FILE | extract quotes -' },
  { start: '\x89PNG', ...picture },
  { start: '\xff\xd8\xff', ...picture },
  { start: 'GIF89a', ...picture },
];

const LONGEST = Math.max(...SIGNATURES.map(({ start }) => start.length));

/** The kind of file that bytes are of, where that is surely none of text, and what to do with it; null when they may be text. */
export function signature(bytes: Uint8Array): Pick<Signature, 'kind' | 'hint'> | null {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST));
  return SIGNATURES.find(({ start }) => head.startsWith(start)) ?? null;
}
