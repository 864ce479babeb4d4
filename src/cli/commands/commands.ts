import { all } from './all.js';
import { check } from './check.js';
import type { Command } from './command.js';
import { config } from './config.js';
import { dates } from './dates.js';
import { facts } from './facts.js';
import { numbers } from './numbers.js';
import { quotes } from './quotes.js';
import { speakers } from './speakers.js';

/** In the order of the help. */
export const COMMANDS: readonly Command[] = [quotes, speakers, numbers, dates, facts, all, check, config];
