import { zoneLetters } from '../../lexicon/months.ts';
import { isPlausible, isoDay } from './calendar.ts';
import { offset } from './clock.ts';
import { findDates } from './find.ts';

const ISO =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:(?:T|\s+)(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2}))?(?:[.,]\d+)?)?\s*(?<zone>Z|[A-Z]{3,4}|(?:GMT|UTC)?[+-]\d{2}:?\d{2}|[+-]\d{2})?$/iu;
const EPOCH = /^\d{10}(\d{3})?$/u;

function zoneOf(zone: string): string {
  const digits = /([+-])(\d{2}):?(\d{2})?$/u.exec(zone);
  if (!digits) return offset(zoneLetters[zone.toLowerCase()] ?? Number.NaN);
  const minutes = Number(digits[2]) * 60 + Number(digits[3] ?? 0);
  return offset(digits[1] === '-' ? -minutes : minutes);
}

/**
 * A date that a machine wrote into `datetime`, `content` or JSON-LD, as ISO 8601 with the zone it gave:
 * ISO in its loose forms, «2020-03-15 20:18:45 GST», RFC 5322, seconds or milliseconds since 1970, and what
 * `findDates` reads. Null for the rest and for the zeros that empty fields print (0001-01-01, 1970-01-01).
 */
export function machineDate(text: string): string | null {
  const trimmed = text.trim();
  if (EPOCH.test(trimmed)) {
    const time = new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1)).toISOString();
    return time.startsWith('1970') ? null : time.replace(/\.\d+/u, '');
  }
  const groups = ISO.exec(trimmed)?.groups;
  if (!groups) return findDates(trimmed)[0]?.iso ?? null;
  const { hour, minute, second, zone } = groups;
  const day = {
    year: Number(groups['year']),
    month: Number(groups['month']),
    day: Number(groups['day']),
  };
  if (!isPlausible(day) || isoDay(day) === '1970-01-01') return null;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return isoDay(day);
  const told = zone === undefined ? '' : zoneOf(zone);
  const end = told.includes('NaN') ? '' : told;
  return `${isoDay(day)}T${hour}:${minute ?? '00'}${second === undefined ? '' : `:${second}`}${end}`;
}
