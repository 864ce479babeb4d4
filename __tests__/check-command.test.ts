import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';

import configSchema from '../schema/config-1.json' with { type: 'json' };
import outputSchema from '../schema/extract-1.json' with { type: 'json' };
import { Ajv } from 'ajv';

import { rules } from '../src/check/rules/index.js';
import { readConfig } from '../src/cli/check/config.js';
import { CONFIG_NAMES } from '../src/cli/check/find-config.js';
import { main } from '../src/cli/main.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'extract-check-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

const put = (name: string, text: string): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), text);
};
const get = (name: string): string => readFileSync(join(cwd, name), 'utf8');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `extract check` in the folder of the test. */
const check = (...args: string[]): Promise<Ran> => run(['check', ...args]);

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await main(args, {
    stdin: Readable.from([Buffer.from('The grid is full.It was full.')]),
    stdout: stdout,
    stderr: stderr,
    env,
    cwd,
    onInterrupt: () => () => undefined,
  });
  const text = (stream: PassThrough): string => String(stream.read() ?? '');
  return { code, out: text(stdout), err: text(stderr) };
}

const git = (...args: string[]): void => {
  const as = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...as, ...args], { cwd, stdio: 'pipe' });
};

const GLUED = 'The grid is full.It was full.\n';
const LEFT = 'Kim, TK, said so.\n';
const CLEAN = 'The grid is full. It was full.\n';

describe('outcome', () => {
  test.each([
    [[], 1, 'an error is found'],
    [['--fail-on', 'never'], 0, 'nothing fails'],
    [['--skip', 'text/leftover'], 0, 'a warning alone does not fail'],
    [['--skip', 'text/leftover', '--fail-on', 'warn'], 1, 'warnings fail when asked'],
    [['--skip', 'text/leftover', '--max-warnings', '0'], 1, 'too many warnings'],
    [['--skip', 'text/leftover', '--max-warnings', '1'], 0, 'as many warnings as allowed'],
    [['--only', 'quote/*'], 0, 'other rules do not run'],
    [['--rule', 'text/leftover=note', '--rule', 'text/missing-space=off'], 0, 'levels are changed'],
    [['--rule', 'text/missing-space=error', '--only', 'text/missing-space'], 1, 'raised to an error'],
  ])('%j: %d, %s', async (args, code) => {
    put('a.txt', GLUED + LEFT);
    expect((await check('a.txt', ...args)).code).toBe(code);
  });

  test('what cannot be read makes 2, and the rest is done', async () => {
    put('a.txt', LEFT);
    const { code, out, err } = await check('a.txt', 'gone.txt', '-f', 'line');
    expect(code).toBe(2);
    expect(out).toMatch(/^a\.txt:1:6: error text\/leftover /u);
    expect(err).toContain('gone.txt: no such file');
  });

  test('300 errors still make 1', async () => {
    put('a.txt', LEFT.repeat(300));
    expect((await check('a.txt')).code).toBe(1);
  });

  test('standard input', async () => {
    expect((await check('-', '-f', 'line')).out).toMatch(/^-:1:17: warn text\/missing-space /u);
  });

  test.each([
    [['--only', 'text/leftovr'], 'there is no rule “text/leftovr”. Did you mean text/leftover?'],
    [['--rule', 'text/leftover=eror'], 'Did you mean error?'],
    [['--rule', 'text/leftover'], '--rule takes a rule and its level'],
    [['--format', 'sarf'], 'Did you mean sarif?'],
    [['--fail-on', 'always'], '--fail-on takes error, warn, note or never'],
    [['--baseline', 'gone'], '--baseline gone: no such file'],
    [['--explain', 'text/lefover'], 'Did you mean text/leftover?'],
    [['--since', 'HEAD'], '--since and --staged need git and a repository'],
  ])('%j is explained', async (args, message) => {
    put('a.txt', CLEAN);
    const { code, err, out } = await check('a.txt', ...args);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, '']);
  });
});

test('--list-rules names every rule, --explain shows examples', async () => {
  const { out } = await check('--list-rules');
  for (const { id, level } of rules) expect(out).toMatch(new RegExp(`^${level} +${id} `, 'mu'));
  const explained = await check('--explain', 'date/impossible');
  expect(explained.out).toContain('The plan ends on Feb. 30.');
  expect(explained.code).toBe(0);
});

