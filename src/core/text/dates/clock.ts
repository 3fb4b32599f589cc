import { zoneLetters, zones } from '../../lexicon/months.ts';
import { normalise } from '../normalise.ts';
import type { Day } from './calendar.ts';

const TIME =
  /(?<![\d:/.-])(?<hour>\d{1,2})\s?[:.]\s?(?<minute>\d{2})(?:\s?:\s?(?<second>\d{2}))?(?![\d/-]|[.:]\d)\s*(?<half>am|pm|a\.m|p\.m|صباحا|مساء|ظهرا|ص|م)?(?!\p{L})/u;
const OFFSET = /(?:gmt|utc)\s?(?<sign>[+-])\s?(?<hours>\d{1,2}):?(?<minutes>\d{2})?/u;
/** «10:30:00 +0300», as mail writes it. */
const BARE_OFFSET = /:\d{2}\s?(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})(?!\d)/u;
const LETTERS = new RegExp(
  `(?<!\\p{L})(${Object.keys(zoneLetters)
    .filter((name) => name !== 'z')
    .join('|')})(?!\\p{L})`,
  'u',
);
const PLACE = new RegExp(
  `(?:بتوقيت|توقيت)\\s(?:مدينه\\s)?(${zones.map(([name]) => normalise(name)).join('|')})`,
  'u',
);
const places = new Map(zones.map(([name, zone]) => [normalise(name), zone]));

const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes east of UTC as `+03:00`; `Z` for none. */
export function offset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The offset that a zone keeps on a day, as `+03:00`. */
function offsetIn(zone: string, day: Day): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const noon = new Date(Date.UTC(day.year, day.month - 1, day.day, 12));
  const name = format.formatToParts(noon).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return name.slice(3).replace('+00:00', '') || 'Z';
}

function zoneIn(text: string, day: Day): string {
  const told = (OFFSET.exec(text) ?? BARE_OFFSET.exec(text))?.groups;
  if (told) {
    const minutes = Number(told['hours']) * 60 + Number(told['minutes'] ?? 0);
    return minutes <= 14 * 60 ? offset(told['sign'] === '-' ? -minutes : minutes) : '';
  }
  const place = places.get(PLACE.exec(text)?.[1] ?? '');
  if (place) return offsetIn(place, day);
  const letters = LETTERS.exec(text)?.[1];
  return letters === undefined ? '' : offset(zoneLetters[letters] ?? 0);
}

/**
 * The time of day in a normalised text, as the end of an ISO date: `T14:00+04:00`, `T09:30`, or nothing.
 * «م» after an hour over 12 is no afternoon; 25:00 is no time.
 */
export function clockIn(text: string, day: Day): string {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return '';
  let hour = Number(groups['hour']);
  const minute = Number(groups['minute']);
  const second = groups['second'];
  const half = groups['half'] ?? '';
  if (/^(p|م|ظ)/u.test(half) && hour < 12) hour += 12;
  if (/^(a|ص)/u.test(half) && hour === 12) hour = 0;
  if (hour > 23 || minute > 59 || Number(second ?? 0) > 59) return '';
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${second}`}${zoneIn(text, day)}`;
}
