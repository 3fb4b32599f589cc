import type { Line } from './lines.ts';
import { likeness } from './headline.ts';

/** Lines around the story, in order: nearest first where order is trust. */
export type Region = {
  /** From below the headline to the second paragraph; then the two lines above it. */
  near: Line[];
  /** Further above, where the frame of many pages prints today's date. */
  above: Line[];
  /** From the last paragraphs to the first link to another story. */
  end: Line[];
  /** Everything below the headline, for labels that say plainly what they are. */
  below: Line[];
};

const AFTER = 24;
const BEFORE = 8;
/** The headline's own line and two more. */
const CLOSE = 3;
const END = 12;
const GAP = 14;
const OTHER_STORY = 25;

const holds = (line: Line, element: Element): boolean =>
  element.contains(line.element) || line.element.contains(element);

/** The index of the line that prints the headline; of the one before the first paragraph where none does. */
function headlineAt(lines: readonly Line[], element: Element | null, title: string): number {
  const prints = ({ text, linked }: Line): boolean =>
    !linked && text.length * 2 > title.length && likeness(text, title) === 1;
  const inside = lines.findIndex(
    (line) => element !== null && holds(line, element) && prints(line),
  );
  if (inside !== -1) return inside;
  const first = lines.findIndex((line) => line.prose);
  const named = title === '' ? -1 : lines.findIndex(prints);
  return named !== -1 && (first === -1 || named < first) ? named : Math.max(0, first - 1);
}

/** The lines before the first link to another story: what follows belongs to its card. */
function ownLines(lines: readonly Line[]): Line[] {
  const other = lines.findIndex((line) => line.linked && line.text.length >= OTHER_STORY);
  return other === -1 ? [...lines] : lines.slice(0, other);
}

/** Cuts the lines near the headline and at the story's end out of all lines. */
export function region(lines: readonly Line[], element: Element | null, title: string): Region {
  const at = headlineAt(lines, element, title);
  let stop = at + 1;
  for (let prose = 0; stop < lines.length && stop - at < AFTER && prose < 2; stop += 1)
    if (lines[stop]?.prose) prose += 1;
  let last = at;
  for (let next = at + 1; next < lines.length && next - last <= GAP; next += 1)
    if (lines[next]?.prose) last = next;
  const above = lines.slice(Math.max(0, at - BEFORE), at + 1).toReversed();
  return {
    near: [...lines.slice(at + 1, stop), ...above.slice(0, CLOSE)],
    above: above.slice(CLOSE),
    end: last > at ? ownLines(lines.slice(Math.max(at + 1, last - 3), last + END)) : [],
    below: lines.slice(at + 1),
  };
}
