import type { RecordKind } from '../../records.js';
import { escapeControls } from '../../render/escape.js';
import type { Format } from '../../render/formats.js';
import type { RenderEnv } from '../../render/renderer.js';
import { UserError } from '../errors.js';
import type { Io } from '../io.js';
import type { OptionValues } from '../options/option.js';
import { isColored, painter } from '../paint.js';
import { didYouMean } from '../suggest.js';
import { TOOL } from '../version.js';

const DEFAULT_WIDTH = 100;

/**
 * How things are to be shown, from the options and the terminal.
 *
 * @throws UserError where an option does not go with the format.
 */
export async function renderEnv(
  kinds: readonly RecordKind[],
  format: Format,
  options: OptionValues,
  io: Io,
): Promise<RenderEnv> {
  const onTerminal = options.output === undefined && io.stdout.isTTY === true;
  const colored = isColored(options.color ?? 'auto', {
    env: io.env,
    stdout: io.stdout,
    toFile: options.output !== undefined,
  });
  const separated = format.id === 'csv' || format.id === 'tsv';
  if (options.bom && !separated) throw new UserError('--bom goes with --format csv or tsv');
  if (options.csvSafe && !separated) throw new UserError('--csv-safe goes with --format csv or tsv');
  return {
    kinds,
    fields: await chosenFields(kinds, format, options),
    width: options.width ?? widthOf(io),
    paint: await painter(colored),
    shield: onTerminal ? escapeControls : (text) => text,
    ascii: options.ascii ?? false,
    quiet: options.quiet ?? false,
    extra: [...(options.context ? ['context'] : []), ...(options.reasons && separated ? ['explanation'] : [])],
    byteOrderMark: options.bom ?? false,
    defuseFormulas: options.csvSafe ?? false,
    offsets: options.offsets ?? 'utf-16',
    tool: TOOL,
  };
}

async function chosenFields(
  kinds: readonly RecordKind[],
  format: Format,
  { fields }: OptionValues,
): Promise<readonly string[] | null> {
  if (fields === undefined || fields === true) return null;
  if (!format.hasColumns)
    throw new UserError(`--fields picks columns of table, csv, tsv and markdown; ${format.id} has none`);
  const { fieldNames } = await import('../../render/views.js');
  const names = fieldNames(kinds);
  const unknown = fields.find((name) => !names.includes(name));
  if (unknown !== undefined || fields.length === 0) {
    throw new UserError(
      `there is no field “${unknown ?? ''}”.${didYouMean(unknown ?? '', names)}`,
      `Fields: ${names.join(', ')}`,
    );
  }
  return fields;
}

/** What the environment or the terminal says; else a width that reads well in files. */
export function widthOf({ env, stdout }: Io): number {
  const stated = Number(env['COLUMNS'] ?? '');
  if (Number.isInteger(stated) && stated >= 20 && stated <= 1000) return stated;
  return stdout.isTTY && stdout.columns ? Math.max(20, stdout.columns) : DEFAULT_WIDTH;
}
