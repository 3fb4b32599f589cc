import type { ClutterKind, Reason } from '../../../src/clutter/types.ts';

type Thing = { kind: ClutterKind; reason: Reason; text: string; isSpared?: boolean };

const label = (said: string): Reason => ({ by: 'rule', rule: 'label', label: said });
const listed = (list: string, selector: string): Reason => ({ by: 'list', list, selector });

const things: readonly Thing[] = [
  {
    kind: 'related',
    reason: label('اقرأ أيضًا'),
    text: 'اقرأ أيضًا: البحّارة يعودون إلى المرفأ القديم، وصور من حفل الافتتاح على الرصيف',
  },
  { kind: 'related', reason: label('الأكثر قراءة'), text: 'الأكثر قراءة: أسعار السمك' },
  {
    kind: 'related',
    reason: { by: 'rule', rule: 'links', label: null },
    text: 'مواضيع أخرى',
    isSpared: true,
  },
  { kind: 'ad', reason: listed('Liste AR', '.ad-slot'), text: '' },
  {
    kind: 'ad',
    reason: listed('AdGuard Base', 'div[class^="sponsored-box-of-the-day"]'),
    text: 'BlueLine Cruises: book now',
  },
  {
    kind: 'ad',
    reason: { by: 'rule', rule: 'class', label: 'promo' },
    text: 'Google إعلان من شركة سفن',
  },
  {
    kind: 'share',
    reason: { by: 'rule', rule: 'class', label: 'share' },
    text: 'فيسبوك إكس واتساب',
  },
  {
    kind: 'newsletter',
    reason: { by: 'rule', rule: 'form', label: null },
    text: 'اشترك في نشرتنا',
  },
  { kind: 'comments', reason: label('التعليقات'), text: 'شروط التعليق' },
  { kind: 'player', reason: { by: 'rule', rule: 'fixed', label: null }, text: '' },
];

/** What an invented page had hidden: every kind of reason, Latin beside Arabic, one without words, one that is kept. */
export const hiddenThings = things.map((thing, at) =>
  Object.assign({ id: at + 1, isSpared: false }, thing),
);
