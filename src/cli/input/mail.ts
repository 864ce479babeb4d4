import { isDay } from '../../document/dateline.js';
import { withHighMarks } from '../../text/decode.js';
import { gather } from './decoded.js';
import type { InputDocument, Reading } from './format.js';
import { articleOf } from './html.js';
import { optional } from './optional.js';

/** A message: its text, or the text of its page where it has no other; its header tells only the day. */
export async function* mail(reading: Reading): AsyncIterable<InputDocument> {
  const bytes = await gather(reading);
  if (!bytes) return;
  reading.readAs('mail');
  const { default: parser } = await optional('postal-mime', 'mail', () => import('postal-mime'));
  const { headers, text, html } = await parser.parse(bytes);
  if (!headers.some(({ key }) => HEADERS.has(key))) {
    reading.fail({ code: 'malformed', message: 'not a mail message: no header in it' });
    return;
  }
  const date = dayOf(headers.find(({ key }) => key === 'date')?.value ?? '');
  const body = text === undefined && html !== undefined ? await articleOf(html, reading) : { text: text ?? '' };
  if (!body) return;
  if (body.text.trim() === '') reading.warn('no text in it');
  yield { text: withHighMarks(body.text), ...(date !== null && { date }) };
}

/** A message has one of these at least, in lower case. */
const HEADERS = new Set(['from', 'to', 'date', 'subject', 'received', 'message-id', 'mime-version', 'content-type']);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day where the sender was (RFC 5322, 3.3): `Thu, 12 Mar 2026 23:30:00 +0900`. */
function dayOf(header: string): string | null {
  const {
    day = '',
    month = '',
    year = '',
  } = /(?<!\d)(?<day>\d{1,2})\s{1,9}(?<month>[a-z]{3})\s{1,9}(?<year>\d{4})(?!\d)/iu.exec(header)?.groups ?? {};
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const value = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(value) ? value : null;
}
