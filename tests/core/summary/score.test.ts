import { describe, expect, it } from 'vitest';
import { candidates } from '../../../src/core/summary/candidates.ts';
import { features } from '../../../src/core/summary/score.ts';
import { stems } from '../../../src/core/text/stem.ts';
import { paragraph } from './story.ts';

const SENTENCES = [
  'افتتحت بلدية الميناء أمس خط الحافلات الكهربائية.',
  'يربط خط الحافلات المرفأ بوسط المدينة في عشر دقائق.',
  'بدأت الأعمال قبل ثلاث سنوات عند النهر.',
  'تزرع المدينة ألف شجرة على جانبي الطريق.',
];
const of = (paragraphs: readonly string[], title = '') =>
  features(candidates(paragraphs.map(paragraph), new Set()), stems(title));
const news = of(SENTENCES);
const essay = of([SENTENCES.join(' ')]);

describe('features', () => {
  it('count for less the further down a sentence stands', () => {
    expect(news.map((one) => one.early)).toEqual([1, 1 / Math.sqrt(2), 1 / Math.sqrt(3), 0.5]);
  });

  it('know the second sentence of the first paragraph, and spare a second paragraph', () => {
    expect(essay.map((one) => one.sequel)).toEqual([0, 1, 0, 0]);
    expect(news.map((one) => one.sequel)).toEqual([0, 0, 0, 0]);
  });

  it('tell news, paragraph after paragraph, from an essay', () => {
    expect(news.map((one) => one.lateInNews)).toEqual([0, 1 / 3, 2 / 3, 1]);
    expect(essay.map((one) => one.lateInNews)).toEqual([0, 0, 0, 0]);
    expect(essay.every((one) => one.centralInNews === 0 && one.central > 0)).toBe(true);
  });

  it('see the title and the first sentence in another one', () => {
    const [, second, third] = of(SENTENCES, 'أعمال عند النهر');
    expect(second?.lead).toBeGreaterThan(third?.lead ?? 1);
    expect(third?.title).toBeGreaterThan(second?.title ?? 1);
  });

  it('are none for no candidates', () => {
    expect(of([])).toEqual([]);
  });
});
