import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';

import { check } from '../src/check/check.js';
import { rules } from '../src/check/rules/index.js';
import { createDocument } from '../src/document/document.js';
import { PROBLEM_FORMATS } from '../src/render/problems/formats.js';
import type { CheckedDocument, ProblemEnv, ProblemRenderer } from '../src/render/problems/renderer.js';
import { lineIndex } from '../src/text/lines.js';

const TEXTS: readonly Omit<CheckedDocument, 'problems'>[] = [
  { file: 'a b/100%, yes:no#1.txt', text: 'Kim, TK, said: “No.”\n\nThe grid is full.It was “full“ before.\n' },
  {
    file: 'emoji.md',
    text: '👍 The café | is full.“Now [x] | <b>” & more,” said Kim.\r\nIt was `full`.Again 한국 it is [DATE\t“x”].\r\n',
  },
  { file: 'corpus.jsonl', doc: 'ü 1, "x"', text: 'The caf\ufffd closed.Now it is â€œopen.' },
  {
    file: 'sums.txt',
    text:
      'The train left at 25:10. She led it for two years, from 2011 to 2019. It cost 3.2 trillion won ($2.2 billion), and the study 14 billion won ($96 million).\n\n' +
      'The crash killed 14 people: five men and eight women. Ann Roe, 41, saw it. The plan has two aims: speed, safety and cost. The nurse, Ann Roe, 43, left.\n\n' +
      'The river is high and the road is wet today.\n\nThe river is high and the road is wet today.\n',
  },
  { file: 'clean.txt', text: 'The grid is full.' },
];

const documents: readonly CheckedDocument[] = TEXTS.map((source) => {
  const placeOf = lineIndex(source.text);
  const where = { file: source.file, ...(source.doc !== undefined && { doc: source.doc }) };
  const problems = check(createDocument(source.text)).map((problem) => ({
    ...where,
    ...problem,
    ...placeOf(problem.start),
  }));
  return { ...source, problems };
});

const env: ProblemEnv = {
  tool: { name: 'extract', version: '0.0.0' },
  rules,
  width: 10_000,
  paint: (_, text) => text,
  shield: (text) => text,
  offsets: 'utf-16',
  quiet: false,
  fails: (level) => level === 'error',
};

const LEVELS: Readonly<Record<string, string>> = {
  warning: 'warn',
  notice: 'note',
  critical: 'error',
  major: 'warn',
  minor: 'note',
  ERROR: 'error',
  WARNING: 'warn',
  INFO: 'note',
};
const levelOf = (name: string): string => LEVELS[name] ?? name;

interface Seen {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  /** Null where a format has no place for it. */
  readonly level: string | null;
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly charOffset: number; readonly charLength: number };
  };
}
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [Location];
      }[];
    },
  ];
}
interface Diagnostic {
  readonly message: string;
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly location: {
    readonly path: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number } };
  };
}

