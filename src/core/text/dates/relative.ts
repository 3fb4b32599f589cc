import { normalise } from '../normalise.ts';

const MINUTE = 60_000;
/** Singular, dual, plural of each unit, normalised, with its length in minutes. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(ثانيه|ثانيتين|ثوان|ثواني|seconds?)$/u, 1 / 60],
  [/^(دقيقه|دقيقتين|دقايق|minutes?|mins?)$/u, 1],
  [/^(ساعه|ساعتين|ساعات|hours?)$/u, 60],
  [/^(يوم|يوما|يومين|ايام|days?)$/u, 1440],
  [/^(اسبوع|اسبوعا|اسبوعين|اسابيع|weeks?)$/u, 10_080],
];
const NUMBERS = ['', 'واحد', 'اثن', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر'];
const DUAL = /تين$|^يومين$|^اسبوعين$/u;
const AGO =
  /(?:منذ|قبل)\s(?:حوالي\s|نحو\s)?(?:(?<count>\d{1,3}|\p{L}+)\s)?(?<unit>\p{L}+)|(?<english>\d{1,3})\s(?<word>\p{L}+)\sago/u;

const length = (word: string): number | undefined => UNITS.find(([names]) => names.test(word))?.[1];

function amount(count: string, unit: string): number {
  if (DUAL.test(unit)) return 2;
  if (/^\d/u.test(count)) return Number(count);
  return count === '' ? 1 : NUMBERS.findIndex((name) => name !== '' && count.startsWith(name));
}

/**
 * «منذ ساعتين», «قبل 3 أيام», «2 hours ago» against a known now, as ISO 8601: an instant in UTC for minutes and
 * hours, a day for longer. Null for another text, and for «أمس», whose day depends on where the page was written.
 */
export function relativeDate(text: string, now: Date): string | null {
  const groups = AGO.exec(normalise(text.slice(0, 200)))?.groups;
  if (!groups) return null;
  let count = groups['count'] ?? groups['english'] ?? '';
  let unit = groups['unit'] ?? groups['word'] ?? '';
  // «منذ ساعة واحدة»: the word after is no unit, and the word taken for a count is one.
  if (length(count) !== undefined) [count, unit] = ['', count];
  const minutes = length(unit);
  const many = amount(count, unit);
  if (minutes === undefined || many < 1) return null;
  const then = new Date(now.getTime() - many * minutes * MINUTE).toISOString();
  return minutes >= 1440 ? then.slice(0, 10) : `${then.slice(0, 16)}Z`;
}
