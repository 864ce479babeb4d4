import type { QuoteSpeaker } from '../../records.js';
import type { Span } from '../../text/span.js';
import { spaced } from '../../text/spaced.js';
import type { Name } from '../names/name.js';
import type { Scene } from './scene.js';
import { describedSpeaker } from './speaker.js';

/** Several speakers at once: their full names joined, or the phrase with every short name in it written in full. */
export function severalSpeaker(scene: Scene, span: Span, parts: readonly Name[], whole: boolean): QuoteSpeaker {
  const full = (name: Name): string => scene.entities.of.get(name)?.full.text ?? name.text;
  let name = '';
  if (whole) {
    const all = parts.map(full);
    name = `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
  } else {
    let at = span.start;
    for (const part of parts) {
      name += scene.doc.text.slice(at, part.start) + full(part);
      at = part.end;
    }
    name = spaced(name + scene.doc.text.slice(at, span.end));
  }
  return { ...describedSpeaker(scene, span, 'named', null, name), type: 'group', anonymous: false };
}
