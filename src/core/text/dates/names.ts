import { gregorianMonths, hijriMonths, weekdays } from '../../lexicon/months.ts';
import { normalise } from '../normalise.ts';

export type Calendar = 'gregorian' | 'hijri';
export type Month = { calendar: Calendar; number: number };

const months = new Map<string, Month>();
hijriMonths.forEach((names, at) => {
  for (const name of names) months.set(normalise(name), { calendar: 'hijri', number: at + 1 });
});
gregorianMonths.forEach((names, at) => {
  for (const name of names) months.set(normalise(name), { calendar: 'gregorian', number: at + 1 });
});

const days = new Map<string, number>();
weekdays.forEach((names, at) => {
  for (const name of names) days.set(normalise(name), at);
});

// Longest first: «يوليوز» before «يوليو», «محرم الحرام» before «محرم».
const either = (names: Iterable<string>): string =>
  [...names]
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s?');

/** The source of a regular expression for any month's name, in normalised text. */
export const monthSource = either(months.keys());
/** The same for a day of the week. */
export const weekdaySource = either(days.keys());

const byLetters = new Map([...months].map(([name, month]) => [name.replaceAll(' ', ''), month]));

/** Which month a name is; null for any other word. In: normalised text. */
export const monthOf = (name: string): Month | null =>
  byLetters.get(name.replace(/\s/gu, '')) ?? null;

/** The day of the week, 0 for Sunday; null for any other word. In: normalised text. */
export const weekdayOf = (name: string): number | null => days.get(name) ?? null;
