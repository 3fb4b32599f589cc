// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PopupState } from '../../../src/ui/popup/state.ts';
import { clear } from '../render.tsx';
import { all, click, faults, find, open, textOf } from './opened.tsx';
import { states } from './stories.ts';

afterEach(clear);

describe.each(Object.entries(states))('in the state %s', (_, state: PopupState) => {
  test.each(['ar', 'en', 'fr'] as const)('says everything, in %s', (language) => {
    open(state, {}, language);
    expect(document.body.textContent).not.toMatch(/undefined|null|NaN|\$\d/u);
  });

  test('the three actions are in their place', () => {
    open(state);
    expect(all('.acts .act-name')).toHaveLength(3);
  });

  test('axe finds nothing', async () => {
    open(state);
    expect(await faults()).toEqual([]);
  });
});

describe('a story', () => {
  test('says outlet, title, byline, date and length', () => {
    open(states.story);
    expect(textOf('.kicker')).toBe('صحيفة الميناء');
    expect(textOf('h1')).toMatch(/^مدينة الرمل/u);
    expect(all('.meta > span > span').map((fact) => fact.textContent)).toEqual([
      'ليلى الحدّاد',
      expect.stringMatching(/^١٤ .* ٢٠٢٥$/u),
      'قراءة في ٤ دقائق',
    ]);
  });

  test('leaves out what the page does not say, and says that the date is missing', () => {
    open(states.bare);
    expect(all('.kicker')).toEqual([]);
    expect(textOf('.meta')).toBe('بلا تاريخ معلنقراءة في ٤ دقائق');
  });

  test('that is short is measured in words', () => {
    open(states.short);
    expect(textOf('.meta')).toMatch(/٨٧ كلمة$/u);
    expect(textOf('.act-main .act-sub')).toBe('أقل من دقيقة');
  });

  test.each([
    ['is short', states.short, 'الخبر قصير، فلا حاجة إلى تلخيصه.'],
    ['has no sentence that stands alone', states.unsummarised, 'لم نجد في النص جملًا تُفهم وحدها.'],
    [
      'could not be worked out',
      states.analysisFailed,
      'تعذّر اختيار الجمل واستخراج الأسماء. النص كامل في وضع القراءة.',
    ],
  ])('says why it has no summary: it %s', (_, state, reason) => {
    open(state);
    expect(textOf('.sec .note')).toBe(reason);
  });

  test('stays right to left in an interface that is not', () => {
    open(states.story, {}, 'en');
    expect(find('main').dir).toBe('ltr');
    expect(find('h1').closest<HTMLElement>('[dir]')?.dir).toBe('rtl');
    expect(find('.sum').dir).toBe('rtl');
  });

  test('shows its head and a skeleton while the analysis is on its way', () => {
    open(states.reading);
    expect(textOf('h1')).toMatch(/^مدينة/u);
    expect(find('.sk-sum').getAttribute('aria-busy')).toBe('true');
  });
});

describe('what cannot be used', () => {
  test.each([
    [
      'no story: clutter can still be hidden',
      states.notArticle,
      ['لا خبر هنا', 'وجدنا ٩', 'لا خبر هنا'],
    ],
    ['no access', states.refused, ['بعد الإذن', 'بعد الإذن', 'بعد الإذن']],
    ['the browser’s page', states.browserPage, ['غير متاح', 'غير متاح', 'غير متاح']],
    ['no answer', states.noAnswer, ['تعذّر', 'تعذّر', 'تعذّر']],
  ])('stays in place and says why: %s', async (_, state, facts) => {
    const openReader = vi.fn();
    open(state, { openReader });
    await click('.act-main');
    expect(openReader).not.toHaveBeenCalled();
    expect(all('.act-sub').map((fact) => fact.textContent)).toEqual(facts);
  });

  test('has one way out', async () => {
    const requestAccess = vi.fn();
    open(states.refused, { requestAccess });
    expect(textOf('.say p')).toContain('alminaa.example');
    await click('.btn');
    expect(requestAccess).toHaveBeenCalledOnce();
    const retry = vi.fn();
    open(states.notArticle, { retry });
    await click('.lines button');
    open(states.noAnswer, { retry });
    await click('.btn');
    expect(retry.mock.calls).toEqual([[true], [false]]);
  });
});

test('screen readers are told that the text was copied', () => {
  open(states.story);
  expect(textOf('main > [role=status]')).toBe('');
  open(states.copied);
  expect(textOf('main > [role=status]')).toBe('نُسخ النص إلى الحافظة');
  expect(textOf('.act-hit .act-name')).toBe('نُسخ');
});
