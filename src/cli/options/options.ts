import { ANCHORS } from '../../document/anchor.js';
import { FORMATS } from '../../render/formats.js';
import { dayProblem } from '../day.js';
import { messageOf, UserError } from '../errors.js';
import { INPUT_FORMATS } from '../input/formats.js';
import { COLOR_CHOICES } from '../paint.js';
import { didYouMean } from '../suggest.js';
import type { Option } from './option.js';
import { figure, listed, number, oneOf } from './read.js';

function parseDay(value: string): string {
  const problem = dayProblem(value);
  if (problem !== null) throw new UserError(`--date ${value}: ${problem}`);
  return value;
}

/** Text in any case, or an expression between slashes. */
function parsePattern(value: string): (text: string) => boolean {
  const expression = /^\/(?<source>.+)\/(?<flags>[a-z]*)$/u.exec(value)?.groups;
  if (!expression) {
    const wanted = value.toLowerCase();
    return (text) => text.toLowerCase().includes(wanted);
  }
  try {
    const pattern = new RegExp(expression['source'] ?? '', `${(expression['flags'] ?? '').replaceAll(/[ugy]/gu, '')}u`);
    return (text) => pattern.test(text);
  } catch (error) {
    throw new UserError(`--contains ${value}: ${messageOf(error)}`);
  }
}

function parseEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new UserError(`--encoding: there is no encoding “${value}”.${didYouMean(value, COMMON_ENCODINGS)}`);
  }
}

const COMMON_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'euc-kr',
  'shift_jis',
  'gb18030',
  'big5',
];

const kinds = (choices: readonly string[]): Option => ({
  flags: '--kind <kinds>',
  about: `${choices.join(', ')} (default: all)`,
  parse: (value) => listed(value).map(oneOf('--kind', choices, (name) => name)),
});

/** Every option there is; commands name those they take. */
export const OPTIONS = {
  kinds,
  speaker: { flags: '--speaker <name>', about: 'only this speaker; also finds short names' },
  contains: { flags: '--contains <text>', about: 'only what has this text in it; /regex/ works', parse: parsePattern },
  match: { flags: '--match <words>', about: 'only what says this in any inflection: {raise} (tax|taxes)' },
  min: {
    flags: '--min <n>',
    about: 'only figures that reach this value',
    parse: figure('--min'),
  },
  max: {
    flags: '--max <n>',
    about: 'only figures that do not lie above this value',
    parse: figure('--max'),
  },
  unit: { flags: '--unit <unit>', about: 'only this unit: USD, dollars, percent, people, megawatts' },
  minConfidence: {
    flags: '--min-confidence <n>',
    about: '0 to 1 (default: 0, everything)',
    parse: number('--min-confidence', 0, 1, false),
  },
  top: { flags: '--top <n>', about: 'the best of each text', parse: number('--top', 1, 1_000_000, true) },
  minScore: {
    flags: '--min-score <n>',
    about: '0 to 1: how well a claim can be checked',
    parse: number('--min-score', 0, 1, false),
  },
  unsourced: { flags: '--unsourced', about: 'only claims of the text itself, which names no source' },
  format: {
    flags: '-f, --format <name>',
    env: 'EXTRACT_FORMAT',
    about: FORMATS.map(({ id }) => id).join(', '),
    parse: oneOf('--format', FORMATS, ({ id }) => id),
  },
  json: { flags: '--json', about: 'same as --format json' },
  output: { flags: '-o, --output <file>', about: 'write there instead of standard output' },
  fields: {
    flags: '--fields [names]',
    about: 'columns, in this order; without names: lists them',
    parse: listed,
  },
  context: { flags: '--context', about: 'the sentence around each record' },
  reasons: { flags: '--explain', key: 'reasons', about: 'which rule found each quote, and why its speaker' },
  width: {
    flags: '--width <n>',
    env: 'EXTRACT_WIDTH',
    about: 'table width (default: the terminal’s, else 100)',
    parse: number('--width', 20, 1000, true),
  },
  color: {
    flags: '--color <when>',
    env: 'EXTRACT_COLOR',
    about: COLOR_CHOICES.join(', '),
    parse: oneOf('--color', COLOR_CHOICES, (name) => name),
  },
  ascii: { flags: '--ascii', env: 'EXTRACT_ASCII', about: 'draw with ASCII characters; the text stays as it is' },
  quiet: { flags: '-q, --quiet', env: 'EXTRACT_QUIET', about: 'no summary line, no hints' },
  offsets: {
    flags: '--offsets <unit>',
    env: 'EXTRACT_OFFSETS',
    about: 'utf-16 (default), code-point for jq and Python, byte',
    parse: oneOf('--offsets', ['utf-16', 'code-point', 'byte'] as const, (unit) => unit),
  },
  bom: { flags: '--bom', about: 'CSV with a byte order mark, for Excel' },
  csvSafe: { flags: '--csv-safe', about: "put ' before cells that are formulas to a spreadsheet" },
  filesFrom: { flags: '--files-from <file>', about: 'names from a file or “-”, one a line or NUL between' },
  inputFormat: {
    flags: '--input-format <name>',
    about: `${INPUT_FORMATS.map(({ id }) => id).join(', ')} (default: by the file’s name)`,
    parse: oneOf('--input-format', INPUT_FORMATS, ({ id }) => id),
  },
  idField: { flags: '--id-field <name>', about: 'in a corpus, instead of id' },
  textField: { flags: '--text-field <name>', about: 'in a corpus, instead of text' },
  dateField: { flags: '--date-field <name>', about: 'in a corpus, instead of date' },
  encoding: {
    flags: '--encoding <name>',
    env: 'EXTRACT_ENCODING',
    about: 'utf-8, windows-1252, euc-kr … (default: detect)',
    parse: parseEncoding,
  },
  date: { flags: '--date <day>', about: 'the day it was written, 2025-12-31 (default: read)', parse: parseDay },
  anchor: {
    flags: '--anchor <rule>',
    about: `${ANCHORS.join(', ')}: where a date without its year lies`,
    parse: oneOf('--anchor', ANCHORS, (anchor) => anchor),
  },
  merge: { flags: '--merge', about: 'people of one full name in several texts as one' },
  jobs: {
    flags: '--jobs <n>',
    env: 'EXTRACT_JOBS',
    about: 'threads that read a large corpus (default: one a core)',
    parse: number('--jobs', 1, 64, true),
  },
  lineBuffered: { flags: '--line-buffered', about: 'write each text’s records at once: for a filter in a pipe' },
  exitStatus: { flags: '-e, --exit-status', about: '1 when nothing is found' },
  strict: { flags: '--strict', about: '1 when a quote has no speaker' },
  debug: { flags: '--debug', about: 'for a bug report: where in the program it broke' },
} as const satisfies Record<string, Option | ((choices: readonly string[]) => Option)>;
