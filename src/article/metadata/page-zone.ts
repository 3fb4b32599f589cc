const UTC = /(?:Z|\+00:00)$/u;
const ZONED = /T.*(?:Z|[+-]\d{2}:\d{2})$/u;
const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const WESTMOST = -12 * 60 * MINUTE;
const EASTMOST = 14 * 60 * MINUTE;
/** In the Arab world's zones, UTC to UTC+4, the next day has begun by 20:00 UTC at the earliest. */
const EVENING = 20;

const two = (number: number): string => String(number).padStart(2, '0');

function offsetOf(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / MINUTE;
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Is it an instant in UTC, which the page may print in its own zone? */
export const isInUtc = (instant: string): boolean => instant.includes('T') && UTC.test(instant);

/**
 * An instant that the head gives in UTC, told as the page prints it: the same instant in the page's zone where the
 * printed time shows which that is; the printed day where only the day is printed and it is already the next.
 * In: ISO 8601 both; anything else that is printed leaves the instant as it is.
 */
export function inPageZone(instant: string, printed: string | null): string {
  if (printed === null || !isInUtc(instant)) return instant;
  const time = Date.parse(instant);
  if (ZONED.test(printed))
    return Math.abs(Date.parse(printed) - time) < 2 * MINUTE ? printed : instant;
  if (printed.includes('T')) {
    const apart = Date.parse(`${printed}Z`) - time;
    const offset = Math.round(apart / QUARTER) * QUARTER;
    const isZone =
      Math.abs(apart - offset) < 2 * MINUTE && offset >= WESTMOST && offset <= EASTMOST;
    return isZone && offset !== 0 ? `${printed}${offsetOf(offset)}` : instant;
  }
  const next = new Date(time + 24 * 60 * MINUTE).toISOString().slice(0, 10);
  return printed === next && new Date(time).getUTCHours() >= EVENING ? printed : instant;
}
