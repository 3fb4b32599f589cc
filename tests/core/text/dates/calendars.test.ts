import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../src/core/text/dates/parse.ts';

describe('parseDate, of any day,', () => {
  it('reads back every day of two centuries as it was written', () => {
    const days = fc.date({
      min: new Date('1900-01-02'),
      max: new Date('2099-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        const arabic = date.toLocaleDateString('ar-EG', { dateStyle: 'long', timeZone: 'UTC' });
        expect(parseDate(arabic)).toBe(iso);
        expect(parseDate(`${day}/${month}/${year}`)).toBe(iso);
      }),
    );
  });
  it('converts Hijri days as the Umm al-Qura calendar of Intl does', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2070-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const hijri = date.toLocaleDateString('ar-SA-u-ca-islamic-umalqura', {
          dateStyle: 'long',
          timeZone: 'UTC',
        });
        expect(parseDate(hijri)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 60 },
    );
  });
});
