import { dateLineWords } from '../../lexicon/months.ts';
import { normalise } from '../normalise.ts';
import { words } from '../words.ts';
import { findDates } from './find.ts';
import { monthOf, weekdayOf } from './names.ts';

const known = new Set(normalise(dateLineWords).split(' '));
const AGO =
  /^(?:\S+\s)?(?:منذ|قبل)\s(?:\S+\s)?(?:ساع|دق|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|ثوان|لحظ)\p{L}*(?:\s\S+)?$/u;
/** No date without a digit or a word of «منذ ساعتين»: most lines are left here. */
const HINT = /[\d\u0660-\u0669\u06F0-\u06F9]|منذ|قبل/u;
const LONGEST = 140;
/** «بيروت» or «الوطن» may stand beside the date; a sentence may not. */
const STRANGERS = 1;

/**
 * Is this line a date and nothing else: «نشر في: الثلاثاء 15 يناير 2025 - 10:30 ص», «منذ ساعتين»?
 * In: the text of one block. A sentence that holds a date is none.
 */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !HINT.test(text)) return false;
  const line = normalise(text);
  const list = words(line).map((word) => word.text);
  const strange = list.filter((word) => {
    if (/^\d/u.test(word) || known.has(word) || monthOf(word) || weekdayOf(word) !== null)
      return false;
    return !/^(ا?ل?(اول|ثاني|اخر|اولي|اخره|قعده|حجه)|كانون|تشرين|ربيع|جمادي|ذو|ذي)$/u.test(word);
  });
  if (AGO.test(list.join(' '))) return true;
  return strange.length <= STRANGERS && findDates(text).length > 0;
}
