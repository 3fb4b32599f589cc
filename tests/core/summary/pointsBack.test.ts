import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/core/summary/opening.ts';
import { carriesOn, pointsBack } from '../../../src/core/summary/pointsBack.ts';
import { stems } from '../../../src/core/text/stem.ts';

const BACK: readonly (readonly [behaviour: string, sentence: string])[] = [
  ['a verb of speech without a speaker', 'وأضاف أن الخطة تبدأ الأحد.'],
  ['a verb of speech before a quotation', 'وقال: «سنبدأ الأحد».'],
  ['a verb of speech before a preposition', 'وأشار إلى أن العمل مستمر.'],
  ['a verb of speech before a bare verbal noun', 'وأكد عدم وجود إصابات.'],
  ['a feminine verb of speech without a speaker', 'وأوضحت أن النتائج أولية.'],
  ['a speaker known by a role alone', 'وأضاف المصدر أن التحقيق مستمر.'],
  ['an addition, whoever is named', 'وأضاف سالم حداد أن الخط جاهز.'],
  ['كما', 'كما تشمل الخطة ثلاث مدن.'],
  ['وكان', 'وكان المجلس قد أقر القانون في مارس.'],
  ['من جانبه', 'من جانبه رحب وزير النقل سالم حداد بالقرار.'],
  ['a demonstrative that opens', 'هذا القرار يدخل حيز التنفيذ غدا.'],
  ['a demonstrative after the verb', 'وتجري هذه الزيارة بعد لقاء تونس.'],
  ['a pronoun that opens', 'وهي أول مرة تفوز فيها باللقب.'],
  ['a contrast', 'لكن الأسعار لم تتراجع.'],
];
const ALONE: readonly (readonly [behaviour: string, sentence: string])[] = [
  ['a named speaker', 'وقال وزير النقل سالم حداد إن الخط جاهز.'],
  ['a role with its institution', 'وأفاد المتحدث باسم الحكومة بأن الوفد غادر.'],
  ['a demonstrative of the calendar', 'تنطلق هذا الأسبوع بطولة الخليج في الدوحة.'],
  ['a leading و alone', 'وبلغت المبيعات مليون وحدة في عام.'],
  ['an announcement', 'أعلنت بلدية صيدا افتتاح الحديقة العامة.'],
  ['a word that begins like a connective', 'كماليات السيارات ترتفع أسعارها.'],
  ['nothing', ''],
];

const KNOWN = stems('أعلنت تونس زيارة وفد كبير، وفق بيان الوزارة.');

describe('pointsBack', () => {
  it.each(BACK)('sees %s', (_, sentence) => expect(pointsBack(openingOf(sentence))).toBe(true));
  it.each([
    ['a demonstrative about what the reader knows', 'وتجري هذه الزيارة بعد لقاء تونس.', false],
    ['a demonstrative about something else', 'وتجري هذه المباراة بعد لقاء تونس.', true],
    ['a demonstrative that opens, all the same', 'هذه الزيارة هي الأولى.', true],
    ['a role that the reader knows', 'وأكد البيان أن الوفد وصل.', false],
    ['a role that the reader does not know', 'وأكد المصدر أن الوفد وصل.', true],
  ] as const)('weighs %s', (_, sentence, isBack) => {
    expect(pointsBack(openingOf(sentence), KNOWN)).toBe(isBack);
  });
  it.each(ALONE)('spares %s', (_, sentence) => expect(pointsBack(openingOf(sentence))).toBe(false));
});

describe('carriesOn', () => {
  it.each([
    ['a verb that goes on', 'واشتعلت النيران في المحرك.', true],
    ['what happened meanwhile', 'فيما أخمدت الفرق الحريق.', true],
    ['a named speaker, who begins anew', 'وقال المدير سالم حداد إن الخط جاهز.', false],
    ['a sentence of its own', 'أعلنت البلدية موعد الافتتاح.', false],
  ] as const)('%s', (_, sentence, isOn) => expect(carriesOn(openingOf(sentence))).toBe(isOn));
});
