import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { dateLocale } = await import('../../src/platform/locale.ts');

describe('the locale that dates are written by', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['has the reader’s own country', ['en-US', 'ar-LB', 'ar'], ['ar', 'auto', 'ar-LB']],
    ['is the language where no country is told', ['fr', 'ar'], ['ar', 'auto', 'ar']],
    [
      'keeps the calendar that the browser was told',
      ['ar-SA-u-ca-islamic-umalqura'],
      ['ar', 'auto', 'ar-SA-u-ca-islamic-umalqura'],
    ],
    [
      'has the calendar that was chosen',
      ['ar-LB'],
      ['ar', 'islamic-umalqura', 'ar-LB-u-ca-islamic-umalqura'],
    ],
    [
      'has the one that was chosen, not the browser’s',
      ['ar-SA-u-ca-islamic-umalqura'],
      ['ar', 'gregory', 'ar-SA-u-ca-gregory'],
    ],
    ['has the day before the month in English', ['en-US'], ['en', 'auto', 'en-GB']],
    [
      'has the calendar in English too',
      ['en-US'],
      ['en', 'islamic-umalqura', 'en-GB-u-ca-islamic-umalqura'],
    ],
  ] as const)('%s', (_, languages, [language, calendar, locale]) => {
    vi.stubGlobal('navigator', { languages });
    expect(dateLocale(language, calendar)).toBe(locale);
  });
});
