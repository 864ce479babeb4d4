import { setFlagsFromString } from 'node:v8';

/**
 * V8 optimises a function once so many bytes of its code have run. Compiling ours at the default costs a run over some megabytes
 * a third of its time, and waiting longer costs a long run nothing (`npm run bench` shows both).
 */
const BUDGET = 800_000;

/** V8 releases that are known to have the flag; another would complain on stderr. */
const [OLDEST, NEWEST] = [11, 13];

/** Tells V8 to optimise later. */
export function patientCompiler(): void {
  const release = Number.parseInt(process.versions.v8, 10);
  if (release >= OLDEST && release <= NEWEST) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