async function help(topic: string): Promise<string> {
  const stdout = new PassThrough();
  await main(['help', topic], {
    stdin: Readable.from([]),
    stdout,
    stderr: new PassThrough(),
    env: {},
    cwd,
    onInterrupt: () => () => undefined,
  });
  return String(stdout.read());
}

test('the topic of rules has each with its level', async () => {
  const page = await help('rules');
  for (const { id, level } of rules) expect(page).toMatch(new RegExp(`^ +${level} +${id} `, 'mu'));
});

test('the topic of configuration names every key and every file, and its example is obeyed', async () => {
  const page = await help('config');
  const { overrides, ...keys } = configSchema.properties;
  for (const key of [...Object.keys(keys), 'overrides', ...Object.keys(overrides.items.properties)])
    expect(page).toMatch(new RegExp(`^ +${key.replace('$', String.raw`\$`)} +[a-z]`, 'mu'));
  for (const name of CONFIG_NAMES) expect(page).toContain(`\n  ${name}`);
  const example = page.slice(page.indexOf('{'));
  put('.extractrc.json', example);
  put('a.txt', GLUED);
  expect((await check('a.txt')).code).toBe(1);
  expect(readConfig(JSON.parse(example)).mistakes).toEqual([]);
});

describe('comments in the text', () => {
  test.each([
    ['<!-- extract-ignore text/leftover -->\nKim, TK, said.\n\nLee, TK, said.', [4]],
    ['<!-- extract-ignore -->\nKim, TK, said.', []],
    ['Kim, TK, said. <!-- extract-ignore text/* -->\nLee, TK, said.', [2]],
    ['<!-- extract-disable text/leftover -->\nKim, TK, said.\n\nTKTK\n<!-- extract-enable -->\nXXX', [6]],
    ['<!-- extract-ignore quote/* -->\nKim, TK, said.', [1, 2]],
  ])('%j', async (text, lines) => {
    put('a.md', text);
    const { out } = await check('a.md', '-f', 'jsonl');
    const found = out.split('\n').flatMap((line) => (line ? [JSON.parse(line) as { line: number }] : []));
    expect(found.map(({ line }) => line)).toEqual(lines);
  });
});

test('code, addresses and comments of Markdown are not checked', async () => {
  put(
    'a.md',
    'See `TODO`, <https://a.example/Grid.Full,then> and [Kim](b.md "TK").\n\n```\nXXX\n```\n\nKim, **TK**, said.\n',
  );
  expect((await check('a.md', '-f', 'line')).out).toMatch(/^a\.md:7:8: error text\/leftover [^\n]*\n$/u);
});

describe('--fix', () => {
  test('puts the spaces, keeps every other byte, and reports what is left', async () => {
    const text = `\ufeff${GLUED.trim()}“Yes.”So he said – 한국 👍\r\n\r\n${LEFT}`;
    put('a.txt', text);
    const { code, out } = await check('a.txt', '--fix', '-f', 'line');
    expect(get('a.txt')).toBe(text.replace('full.It', 'full. It').replace('full.“', 'full. “').replace('”So', '” So'));
    expect(out).toMatch(/^a\.txt:3:6: error text\/leftover [^\n]*\n$/u);
    expect(code).toBe(1);
  });

  test('mends the prose of Markdown alone', async () => {
    put('a.md', 'The *grid* is full.It was `full.It`.\n\n`TODO`\n');
    expect((await check('a.md', '--fix', '-f', 'line')).out).toBe('');
    expect(get('a.md')).toBe('The *grid* is full. It was `full.It`.\n\n`TODO`\n');
  });

  test('--dry-run writes nothing and shows what it would', async () => {
    put('a.txt', GLUED);
    const { out } = await check('a.txt', '--fix', '--dry-run');
    expect(out).toContain('{+ +}');
    expect(get('a.txt')).toBe(GLUED);
  });

  test('leaves what was not read as UTF-8, standard input and corpora alone', async () => {
    const old = Buffer.from(`Caf\u00e9. ${GLUED}`, 'latin1');
    writeFileSync(join(cwd, 'old.txt'), old);
    put('c.jsonl', `${JSON.stringify({ id: '1', text: GLUED })}\n`);
    const before = get('c.jsonl');
    expect((await check('old.txt', '--fix')).err).toContain('old.txt: only text and Markdown in UTF-8 can be repaired');
    expect(readFileSync(join(cwd, 'old.txt')).equals(old)).toBe(true);
    expect((await check('c.jsonl', '--fix')).code).toBe(2);
    expect(get('c.jsonl')).toBe(before);
    expect((await check('-', '--fix')).code).toBe(2);
  });
});

