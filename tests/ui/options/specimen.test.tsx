// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { defaults, type Settings } from '../../../src/settings/defaults.ts';
import { Specimen } from '../../../src/ui/options/specimen.tsx';
import { clear, show } from '../render.tsx';

afterEach(clear);

const specimenWith = (change: Partial<Settings>): string =>
  show(<Specimen settings={{ ...defaults, ...change }} />).innerHTML;

test.each<Partial<Settings>>([
  { face: 'kufi' },
  { size: 28 },
  { measure: 'wide' },
  { theme: 'sepia' },
  { digits: 'latin' },
  { tashkeel: false },
])('the lines above the settings follow %o', (change) => {
  const before = specimenWith({});
  expect(specimenWith(change)).not.toBe(before);
  expect(specimenWith({})).toBe(before);
});
