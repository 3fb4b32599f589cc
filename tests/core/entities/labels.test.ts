import { array, assert, integer, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { encode, labelsOf, mayFollow, stretches } from '../../../src/core/entities/labels.ts';

test('labels of names give the names back', () => {
  const lengths = array(tuple(nat(2), integer({ min: 1, max: 4 })), { maxLength: 6 });
  assert(
    property(lengths, (parts) => {
      let at = 0;
      const names = parts.map(([gap, length]) => {
        const from = at + gap;
        at = from + length;
        return { type: 'PER', from, to: at };
      });
      const labels = encode(at, names);
      const all = labelsOf(['PER']);
      const path = Uint8Array.from(labels, (label) => all.indexOf(label));
      expect(stretches(all, path)).toEqual(names);
      for (const [i, label] of labels.entries()) {
        expect(mayFollow(labels[i - 1] ?? 'O', label)).toBe(true);
      }
    }),
  );
});

test('a name is not left open and not entered from the middle', () => {
  expect(mayFollow('B-PER', 'O')).toBe(false);
  expect(mayFollow('O', 'L-PER')).toBe(false);
  expect(mayFollow('B-PER', 'L-LOC')).toBe(false);
  expect(labelsOf(['PER'])).toEqual(['O', 'B-PER', 'I-PER', 'L-PER', 'U-PER']);
});
