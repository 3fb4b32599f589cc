import { agencies, datelines, deskWords } from '../../lexicon/credits.ts';
import { findDates } from '../dates/find.ts';
import { isDateLine } from '../dates/line.ts';
import { labelAt } from '../labels.ts';
import { normalise } from '../normalise.ts';
import { tokens } from '../words.ts';

const folded = (text: string): string[] => tokens(normalise(text));
const key = (text: string): string => folded(text).join(' ');

const desks = new Set(folded(deskWords));
const signed = new Set(agencies.split('|').map(key));
const places = new Set(datelines.split('|').map(key));

const ADDRESS = /@|https?:|www\.|\.(com|net|org|info)(?!\p{L})/iu;
const WRAPPED = /^[([«"“{]+(.*?)[)\]»"”}]+$/u;
const EDGE = /^[\s:：,،;.\-–—|•*/]+|[\s:：,،;\-–—|•*/]+$/gu;
/** Between a name and a place, an outlet or a date. */
const SEPARATOR = /\s+[-–—|•/]\s+|\s*[|•\n]\s*|\s*[–—]\s*|\s*:\s+|\s*-\s+|\s+-\s*/u;

/** What one piece of a credit line is. */
export type PartKind = 'person' | 'place' | 'desk' | 'date' | 'other';
export type Part = { text: string; kind: PartKind };

/** A text without the brackets around it and the marks at its edges. */
export function trimCredit(text: string): string {
  const clean = text.replace(/\s+/gu, ' ').replace(EDGE, '').trim();
  return WRAPPED.exec(clean)?.[1]?.trim() ?? clean;
}

/** True where every word of the name is a word of the outlet's. */
function isOutlet(list: string[], outlets: readonly string[]): boolean {
  return outlets.some((outlet) => {
    const theirs = new Set(folded(outlet));
    return theirs.size > 0 && list.every((word) => theirs.has(word));
  });
}

/** Names have two to five words; a single one is a person's only in letters without an article. */
function looksLikeName(list: string[], text: string): boolean {
  if (list.length > 7 || /[!?؟؛"]/u.test(text) || list.some((word) => /^\d+$/u.test(word)))
    return false;
  const first = list[0] ?? '';
  if (!/^\p{L}/u.test(first)) return false;
  return list.length > 1 || (!first.startsWith('ال') && first.length > 2);
}

/** In: one piece of a credit; names of the page's outlet, which are no person's. */
export function partKind(text: string, outlets: readonly string[]): PartKind {
  const list = folded(text);
  if (list.length === 0 || ADDRESS.test(text)) return 'other';
  if (isDateLine(text)) return 'date';
  // «شارك», «تابعنا» stand by the author's name; «تاج الدين» begins with a label and is a name.
  if (labelAt(text)?.rest === 0) return 'other';
  if (places.has(list.join(' '))) return 'place';
  if (signed.has(list.join(' ')) || list.some((word) => desks.has(word))) return 'desk';
  if (isOutlet(list, outlets)) return 'desk';
  return looksLikeName(list, text) ? 'person' : 'other';
}

/** Is this, whole, the name of a news agency or «وكالات»? */
export const isAgency = (text: string): boolean => signed.has(key(text));

/** «سلمى حسن 15 يناير 2025» and «سلمى حسن salma@…» stand in one element, parted by style alone. */
const TAIL =
  /\s+(?:(?:ال)?(?:احد|أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)[\s,،]*)?[\d\u0660-\u0669].*$/u;
const HANDLE = /\S*@\S*/gu;

const bare = (part: string): string => {
  const alone = part.replace(HANDLE, '');
  // «فرانس 24» ends with a number and tells no date.
  const name = trimCredit(findDates(alone).length > 0 ? alone.replace(TAIL, '') : alone);
  return name === '' ? part : name;
};

const split = (text: string): string[] =>
  trimCredit(text)
    .split(SEPARATOR)
    .map(trimCredit)
    .filter((part) => part !== '');

/** How many pieces a credit line has: cheap, where only so many are wanted. */
export const countParts = (text: string): number => split(text).length;

/** The pieces of a credit line, in order, names without the date and the account that follow them. */
export function parts(text: string, outlets: readonly string[]): Part[] {
  return split(text).map((part) => {
    const kind = partKind(part, outlets);
    const name = kind === 'date' ? part : bare(part);
    return { text: name, kind: name === part ? kind : partKind(name, outlets) };
  });
}