describe('baseline', () => {
  test('what it lists is left out, also when it moves; what is new is not', async () => {
    put('a.txt', `${LEFT}\n${GLUED}`);
    expect((await check('a.txt', '--update-baseline', '--baseline', 'base')).code).toBe(0);
    expect((await check('a.txt', '--baseline', 'base', '-f', 'line')).out).toBe('');
    put('a.txt', `One more line.\n\n${GLUED}\nAnd more.\n\n${LEFT}`);
    expect((await check('a.txt', '--baseline', 'base', '-f', 'line')).out).toBe('');
    put('a.txt', `${GLUED}\n${LEFT}\nLee, TK, left.\n`);
    const { code, out } = await check('a.txt', '--baseline', 'base', '-f', 'line');
    expect([code, out.split('\n').length]).toEqual([1, 2]);
    expect(out).toContain('a.txt:5:');
  });

  test('is sorted, shrinks, and says where it is broken', async () => {
    put('a.txt', `${LEFT}\n${GLUED}`);
    await check('a.txt', '--update-baseline', '--baseline', 'base');
    const lines = get('base').trim().split('\n').slice(1);
    expect(lines).toEqual(lines.toSorted());
    put('a.txt', GLUED);
    await check('a.txt', '--update-baseline', '--baseline', 'base');
    expect(get('base').trim().split('\n')).toHaveLength(lines.length);
    put('base', 'what is this\n');
    expect((await check('a.txt', '--baseline', 'base')).err).toContain('base:1:1: no line of a baseline');
  });
});

describe('git', () => {
  test('--since looks at changed lines of changed files, new files included', async () => {
    git('init', '-q');
    put('a.txt', `${LEFT}\n${CLEAN}`);
    put('b c.txt', LEFT);
    git('add', '.');
    git('commit', '-qm', 'x');
    put('a.txt', `${LEFT}\n${CLEAN}\nLee, TK, left.\n`);
    put('sub/new.txt', LEFT);
    const { out } = await check('--since', 'HEAD', '-f', 'line');
    expect(out.match(/^[^ ]+/gmu)).toEqual(['a.txt:5:6:', 'sub/new.txt:1:6:']);
    expect((await check('b c.txt', '--since', 'HEAD', '-f', 'line')).out).toBe('');
    expect((await check('--since', 'nowhere')).err).toContain('--since nowhere: git knows no such revision');
    expect((await check('--since', '--output=x')).code).toBe(2);
  });

  test('of a corpus the whole counts when a line of it has changed', async () => {
    git('init', '-q');
    put('c.jsonl', `${JSON.stringify({ id: '1', text: CLEAN + LEFT })}\n`);
    git('add', '.');
    git('commit', '-qm', 'x');
    expect((await check('--since', 'HEAD', '-f', 'line')).out).toBe('');
    put('c.jsonl', `${JSON.stringify({ id: '1', text: CLEAN + LEFT })}\n${JSON.stringify({ id: '2', text: CLEAN })}\n`);
    expect((await check('--since', 'HEAD', '-f', 'line')).out).toMatch(/^c\.jsonl:2:6: \[1\] error text\/leftover /u);
  });

  test('--staged reads what is staged, not what is on disk', async () => {
    git('init', '-q');
    put('a.txt', CLEAN);
    git('add', '.');
    git('commit', '-qm', 'x');
    put('a.txt', `${CLEAN}${LEFT}`);
    git('add', '.');
    put('a.txt', CLEAN);
    put('b.txt', LEFT);
    const { code, out } = await check('--staged', '-f', 'line');
    expect(out).toMatch(/^a\.txt:2:6: error [^\n]*\n$/u);
    expect(code).toBe(1);
  });
});

