import type { Calendar } from './names.ts';

export type Day = { year: number; month: number; day: number };

/** Made when a Hijri date is met: making it takes longer than reading most stories. */
let umalqura: Intl.DateTimeFormat | null = null;
const DAY = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');
const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));

/** `2025-01-15` for a day. */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** 0 for Sunday. */
export const weekday = (day: Day): number => utc(day).getUTCDay();

/** Days that a page can mean: they exist, between 1900 and 2099. */
export function isPlausible(day: Day): boolean {
  const { year, month } = day;
  if (!(year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day.day >= 1)) return false;
  const date = utc(day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day.day;
}

function hijri(date: Date): Day {
  umalqura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = umalqura.formatToParts(date);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/**
 * The Gregorian day of a Hijri one, by the Umm al-Qura calendar of Saudi Arabia (which Intl knows); elsewhere the
 * month may begin a day later. Null where there is no such day. A first guess by the mean month of 29.53 days is
 * corrected by what Intl says of it.
 */
function fromHijri({ year, month, day }: Day): Day | null {
  if (!(year >= 1300 && year <= 1500 && month >= 1 && month <= 12 && day >= 1 && day <= 30))
    return null;
  const guess =
    Date.UTC(622, 6, 19) + ((year - 1) * 354.367_07 + (month - 1) * 29.530_59 + day - 1) * DAY;
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const date = new Date(Math.floor(guess / DAY) * DAY + shift * DAY);
    const found = hijri(date);
    if (found.year === year && found.month === month && found.day === day)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}

/** The Gregorian day, or null for a day that does not exist or that no news page can mean. */
export function gregorianDay(day: Day, calendar: Calendar): Day | null {
  const found = calendar === 'hijri' ? fromHijri(day) : day;
  return found && isPlausible(found) ? found : null;
}
