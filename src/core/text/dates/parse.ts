import { findDates } from './find.ts';
import { relativeDate } from './relative.ts';

/**
 * The date that a line tells, as ISO 8601; of a Hijri and a Gregorian one side by side the Gregorian.
 * «منذ ساعتين» only against a given now. Null where there is none.
 */
export function parseDate(text: string, now?: Date): string | null {
  const found = findDates(text);
  const date = found.find(({ calendar }) => calendar === 'gregorian') ?? found[0];
  return date?.iso ?? (now ? relativeDate(text, now) : null);
}