test.each(['utf-16', 'code-point', 'byte'])('JSON follows the schema and counts in %s', async (unit) => {
  put('a.txt', `👍 한국 ${GLUED}${LEFT}`);
  const { out } = await check('a.txt', '--json', '--offsets', unit);
  const output = JSON.parse(out) as { problems: { start: number; end: number; text: string }[] };
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(outputSchema);
  expect(validate(output) ? [] : validate.errors).toEqual([]);
  expect(output.problems).toHaveLength(2);
  const text = get('a.txt');
  const cut = { 'utf-16': text, 'code-point': Array.from(text), byte: Buffer.from(text) }[unit] ?? '';
  const shown = (piece: string | string[] | Buffer): string => (Array.isArray(piece) ? piece.join('') : String(piece));
  for (const { start, end, text: own } of output.problems) expect(shown(cut.slice(start, end))).toBe(own);
});

describe('the environment', () => {
  test('stands in for options, which go before it, and goes before a configuration', async () => {
    put('a.txt', GLUED);
    put('.extractrc.json', '{ "failOn": "never" }');
    const env = { EXTRACT_FAIL_ON: 'warn', EXTRACT_CHECK_FORMAT: 'line' };
    const { code, out } = await run(['check', 'a.txt'], env);
    expect([code, out]).toEqual([1, expect.stringMatching(/^a\.txt:1:17: warn [^\n]*\n$/u)]);
    expect((await run(['check', 'a.txt', '--fail-on', 'error'], env)).code).toBe(0);
    expect((await run(['check', 'a.txt', '--json'], env)).out).toMatch(/^\{/u);
  });

  test('a value that will not do is told with the name of the variable', async () => {
    put('a.txt', GLUED);
    const { code, err } = await run(['check', 'a.txt'], { EXTRACT_FAIL_ON: 'wran' });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/EXTRACT_FAIL_ON takes error, warn, note or never,\s+not “wran”\. Did you mean warn\?/u),
    ]);
  });

  test('a flag is on unless its variable says 0', async () => {
    put('a.txt', CLEAN);
    const quiet = async (value: string): Promise<string> =>
      (await run(['check', 'a.txt'], { EXTRACT_QUIET: value })).out;
    expect(await quiet('1')).toBe('');
    expect(await quiet('0')).toBe((await check('a.txt')).out);
    expect(await quiet('0')).not.toBe('');
  });

  test('the user’s own configuration counts where no other does', async () => {
    const env = { XDG_CONFIG_HOME: join(cwd, 'home') };
    put('home/extract/config.json', '{ "rules": { "text/missing-space": "off" } }');
    put('a.txt', GLUED);
    put('desk/extract.config.json', '{}');
    put('desk/a.txt', GLUED);
    expect((await run(['check', 'a.txt', '-f', 'line'], env)).out).toBe('');
    expect((await run(['check', 'desk/a.txt', '-f', 'line'], env)).out).not.toBe('');
    put('home/extract/config.json', '{ "rules": { "text/missing-space": "of" } }');
    const { code, err } = await run(['check', 'a.txt'], env);
    expect([code, err]).toEqual([2, expect.stringMatching(/config\.json:1:36: “of” is not a level .* mean off\?/u)]);
  });
});

