import type { ClutterKind, Reason } from '../../../src/clutter/types.ts';

const thing = (id: number, kind: ClutterKind, reason: Reason, text: string, isSpared = false) => ({
  id,
  kind,
  reason,
  text,
  isSpared,
});
const label = (said: string): Reason => ({ by: 'rule', rule: 'label', label: said });
const listed = (list: string, selector: string): Reason => ({ by: 'list', list, selector });

/** What an invented page had hidden: every kind of reason, Latin beside Arabic, one without words, one that is kept. */
export const hiddenThings = [
  thing(
    1,
    'related',
    label('اقرأ أيضًا'),
    'اقرأ أيضًا: البحّارة يعودون إلى المرفأ القديم، وصور من حفل الافتتاح على الرصيف',
  ),
  thing(2, 'related', label('الأكثر قراءة'), 'الأكثر قراءة: أسعار السمك'),
  thing(3, 'related', { by: 'rule', rule: 'links', label: null }, 'مواضيع أخرى', true),
  thing(4, 'ad', listed('Liste AR', '.ad-slot'), ''),
  thing(
    5,
    'ad',
    listed('AdGuard Base', 'div[class^="sponsored-box-of-the-day"]'),
    'BlueLine Cruises: book now',
  ),
  thing(6, 'ad', { by: 'rule', rule: 'class', label: 'promo' }, 'Google إعلان من شركة سفن'),
  thing(7, 'share', { by: 'rule', rule: 'class', label: 'share' }, 'فيسبوك إكس واتساب'),
  thing(8, 'newsletter', { by: 'rule', rule: 'form', label: null }, 'اشترك في نشرتنا'),
  thing(9, 'comments', label('التعليقات'), 'شروط التعليق'),
  thing(10, 'player', { by: 'rule', rule: 'fixed', label: null }, ''),
];
