import { isAbsolute, relative, resolve } from 'node:path';

import { rules } from '../../check/rules/index.js';
import type { Level, Problem } from '../../records.js';
import { escapeControls } from '../../render/escape.js';
import { PROBLEM_FORMATS, type ProblemFormat } from '../../render/problems/formats.js';
import type { ProblemEnv } from '../../render/problems/renderer.js';
import { repairs } from '../../render/problems/repairs.js';
import type { Invocation } from '../commands/command.js';
import { Exit, exitCode, UserError, WriteError, type ExitCode } from '../errors.js';
import { ledger, type Ledger } from '../extraction/ledger.js';
import { openProgress } from '../extraction/progress.js';
import { widthOf } from '../extraction/render-env.js';
import { readSource } from '../extraction/source.js';
import { STDIN } from '../input/files.js';
import type { Io } from '../io.js';
import type { FailOn } from '../options/check-values.js';
import type { OptionValues } from '../options/option.js';
import { openOutput } from '../output.js';
import { isColored, painter } from '../paint.js';
import { TOOL } from '../version.js';
import { readBaseline, writeBaseline } from './baseline.js';
import { changesOf, sourcesOf } from './files.js';
import { configFinder } from './find-config.js';
import { explanation, ruleList } from './listing.js';
import { checkText, type CheckedText } from './read.js';
import { repaired, rewrite } from './repair.js';
import { rulesNamed, settingsFor } from './settings.js';

const BASELINE = '.extract-baseline';
/** Formats whose lines are those of the file; of the others a changed file counts as a whole. */
const BY_LINE = new Set(['text', 'markdown']);

/** Checks what is asked for, one text at a time, and reports as it goes. */
export async function runCheck(invocation: Invocation): Promise<ExitCode> {
  const { options, io } = invocation;
  if (options.listRules) return show(ruleList(), options, io);
  if (options.explain !== undefined) return show(explanation(options.explain), options, io);
  rulesNamed(options);
  const format = formatOf(options);
  const progress = await openProgress(io, { ...options, seldom: true });
  const book = ledger([], format, options, progress);
  const configOf = configFinder({ cwd: io.cwd, named: options.config, env: io.env });
  const { config } = await configOf(STDIN);
  const failOn = options.failOn ?? config.failOn ?? 'error';
  const tally = tallyOf(failOn, options.maxWarnings ?? config.maxWarnings ?? Infinity);
  const changes = await changesOf(options, io);
  const baseline = baselineOf(options, io);
  const renderer = options.dryRun ? repairs : await format.load();
  const rendering = renderer(await problemEnv(options, failOn, io));
  const output = await openOutput(options.output, io);
  const off = io.onInterrupt(() => {
    progress.end();
    output.discard();
  });
  const put = (piece: string): Promise<void> | undefined => {
    if (piece === '') return undefined;
    progress.clear();
    return output.write(piece);
  };
  try {
    await put(rendering.begin());
    for await (const source of sourcesOf(invocation, changes)) {
      if ('code' in source) {
        book.fail(source.file, source);
        continue;
      }
      const file = shownPath(source.file, io.cwd);
      const settings = settingsFor(file, await configOf(source.file), options, io.cwd);
      const touched = (from: number, to: number): boolean =>
        changes?.touches(file, ...(BY_LINE.has(source.format.id) ? ([from, to] as const) : ([1, Infinity] as const))) ??
        true;
      const wanted = (problem: Problem, lastLine: number): boolean =>
        touched(problem.line, lastLine) && !baseline.knows(problem);
      await readSource(source, {
        book,
        options,
        read: (document) => {
          progress.count(file, document.text.length, true);
          return checkText({ ...document, date: options.date ?? document.date }, file, settings, wanted);
        },
        put: async (checked) => {
          const mended = options.fix && !options.dryRun ? await mend(checked, book, io) : null;
          const { text, records, doc } =
            mended === null
              ? checked
              : checkText({ ...checked, ...mended, date: options.date }, file, settings, wanted);
          for (const problem of records.problems) tally.add(problem.level);
          baseline.add(records.problems);
          await put(rendering.document({ file, doc, text, problems: records.problems }));
        },
      });
    }
    await put(rendering.end(book.files, book.errors));
    await output.close();
    await baseline.write();
  } catch (error) {
    output.discard();
    if (!(error instanceof WriteError && error.readerLeft)) throw error;
  } finally {
    progress.end();
    off();
  }
  return exitCode({ ...book.outcome(), condition: !options.updateBaseline && tally.failed() });
}

