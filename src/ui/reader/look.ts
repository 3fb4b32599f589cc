import type { Settings } from '../../settings/defaults.ts';

/** How the reader shows a story: what its look panel changes. */
export type Look = Pick<
  Settings,
  'face' | 'size' | 'measure' | 'theme' | 'digits' | 'tashkeel' | 'tatweel' | 'images'
>;

/** Least and most of the size, in CSS pixels, and one step between. */
export const SIZE = { least: 16, most: 28, step: 1 } as const;

/** The size one step up or down, within the limits. */
export const stepped = (size: number, by: 1 | -1): number =>
  Math.min(SIZE.most, Math.max(SIZE.least, size + by * SIZE.step));
