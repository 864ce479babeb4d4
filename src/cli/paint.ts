import type { Style } from '../render/renderer.js';
import type { Io } from './io.js';

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

interface Target extends Pick<Io, 'env' | 'stdout'> {
  /** The output goes to a file of its own, not to `stdout`. */
  readonly toFile: boolean;
}

/** Whether to colour: what the user says now, then what the environment says, then whether somebody is looking. */
export function isColored(choice: ColorChoice, { env, stdout, toFile }: Target): boolean {
  if (choice !== 'auto' || toFile) return choice === 'always';
  const on = (name: string): boolean => !['', '0', 'false', undefined].includes(env[name]);
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] === '0' || env['FORCE_COLOR'] === 'false') return false;
  if (env['FORCE_COLOR'] !== undefined || on('CLICOLOR_FORCE')) return true;
  if (env['CLICOLOR'] === '0' || env['TERM'] === 'dumb') return false;
  return stdout.isTTY === true;
}

export type Paint = (style: Style, text: string) => string;

/** chalk is loaded where there is something to colour. */
export async function painter(colored: boolean): Promise<Paint> {
  if (!colored) return (_, text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    name: chalk.bold,
    dim: chalk.dim,
    error: chalk.red,
    warning: chalk.yellow,
    note: chalk.blue,
  };
  return (style, text) => styles[style](text);
}
