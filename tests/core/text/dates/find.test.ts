import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/text/dates/find.ts';

describe('findDates', () => {
  it('tells the update from the publication', () => {
    const found = findDates('نشر في: 12 يناير 2024 10:00 - آخر تحديث: 13 يناير 2024 11:30');
    expect(found.map(({ iso, updated }) => [iso, updated])).toEqual([
      ['2024-01-12T10:00', false],
      ['2024-01-13T11:30', true],
    ]);
  });
  it('gives each date the time that stands before it, where the first has it there', () => {
    const found = findDates('GMT 17:27 17.03.2020 (محدثة GMT 17:49 18.03.2020)');
    expect(found.map(({ iso }) => iso)).toEqual(['2020-03-17T17:27Z', '2020-03-18T17:49Z']);
  });
  it('parts dates that are glued together', () => {
    expect(findDates('4 يناير، 20225 يناير، 2022').length).toBeLessThanOrEqual(2);
  });
  it('answers for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(findDates(text))));
  });
});
