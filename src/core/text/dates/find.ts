import { normalise } from '../normalise.ts';
import type { Day } from './calendar.ts';
import { gregorianDay, isoDay, weekday } from './calendar.ts';
import { clockIn } from './clock.ts';
import type { Calendar } from './names.ts';
import { monthOf, monthSource, weekdayOf, weekdaySource } from './names.ts';

/** A date in a text: ISO 8601, and whether the words before it say that it is the update's. */
export type FoundDate = { iso: string; calendar: Calendar; updated: boolean };

type Match = { start: number; end: number; day: Day; calendar: Calendar };

const MONTH = `(?<![\\p{L}\\p{N}])(?<month>${monthSource})(?!\\p{L})`;
const DOUBLE = `(?:\\s?[/(]\\s?(?<other>${monthSource})\\s?\\)?)?`;
const GAP = '[\\s,،.\\u2013-]{0,4}';
const YEAR = '(?<year>(?:1[349]|20)\\d{2})(?!\\d)';
const DAY = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er)?';

const PATTERNS = [
  `${DAY}${GAP}(?:من\\s|شهر\\s|من شهر\\s)?${MONTH}${DOUBLE}${GAP}(?:(?:من )?(?:عام|سنه)\\s)?${YEAR}`,
  `${MONTH}${DOUBLE}${GAP}${DAY}(?!\\d|\\s?:)${GAP}${YEAR}`,
  `(?<!\\d)${YEAR}${GAP}${MONTH}${GAP}${DAY}(?!\\d)`,
  `${MONTH}${GAP}${DAY}\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:[a-z]{3,4}\\s)?${YEAR}`,
  '(?<![\\d/.:-])(?<year>\\d{4})\\s?(?<mark>[/.-])\\s?(?<number>\\d{1,2})\\s?\\k<mark>\\s?(?<day>\\d{1,2})(?!\\d)',
  '(?<![\\d/.:-])(?<day>\\d{1,2})\\s?(?<mark>[/.-])\\s?(?<number>\\d{1,2})\\s?\\k<mark>\\s?(?<year>\\d{4})(?!\\d)',
].map((source) => new RegExp(source, 'gu'));

const WEEKDAY = new RegExp(`(?<!\\p{L})(${weekdaySource})(?!\\p{L})`, 'u');
const UPDATED = /تحديث|محدث|حدثت?\s|تعديل|عدل|updated|modified|mise a jour|mis a jour/u;
/** Most lines of a page have none, and are left before the long expressions are tried. */
const DIGIT = /[\d\u0660-\u0669\u06F0-\u06F9]/u;
const HIJRI_YEAR = 1700;
const REACH = 48;

/** `05/06/2020` is the fifth of June; month before day only where a weekday beside it, or the numbers, say so. */
function numeric(match: RegExpExecArray, text: string): Pick<Match, 'day' | 'calendar'> | null {
  const { year, number, day } = match.groups ?? {};
  const read = { year: Number(year), month: Number(number), day: Number(day) };
  const calendar = read.year < HIJRI_YEAR ? 'hijri' : 'gregorian';
  const turned = { year: read.year, month: read.day, day: read.month };
  const name = WEEKDAY.exec(
    text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 16),
  );
  const said = weekdayOf(name?.[1] ?? '');
  const readings = match[0].startsWith(year ?? ' ') ? [read] : [read, turned];
  const days = readings.flatMap((reading) => gregorianDay(reading, calendar) ?? []);
  const found = days.find((reading) => weekday(reading) === said) ?? days[0];
  return found ? { day: found, calendar } : null;
}

function worded(
  groups: Record<string, string | undefined>,
): Pick<Match, 'day' | 'calendar'> | null {
  const month = monthOf(groups['month'] ?? '');
  const other = monthOf(groups['other'] ?? '');
  // «أيلول/سبتمبر» is one month twice; «آذار/يونيو» is none.
  if (!month || (other && other.number !== month.number)) return null;
  const day = { year: Number(groups['year']), month: month.number, day: Number(groups['day']) };
  const found = gregorianDay(day, month.calendar);
  return found ? { day: found, calendar: month.calendar } : null;
}

function matches(text: string): Match[] {
  const found: Match[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const read =
        match.groups?.['number'] === undefined ? worded(match.groups ?? {}) : numeric(match, text);
      if (read) found.push({ start, end, ...read });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * The dates of a short text in order: names of months in any Arabic usage, Hijri ones, digits of any kind, with
 * time and zone where they stand beside. In: a line or a few; only the first 600 characters are read.
 * Days that do not exist, and dates without a year, are not dates.
 */
export function findDates(text: string): FoundDate[] {
  if (!DIGIT.test(text)) return [];
  const line = normalise(text.slice(0, 600)).replace(/\s+/gu, ' ');
  const list = matches(line);
  let from = 0;
  const first = list[0];
  // «17:27 17.03.2020» puts each time before its date; most put it after.
  const leads =
    first !== undefined && clockIn(line.slice(0, first.start).slice(-12), first.day) !== '';
  return list.map(({ start, end, day, calendar }, at) => {
    const before = line.slice(Math.max(from, start - REACH), start);
    const after = line.slice(end, Math.min(list[at + 1]?.start ?? line.length, end + REACH));
    from = end;
    const [near, far] = leads ? [before, after] : [after, before];
    const zoned = near + far;
    const clock = clockIn(near, day) || clockIn(far, day);
    const full =
      clock.length === 6 || clock.length === 9 ? clockIn(`${clock.slice(1)} ${zoned}`, day) : clock;
    return { iso: isoDay(day) + (full || clock), calendar, updated: UPDATED.test(before) };
  });
}
