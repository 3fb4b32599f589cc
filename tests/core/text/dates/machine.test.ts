import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineDate } from '../../../../src/core/text/dates/machine.ts';

const dates: [string, string | null][] = [
  ['2025-01-15', '2025-01-15'],
  ['2025-01-15T10:30', '2025-01-15T10:30'],
  ['2025-01-15T10:30:00Z', '2025-01-15T10:30:00Z'],
  ['2025-01-15T10:30:00.000Z', '2025-01-15T10:30:00Z'],
  ['2025-01-15T10:30:00.1234567+03:00', '2025-01-15T10:30:00+03:00'],
  ['2020-06-03T03:01+0400', '2020-06-03T03:01+04:00'],
  ['2020-06-03T03:01:00+04', '2020-06-03T03:01:00+04:00'],
  ['2020-12-01 02:00:00', '2020-12-01T02:00:00'],
  ['2020-12-01 02:00:00 +0300', '2020-12-01T02:00:00+03:00'],
  ['2020-03-15 20:18:45 GST', '2020-03-15T20:18:45+04:00'],
  ['2020-03-15 20:18:45 UTC', '2020-03-15T20:18:45Z'],
  ['2020-03-15 20:18:45 XYZ', '2020-03-15T20:18:45'],
  ['20200603', '2020-06-03'],
  ['20200603T030100Z', '2020-06-03T03:01:00Z'],
  [' 2025-01-15\n', '2025-01-15'],
  ['Wed, 15 Jan 2025 10:30:00 +0300', '2025-01-15T10:30:00+03:00'],
  ['Wed, 15 Jan 2025 10:30:00 GMT', '2025-01-15T10:30:00Z'],
  ['1736937000', '2025-01-15T10:30:00Z'],
  ['1736937000000', '2025-01-15T10:30:00Z'],
  ['15 يناير 2025', '2025-01-15'],
  ['1/15/2025 10:30:00 AM', '2025-01-15T10:30:00'],
  ['0001-01-01T00:00:00', null],
  ['1970-01-01T00:00:00Z', null],
  ['0000000000', null],
  ['2025-13-45', null],
  ['2025-02-30', null],
  ['2025-01-15T99:00', '2025-01-15'],
  ['yesterday', null],
  ['', null],
];

describe('machineDate', () => {
  it.each(dates)('reads %s', (text, iso) => expect(machineDate(text)).toBe(iso));
  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => machineDate(text) === null || true),
    );
  });
  it('keeps what Date writes', () => {
    const days = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2099-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const read = machineDate(date.toISOString()) ?? '';
        expect(Math.abs(Date.parse(read) - date.getTime())).toBeLessThan(1000);
      }),
    );
  });
});
