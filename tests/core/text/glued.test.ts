import { describe, expect, it } from 'vitest';
import { gluedAt } from '../../../src/core/text/glued.ts';

const rest = 'المتحدث باسم البلدية إن الأعمال بدأت فجر اليوم في الحي الشرقي';
const none = (): number => 0;
const knows =
  (...list: string[]) =>
  (word: string): number =>
    list.includes(word) ? 1 : 0;

describe('gluedAt finds where a sentence begins behind a subhead', () => {
  it.each([
    ['behind ta marbuta, which ends a word', 'عودة الحياة إلى المدينةأعلن ', none],
    ['behind alef maqsura, which ends a word', 'جولة في المستشفىقال ', none],
    ['before a verb, behind a definite plural', 'مفاوضات بين المزارعينقال ', none],
    ['before a verb, behind a definite adjective', 'أول جولة للفريق الوطنيتسعى ', none],
    ['before a verb, behind a word that the story knows', 'أعمال ترميم الجسرأعلن ', knows('الجسر')],
  ])('%s', (_, head, count) => {
    const text = `${head}${rest}`;
    const at = gluedAt(text, count) ?? -1;
    expect(text.slice(at)).toMatch(/^(?:أعلن|قال|تسعى) المتحدث/u);
  });
});

describe('gluedAt spares', () => {
  it.each([
    ['words that end like a verb', `مباراة الانتقال إلى البرتقال `, none],
    ['a plural that ends like a short verb', 'شكاوى جديدة للمزارعين في الوادي ', knows('للمزار')],
    ['a word that the story uses elsewhere', 'مراسم الاستقبال في القصر ', (): number => 2],
    ['the article and a letter, which are no noun', 'ارتفاع المتوقع هذا العام ', knows('الم')],
    ['a typist who left a space out behind a comma', 'وصل الوفد، وفي المدينةقال ', none],
    ['alef maqsura written for ya before hamza', 'هذا الشىء الجديد ', none],
  ])('%s', (_, head, count) => {
    expect(gluedAt(`${head}${rest}`, count)).toBeNull();
  });

  it('a glued pair with no sentence behind it', () => {
    expect(gluedAt('صور من المدينةالقديمة', none)).toBeNull();
  });
});
