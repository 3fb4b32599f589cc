import type { Scene, Verdict } from '../scene.ts';

/** What a page tells of its outlet, picture and address to search engines; readers see it only where no style hides it. */
const TOLD_TO_ENGINES =
  '[itemprop="publisher"], [itemprop="image"], [itemprop="logo"], [itemprop="mainEntityOfPage"], [itemprop="author"][itemscope]';
/** A box of such data is short; one that holds a story is not. */
const LONGEST = 600;
/** An address as text: no editor prints the address of a logo. */
const ADDRESS = /https?:\/\/\S/u;

/** Microdata in words: a box of it in which an address is printed. https://html.spec.whatwg.org/#microdata */
export function printedData(element: Element, scene: Scene): Verdict | null {
  if (!element.hasAttribute('itemprop') || !element.matches(TOLD_TO_ENGINES)) return null;
  const held = scene.sketchOf(element);
  if (held.text === 0 || held.text > LONGEST || held.anchors > 0) return null;
  if (!ADDRESS.test(element.textContent ?? '')) return null;
  return { kind: 'other', reason: { by: 'rule', rule: 'extraction', label: null } };
}

/** The prayers of a day, in their order; that of the sunrise and the Friday prayer are not in every table. */
const PRAYERS = ['الفجر', 'الظهر', 'العصر', 'المغرب', 'العشاء'];
const LONGEST_TABLE = 300;
const ROW = /^(?:LI|TBODY|TR)$/u;

/**
 * The times of the day's prayers, which sites show beside their name. In the story's own column they may be what it is
 * about.
 */
export function prayerTimes(element: Element, scene: Scene): Verdict | null {
  const { text } = scene.sketchOf(element);
  if (text < 25 || text > LONGEST_TABLE) return null;
  const { ground } = scene;
  if (!ground.column || ground.column.contains(element)) return null;
  if (!holdsPrayers(element)) return null;
  // The table alone, neither what it stands in nor one of its rows.
  if ([...element.children].some((child) => !ROW.test(child.tagName) && holdsPrayers(child)))
    return null;
  return { kind: 'other', reason: { by: 'rule', rule: 'extraction', label: null } };
}

function holdsPrayers({ textContent }: Element): boolean {
  let at = -1;
  return PRAYERS.every((prayer) => (at = (textContent ?? '').indexOf(prayer, at + 1)) !== -1);
}
