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
    ['إقرأ/ي أيضاً', 'related', 0, true],
    ['قد يعجبكم ايضاً', 'related', 0, true],
    ['مقالات ذات علاقة', 'related', 0, true],
    ['اختيارات المحرر', 'related', 0, true],
    ['الأكثر قراءة هذا الأسبوع', 'most-read', 0, true],
    ['أكثر الأخبار تداولاً', 'most-read', 0, true],
    ['رابط الخبر المختصر:', 'share', 0, true],
    ['نسخ رابط المقال', 'share', 0, true],
    ['تابعنا عبر جوجل نيوز', 'follow', 0, true],
    ['انضموا إلى قناة المرفأ على تيليجرام', 'follow', 0, true],
    ['أضف المرفأ كمصدر مفضل على جوجل', 'follow', 2, false],
    ['اشترك بنشرتنا', 'newsletter', 0, true],
    ['لتصلك أهم الأخبار إلى بريدك', 'newsletter', 0, true],
    ['جرّب تطبيقنا', 'app', 0, true],
    ['كن أول من يعلّق', 'comments', 0, true],
    ['مساحة إشهارية', 'ad', 0, true],
    ['يُستكمل الخبر بعد الإعلان', 'ad', 0, true],
    ['تصفّح المقالات', 'navigation', 0, true],
    ['هل كان هذا المقال مفيدًا؟', 'prompt', 0, true],
    ['نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك', 'prompt', 4, false],
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
    ['انضم إلى القناة عام 2010 مراسلًا في العاصمة'],
    ['حول هذا الموضوع، قال الوزير إن الخطة جاهزة'],
    ['مواقع التواصل الاجتماعي ضجت بالخبر'],
    ['أوسمة ملكية لثلاثة أطباء'],
    ['آخر التطورات في المفاوضات'],
    ['قم بتحميل التطبيق ثم أدخل رقم الهوية'],
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
