import { FORMATS, type Format } from '../../render/formats.js';
import { UserError } from '../errors.js';
import type { OptionValues } from '../options/option.js';

/** The format that the options ask for. @throws UserError where they ask for two. */
export function formatOf({ format, json }: OptionValues): Format {
  const asJson = FORMATS.find(({ id }) => id === 'json');
  if (!json || !asJson) return format ?? FORMATS[0];
  if (format && format !== asJson) throw new UserError(`--json and --format ${format.id} do not go together`);
  return asJson;
}
