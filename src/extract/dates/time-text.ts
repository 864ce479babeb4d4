import type { Clock, Point } from './meaning.js';

/** What a TIMEX3 value writes behind the day: "T17:00", "TMO". */
export function timeText(clock: Clock | null, { part, zone }: Point): string {
  if (!clock) return part ? `T${part}` : '';
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `T${pad(clock.hour)}:${pad(clock.minute ?? 0)}${zone === 'Z' ? 'Z' : ''}`;
}
