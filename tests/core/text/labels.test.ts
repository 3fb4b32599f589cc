import { describe, expect, it } from 'vitest';
import { labelAt } from '../../../src/core/text/labels.ts';

describe('labelAt finds the label that a block begins with', () => {
  it.each([
    ['اقرأ أيضًا:', 'related', 0, true],
    ['إقرأ أيضاً', 'related', 0, true],
    ['شاهد ايضآ: خبر آخر من المدينة', 'related', 4, true],
    ['الأكثر قراءة', 'most-read', 0, true],
    ['كلمات دلالية: زراعة ري قمح', 'keywords', 3, true],
    ['المصدر: وكالات', 'source', 1, true],
    ['تابعوا أخبار المدينة كلها عبر تطبيقنا', 'follow', 1, false],
    ['شـــارك', 'share', 0, true],
  ])('%s', (...row) => {
    const [text, kind, rest, parted] = row;
    expect(labelAt(text)).toMatchObject({ kind, rest, parted });
  });
});

describe('labelAt spares words that only resemble a label', () => {
  it.each([
    ['شاركت فرق الإنقاذ في إخماد الحريق'],
    ['وقال المصدر إن الطريق مغلق'],
    ['أعلنت البلدية أسماء الفائزين'],
    [''],
  ])('%s', (text) => {
    expect(labelAt(text)).toBeNull();
  });

  it('says that prose goes on after the same words', () => {
    expect(labelAt('شارك مئات المزارعين في مسيرة وسط العاصمة')).toMatchObject({
      kind: 'share',
      parted: false,
      rest: 6,
    });
  });
});
