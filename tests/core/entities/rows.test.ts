import { assert, integer, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { rowCount, rowOf, rowsOf } from '../../../src/core/entities/rows.ts';

test('used buckets have rows in their order, the others none', () => {
  assert(
    property(uniqueArray(integer({ min: 0, max: 255 })), (used) => {
      const rows = rowsOf(used, 256);
      const sorted = used.toSorted((a, b) => a - b);
      expect(rowCount(rows)).toBe(used.length);
      for (let bucket = 0; bucket < 256; bucket++) {
        expect(rowOf(rows, bucket)).toBe(sorted.indexOf(bucket));
      }
    }),
  );
});