const lines = (output: string): string[] => output.split('\n').filter((line) => line !== '');
const unescapeXml = (text: string): string =>
  text
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const unescapeGithub = (text: string): string =>
  text.replace(/%([0-9A-F]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Reads each format back as its consumers do. */
const READERS: Readonly<Record<string, (output: string) => Seen[]>> = {
  json: (output) => (JSON.parse(output) as { problems: Seen[] }).problems,
  jsonl: (output) => lines(output).map((line) => JSON.parse(line) as Seen),
  sarif: (output) =>
    (JSON.parse(output) as Sarif).runs[0].results.map(({ ruleId, level, message, locations: [location] }) => ({
      file: decodeURIComponent(location.physicalLocation.artifactLocation.uri),
      line: location.physicalLocation.region.startLine,
      rule: ruleId,
      level: levelOf(level),
      message: message.text,
    })),
  line: (output) =>
    lines(output).map((line) => {
      const [, file = '', at, level = '', rule = '', message = ''] =
        /^(.*):(\d+):\d+:(?: \[.*\])? (error|warn|note) (\S+) (.*)$/u.exec(line) ?? [];
      return { file, line: Number(at), level, rule, message };
    }),
  github: (output) =>
    lines(output).map((line) => {
      const [, level = '', properties = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/u.exec(line) ?? [];
      const property = new Map(properties.split(',').map((pair) => pair.split('=') as [string, string]));
      return {
        file: unescapeGithub(property.get('file') ?? ''),
        line: Number(property.get('line')),
        rule: unescapeGithub(property.get('title') ?? ''),
        level: levelOf(level),
        message: unescapeGithub(message),
      };
    }),
  gitlab: (output) =>
    (
      JSON.parse(output) as {
        description: string;
        check_name: string;
        severity: string;
        location: { path: string; lines: { begin: number } };
      }[]
    ).map(({ description, check_name, severity, location }) => ({
      file: location.path,
      line: location.lines.begin,
      rule: check_name,
      level: levelOf(severity),
      message: description,
    })),
  rdjson: (output) =>
    (JSON.parse(output) as { diagnostics: Diagnostic[] }).diagnostics.map(({ message, severity, code, location }) => ({
      file: location.path,
      line: location.range.start.line,
      rule: code.value,
      level: levelOf(severity),
      message,
    })),
  junit: (output) =>
    [
      ...output.matchAll(
        /<testcase classname="([^"]*)" name="(\d+):\d+" file="([^"]*)" line="\d+"><(?:failure type="(\w+)"|skipped) message="([^"]*)"\/><\/testcase>/gu,
      ),
    ].map(([, rule = '', line = '', file = '', level, message = '']) => ({
      file: unescapeXml(file),
      line: Number(line),
      rule,
      level: level ?? null,
      message: unescapeXml(message),
    })),
  markdown: (output) =>
    lines(output)
      .slice(2)
      .map((row) => {
        const cells = row.split(/(?<!\\)\|/u).map((cell) => cell.replace(/\\(.)/gu, '$1').trim());
        const [, where = '', level = '', rule = '', message = ''] = cells;
        const [, file = '', line = ''] = /^(.*):(\d+):\d+$/u.exec(where) ?? [];
        const { file: name = '' } = TEXTS.find((text) => `${text.file} ${text.doc ?? ''}`.trim() === file) ?? {};
        return { file: name, line: Number(line), rule, level, message };
      }),
  pretty: (output) => {
    const seen: Seen[] = [];
    let file = '';
    const all = output.split('\n');
    for (const [i, line] of all.entries()) {
      const head = /^ {2}(\d+):\d+ +(error|warn|note) +(\S+)(?: — \d+ times)?$/u.exec(line);
      if (head) {
        const [, at, level = '', rule = ''] = head;
        const message = (all[i + 1] ?? '').trim().replace(/ Fix (?:it|all \d+) with --fix\.$/u, '');
        const also = /^ +also at (.*)$/u.exec(all[i + 4] ?? '')?.[1]?.split(', ') ?? [];
        for (const place of [at ?? '', ...also])
          seen.push({ file, line: Number.parseInt(place, 10), rule, level, message });
      } else if (/^\S/u.test(line)) {
        file = TEXTS.find((text) => `${text.file} ${text.doc ?? ''}`.trim() === line)?.file ?? line;
      }
    }
    return seen;
  },
};

const RENDERERS = new Map<string, ProblemRenderer>();
for (const { id, load } of PROBLEM_FORMATS) RENDERERS.set(id, await load());

function renderer(id: string): ProblemRenderer {
  const found = RENDERERS.get(id);
  if (!found) throw new RangeError(id);
  return found;
}

function render(format: string): string {
  const { begin, document, end } = renderer(format)(env);
  return [begin(), ...documents.map(document), end([], [])].join('');
}

const keys = (seen: readonly Seen[]): string[] =>
  seen.map(({ file, line, rule, level, message }) => [file, line, rule, level ?? '-', message].join(' ¦ ')).sort();

const expected = documents.flatMap(({ problems }) => problems);

test('the texts give findings of every level, some alike, some over a line end', () => {
  expect(expected.length).toBeGreaterThan(8);
  expect(new Set(expected.map(({ rule }) => rule)).size).toBeGreaterThan(10);
});

test.each(PROBLEM_FORMATS.map(({ id }) => id))('%s tells the same findings', (format) => {
  const told = READERS[format]?.(render(format)) ?? [];
  // JUnit marks what does not fail as skipped, without a level.
  const wanted =
    format === 'junit' ? expected.map((p) => ({ ...p, level: env.fails(p.level) ? p.level : null })) : expected;
  expect(keys(told)).toEqual(keys(wanted));
});

test('no format tells anything of a clean text', () => {
  const clean = documents.filter(({ problems }) => problems.length === 0);
  expect(clean).toHaveLength(1);
  for (const format of RENDERERS.values()) {
    const { begin, document } = format(env);
    begin();
    expect(clean.map(document).join('')).not.toMatch(/full\.|failure |<skipped|No space/u);
  }
});

test('sarif follows the schema of 2.1.0, and its offsets cut the text that is meant', () => {
  const log = JSON.parse(render('sarif')) as Sarif;
  const { errors } = validate(log);
  expect(errors).toEqual([]);
  const [{ results, tool }] = log.runs;
  for (const [i, { locations, ruleIndex, ruleId }] of results.entries()) {
    const [{ physicalLocation }] = locations;
    const { charOffset, charLength } = physicalLocation.region;
    const text = documents.find(({ file }) => file === decodeURIComponent(physicalLocation.artifactLocation.uri))?.text;
    expect(text?.slice(charOffset, charOffset + charLength)).toBe(expected[i]?.text);
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
  expect(validate({ ...log, version: '2.0.0' }).errors).not.toEqual([]);
});

function validate(log: unknown): { errors: unknown[] } {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  // The schema says it is of draft 4; it uses nothing that draft 7 reads otherwise but the name of its id.
  const { id, ...schema } = sarifSchema;
  const valid = ajv.compile({ ...schema, $id: id, $schema: 'http://json-schema.org/draft-07/schema#' });
  return valid(log) ? { errors: [] } : { errors: valid.errors ?? [] };
}

test('rdjson counts columns in bytes', () => {
  const diagnostics = (JSON.parse(render('rdjson')) as { diagnostics: Diagnostic[] }).diagnostics;
  for (const [i, { location }] of diagnostics.entries()) {
    const text = documents.find(({ file }) => file === location.path)?.text ?? '';
    const { start } = expected[i] ?? { start: 0 };
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    expect(location.range.start.column).toBe(Buffer.byteLength(text.slice(lineStart, start)) + 1);
  }
});

test('junit is well-formed and counts what it tells', () => {
  const output = render('junit');
  const open: string[] = [];
  const closed: string[] = [];
  for (const [, end, name = '', alone] of output.matchAll(/<(\/?)(\w+)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (end) closed.push(`${open.pop() ?? ''}=${name}`);
    else if (!alone) open.push(name);
  }
  expect(open).toEqual([]);
  expect(closed.filter((pair) => !/^(\w+)=\1$/u.test(pair))).toEqual([]);
  const sum = (name: string): number =>
    [...output.matchAll(new RegExp(`<testsuite .*? ${name}="(\\d+)"`, 'gu'))].reduce(
      (all, [, n]) => all + Number(n),
      0,
    );
  expect(sum('failures')).toBe(expected.filter(({ level }) => level === 'error').length);
  expect(sum('skipped')).toBe(expected.filter(({ level }) => level !== 'error').length);
});

test.each([40, 60, 80, 120])('pretty keeps to %d columns, marks under the words', (width) => {
  const { document } = renderer('pretty')({ ...env, width });
  const output = documents.slice(0, 2).map(document).join('');
  for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(width + 4);
  expect(output).toContain('~');
});
