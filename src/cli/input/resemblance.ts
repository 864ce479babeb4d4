const LOOKS: readonly { readonly begins: RegExp; readonly like: string; readonly format: string }[] = [
  { begins: /^\s{0,99}<(?:!doctype\s+html|html[\s>])/iu, like: 'a web page', format: 'html' },
  { begins: /^\s{0,99}\{\s{0,9}"[^"\n]{1,40}"\s{0,9}:/u, like: 'JSON Lines', format: 'jsonl' },
  { begins: /^WEBVTT\s|^\s{0,9}\d{1,4}\r?\n\d{1,2}:\d{2}:\d{2}[.,]\d{3} -->/u, like: 'subtitles', format: 'subtitles' },
  {
    begins: /^(?:return-path|received|delivered-to|message-id|mime-version):\s/iu,
    like: 'a mail message',
    format: 'mail',
  },
];

/** What a text looks like that nobody said is plain text, and the format to read it as; null for plain text. */
export const resemblance = (text: string): { readonly like: string; readonly format: string } | null =>
  LOOKS.find(({ begins }) => begins.test(text)) ?? null;
