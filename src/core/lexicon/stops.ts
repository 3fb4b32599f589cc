/**
 * Words beside a full stop that decide whether a sentence ends there. Used by `core/text/stop.ts`.
 * Source: our own list, from the abbreviations that Arabic style guides and newspapers print; licence as the project.
 * Tried and rejected: every single letter as a title (a lone «م.» after digits is metres or the Christian era);
 * «إلخ.» and «كم.» as abbreviations (news uses them last in a sentence).
 */

/** Before a name or a number: the stop ends nothing. Single letters are here only where they are titles. */
export const TITLES: ReadonlySet<string> = new Set([
  'د',
  'أ',
  'ا',
  'م',
  'ص',
  'ج',
  'ط',
  'ت',
  'ش',
  'ع',
  'س',
  'ر',
  'ف',
  'ب',
  'ق',
  'أ.د',
  'ا.د',
  'د.م',
  'م.د',
  'أ.م',
  'أ.م.د',
  'م.م',
  'ص.ب',
  'ه.د',
  'د.ه',
]);

/** After a year or a measure: the sentence goes on only if a preposition follows. */
export const ERAS: ReadonlySet<string> = new Set(['م', 'ه', 'هـ', 'ق.م', 'ب.م', 'ق.ه', 'ق.هـ']);

/** A word that never opens a sentence of news after an abbreviation. */
export const CONTINUING: ReadonlySet<string> = new Set([
  'إلى',
  'الى',
  'حتى',
  'عن',
  'من',
  'في',
  'على',
  'مع',
  'أو',
  'او',
  'إن',
  'ان',
  'أن',
  'بعد',
  'قبل',
  'ثم',
  'قرب',
  'بين',
  'أمام',
  'خلال',
  'ضمن',
  'حول',
  'لدى',
  'عند',
  'بأن',
  'بان',
  'التي',
  'الذي',
]);

/** Verbs that name the speaker after a quotation: «…!» قال الوزير. */
export const ATTRIBUTION: ReadonlySet<string> = new Set([
  'قال',
  'قالت',
  'قالوا',
  'يقول',
  'تقول',
  'سأل',
  'سألت',
  'تساءل',
  'تساءلت',
  'يتساءل',
  'تتساءل',
  'أضاف',
  'أضافت',
  'يضيف',
  'تضيف',
  'أوضح',
  'أوضحت',
  'يوضح',
  'صرح',
  'صرحت',
  'كتب',
  'كتبت',

  'أكد',
  'أكدت',
  'يؤكد',
  'تؤكد',
  'هتف',
  'هتفت',
  'صاح',
  'صاحت',
  'صرخ',
  'صرخت',
  'رد',
  'ردت',
  'أجاب',

  'أجابت',
  'يجيب',
  'علق',
  'علقت',
  'يعلق',
  'حذر',
  'حذرت',
  'شدد',
  'شددت',
  'تابع',
  'تابعت',
  'يتابع',
]);

/** Latin abbreviations that stand before a name or a number. */
export const LATIN_TITLES: ReadonlySet<string> = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'st',
  'sr',
  'jr',
  'gen',
  'sen',
  'rep',
  'vs',
  'no',
  'vol',
  'fig',
  'jan',

  'feb',
  'mar',
  'apr',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
  'e.g',
  'i.e',
  'cf',
  'mt',
  'ft',
]);

/** Latin forms of companies: their stop ends a sentence only where the next word may begin one. */
export const COMPANIES: ReadonlySet<string> = new Set(['inc', 'ltd', 'co', 'corp', 'llc', 'plc']);

/** Arabic spellings of the ends of web addresses: «سوق.كوم». */
export const DOMAINS: ReadonlySet<string> = new Set([
  'كوم',
  'نت',
  'أورغ',
  'اورغ',
  'تي',
  'في',
  'سي',
]);