function formatOf({ problemFormat, json }: OptionValues): ProblemFormat {
  const asJson = PROBLEM_FORMATS.find(({ id }) => id === 'json');
  if (!json || !asJson) return problemFormat ?? PROBLEM_FORMATS[0];
  if (problemFormat && problemFormat !== asJson)
    throw new UserError(`--json and --format ${problemFormat.id} do not go together`);
  return asJson;
}

/** Relative, with forward slashes, so that reports of different machines are the same. */
const shownPath = (file: string, cwd: string): string => {
  const below = isAbsolute(file) ? relative(cwd, file) : file;
  return (below.startsWith('..') ? file : below).replaceAll('\\', '/').replace(/^\.\//u, '');
};

const RANK: Readonly<Record<Level | 'never', number>> = { note: 0, warn: 1, error: 2, never: 3 };
const fails = (level: Level, failOn: FailOn): boolean => RANK[level] >= RANK[failOn];

function tallyOf(failOn: FailOn, maxWarnings: number): { add: (level: Level) => void; failed: () => boolean } {
  let failed = false;
  let warnings = 0;
  return {
    add(level) {
      if (fails(level, failOn)) failed = true;
      if (level === 'warn') warnings++;
    },
    failed: () => failed || warnings > maxWarnings,
  };
}

interface Baseline {
  readonly knows: (problem: Problem) => boolean;
  readonly add: (problems: readonly Problem[]) => void;
  readonly write: () => Promise<void>;
}

function baselineOf({ baseline, updateBaseline }: OptionValues, { cwd }: Io): Baseline {
  const name = baseline ?? BASELINE;
  const found: Problem[] = [];
  return {
    knows: baseline === undefined || updateBaseline ? () => false : readBaseline(resolve(cwd, name), name),
    add: (problems) => {
      if (updateBaseline) found.push(...problems);
    },
    write: async () => {
      if (updateBaseline) await writeBaseline(resolve(cwd, name), name, found);
    },
  };
}

/** Repairs the file that a text came from; gives the new text, null when nothing was to do or could be done. */
async function mend(
  { file, doc, text, prose, records }: CheckedText,
  book: Ledger,
  io: Io,
): Promise<Pick<CheckedText, 'text' | 'prose'> | null> {
  const { text: after, fixed } = repaired(text, records.problems);
  if (fixed.length === 0) return null;
  if (file === STDIN || doc !== undefined) {
    book.fail(file, { code: 'unreadable', message: '--fix repairs files of one text, not standard input or a corpus' });
    return null;
  }
  await rewrite(resolve(io.cwd, file), file, text, after);
  return { text: after, prose: prose === undefined ? undefined : repaired(prose, records.problems).text };
}

async function problemEnv(options: OptionValues, failOn: FailOn, io: Io): Promise<ProblemEnv> {
  const toFile = options.output !== undefined;
  const colored = isColored(options.color ?? 'auto', { env: io.env, stdout: io.stdout, toFile });
  return {
    tool: TOOL,
    rules,
    width: options.width ?? widthOf(io),
    paint: await painter(colored),
    shield: !toFile && io.stdout.isTTY ? escapeControls : (text) => text,
    offsets: options.offsets ?? 'utf-16',
    quiet: options.quiet ?? false,
    fails: (level) => fails(level, failOn),
  };
}

async function show(text: string, options: OptionValues, io: Io): Promise<ExitCode> {
  const output = await openOutput(options.output, io);
  await output.write(text);
  await output.close();
  return Exit.done;
}
