import { codeOf, UserError } from '../errors.js';

/** Loads a package that reads one kind of file, and says which to install where it is missing. */
export async function optional<T>(name: string, kind: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UserError(`reading ${kind} needs the package “${name}” (npm i -g ${name})`);
  }
}
