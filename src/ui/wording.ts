import type { Messages } from '../messaging/protocol.ts';

export type SpokenLanguage = 'ar' | 'en' | 'fr';
/** Digits in our own words: ٠–٩ or 0–9. */
export type Numbering = 'arab' | 'latn';

/** How Safi writes figures: the digits of Arabic words, and the locale of its dates with their calendar, as BCP 47. */
export type Figures = { numbering: Numbering; dates: string };

/** Everything Safi says, in one language. */
export type Words = {
  language: SpokenLanguage;
  direction: 'rtl' | 'ltr';
  numbering: Numbering;
  /** The sentence under a key, with `$1`, `$2`… filled in. A key that is missing shows itself. */
  say: (key: string, ...fill: string[]) => string;
  /** `key_one`, `key_few`… by the language's plural rule, and `key_zero` for none, with the number as `$1`, then `fill`. */
  count: (key: string, number: number, ...fill: string[]) => string;
  number: (value: number) => string;
  /** A day in words: «١٤ أيار ٢٠٢٥», or «١٦ ذو القعدة ١٤٤٦ هـ». Empty for what is no date. */
  date: (iso: string) => string;
};

/**
 * The day of an ISO 8601 date as the paper counts it: a date without a time, or with the paper's own zone, is
 * that day wherever it is read. Only a time in UTC is taken to the reader's own day.
 */
function dayOf(iso: string): Date {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:$|.*[+-]\d\d:?\d\d$)/u.exec(iso) ?? [];
  return new Date(day === undefined ? iso : `${day}T12:00:00`);
}

/** What is made at its first use: browsers take milliseconds for each of their formats. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * Builds the words of a language from its messages. The digits of Arabic words are as `numberingOf` finds them for the story
 * beside; the other languages have one form.
 */
export function wordsFrom(messages: Messages, language: SpokenLanguage, figures: Figures): Words {
  const numbering = language === 'ar' ? figures.numbering : 'latn';
  const numberingSystem = numbering;
  const plural = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language, { numberingSystem }));
  const days = once(
    () => new Intl.DateTimeFormat(figures.dates, { dateStyle: 'long', numberingSystem }),
  );
  const say = (key: string, ...fill: string[]): string =>
    (messages[key] ?? key).replace(/\$(\d)/gu, (_, index: string) => fill[Number(index) - 1] ?? '');
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    numbering,
    say,
    count: (key, number, ...fill) => {
      // English and French have no form for none, but words for it: «Nothing to hide».
      const exact = `${key}_${number === 0 ? 'zero' : plural().select(number)}`;
      return say(exact in messages ? exact : `${key}_other`, numbers().format(number), ...fill);
    },
    number: (value) => numbers().format(value),
    date: (iso) => {
      const day = dayOf(iso);
      return Number.isNaN(day.valueOf()) ? '' : days().format(day);
    },
  };
}