describe('extract config', () => {
  test('shows each value and where it is said', async () => {
    put(
      '.extractrc.json',
      '{ "rules": { "text/*": "note" }, "known": ["Kim"], "overrides": [{ "files": ["desk/"], "rules": { "text/encoding": "off" } }] }',
    );
    const args = ['config', 'desk/a.txt', '--rule', 'date/tense=error', '--skip', 'source/*', '--json'];
    const { out, code } = await run(args, { EXTRACT_MAX_WARNINGS: '3' });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: 'desk/a.txt',
      config: '.extractrc.json',
      failOn: { value: 'error', from: 'default' },
      maxWarnings: { value: 3, from: 'EXTRACT_MAX_WARNINGS' },
      known: [{ value: 'Kim', from: '.extractrc.json' }],
      rules: {
        'text/encoding': { value: 'off', from: '.extractrc.json overrides[0]' },
        'text/leftover': { value: 'note', from: '.extractrc.json' },
        'date/tense': { value: 'error', from: '--rule' },
        'source/vague': { value: 'off', from: '--skip' },
        'date/impossible': { value: 'error', from: 'default' },
      },
    });
  });

  test('as text: one line a value', async () => {
    const { out } = await run(['config', '--only', 'source/single']);
    expect(out).toMatch(
      /^Standard input — no configuration\n\n {2}failOn +error +default\n {2}maxWarnings +any +default\n/u,
    );
    expect(out).toMatch(/\n {2}source\/single +note +--only\n/u);
    expect(out.match(/^ {2}[a-z]+\/[a-z\d-]+ /gmu)).toHaveLength(rules.length);
  });

  test.each([
    [['config', 'a.txt', 'b.txt'], 'one file at a time'],
    [['config', '--rule', 'text/encodng=off'], 'Did you mean text/encoding?'],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await run(args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('configuration', () => {
  test('the nearest one counts, up to the repository', async () => {
    put('.git/HEAD', '');
    put('.extractrc.json', '{ "rules": { "text/*": "off" } }');
    put('desk/extract.config.json', '{ "rules": { "text/leftover": "warn" } }');
    put('desk/a.txt', LEFT);
    put('a.txt', LEFT);
    const { out } = await check('a.txt', 'desk/a.txt', '-f', 'line');
    expect(out).toMatch(/^desk\/a\.txt:1:6: warn [^\n]*\n$/u);
    expect((await check('a.txt', '--config', 'none')).code).toBe(1);
    expect((await check('desk/a.txt', '--config', '.extractrc.json', '-f', 'line')).out).toBe('');
  });

  test('YAML, package.json, overrides by path, allowed words, failOn', async () => {
    put(
      'yaml/.extractrc.yaml',
      'allow: [TK]\noverrides:\n  - files: ["live/**"]\n    rules: { text/missing-space: "off" }\n',
    );
    put('yaml/a.txt', LEFT + GLUED);
    put('yaml/live/a.txt', LEFT + GLUED);
    expect((await check('yaml', '-f', 'line')).out).toMatch(/^yaml\/a\.txt:2:17: warn [^\n]*\n$/u);
    put('package.json', '{ "extract": { "failOn": "warn" } }');
    put('a.txt', GLUED);
    expect((await check('a.txt')).code).toBe(1);
    expect((await check('a.txt', '--fail-on', 'error')).code).toBe(0);
  });

  test.each([
    [
      '.extractrc.json',
      '{\n  "rules": {\n    "text/encoding": "warnn"\n  }\n}',
      '.extractrc.json:3:22: “warnn” is not a level (error, warn, note, off). Did you mean warn?',
    ],
    ['.extractrc.json', '{ "rule": {} }', '.extractrc.json:1:3: there is no setting “rule”'],
    [
      '.extractrc.json',
      '{ "rules": { "text/encodng": "off" } }',
      '.extractrc.json:1:14: there is no rule “text/encodng”. Did you mean text/encoding?',
    ],
    ['.extractrc.json', '{\n  "known": ["Kim",]\n}', '.extractrc.json:2:19: not JSON'],
    ['.extractrc.json', '{ "maxWarnings": -1, "known": "Kim" }', '.extractrc.json:1:31: “Kim” is not a list'],
    ['.extractrc.yaml', 'rules:\n  text/encoding: loud\n', '.extractrc.yaml:2:18: “loud” is not a level'],
    ['.extractrc.yaml', 'rules: [\n', 'not YAML'],
    ['package.json', '{\n "name": "x",\n "extract": { "overrides": [{}] } }', 'package.json:3:29: “files” is missing'],
  ])('%s %j', async (name, source, message) => {
    put(name, source);
    put('a.txt', CLEAN);
    const { code, err, out } = await check('a.txt');
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, '']);
  });

  test.each([
    [{}, true],
    [{ $schema: 'x', rules: { 'text/*': 'off', 'quote/unbalanced': 'error' }, known: ['Kim'], failOn: 'never' }, true],
    [{ overrides: [{ files: ['a'], allow: ['TK'] }], maxWarnings: 0 }, true],
    [{ rules: { 'text/leftover': 'loud' } }, false],
    [{ rules: { 'text/nothing': 'off' } }, false],
    [{ overrides: [{ rules: {} }] }, false],
    [{ overrides: [{ files: [] }] }, false],
    [{ known: 'Kim' }, false],
    [{ maxWarnings: 1.5 }, false],
    [{ plugins: [] }, false],
    [[], false],
  ])('the schema and the program agree on %j', (config, valid) => {
    const validate = new Ajv().compile(configSchema);
    expect([validate(config), readConfig(config).mistakes.length === 0]).toEqual([valid, valid]);
  });
});
