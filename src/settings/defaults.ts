import type { ClutterKind } from '../clutter/types.ts';

export type Face = 'naskh' | 'headline' | 'kufi' | 'sans';
export type Measure = 'narrow' | 'medium' | 'wide';
export type Theme = 'system' | 'light' | 'sepia' | 'dark' | 'black';
/** «as-published» leaves the story's digits as they are. */
export type Digits = 'as-published' | 'arabic' | 'latin';
/** What Safi's own dates are counted by: «auto» is the calendar that the browser has for the language. */
export type Calendar = 'auto' | 'gregory' | 'islamic-umalqura';
export type CopyFormat = 'plain' | 'rich' | 'markdown';
/** «auto» follows the browser, and is Arabic where the browser speaks none of ours. */
export type Language = 'auto' | 'ar' | 'en' | 'fr';
/**
 * What a reader chose for one site: its clutter, null for as everywhere, whether the reader opens by itself, and the
 * signs of things that are never hidden there.
 */
export type Site = { hide: 'always' | 'never' | null; reader: boolean; spared: string[] };

/** The defaults are the schema: a stored value of another shape is dropped for its default. */
export const defaults = {
  language: 'auto' as Language,
  face: 'naskh' as Face,
  /** Reader text size in CSS pixels, 16 to 28. */
  size: 20,
  measure: 'medium' as Measure,
  theme: 'system' as Theme,
  digits: 'as-published' as Digits,
  calendar: 'auto' as Calendar,
  tashkeel: true,
  tatweel: true,
  images: true,
  /** Speed of reading aloud, 1 is the voice's own. */
  speed: 1,
  /** `voiceURI` of the chosen voice; empty for the browser's choice. */
  voice: '',
  clickOpens: 'popup' as 'popup' | 'reader',
  hideOnOpen: false,
  keepKinds: [] as ClutterKind[],
  copyFormat: 'plain' as CopyFormat,
  copyImages: false,
  copyTitle: true,
  copyByline: true,
  copyDate: true,
  copyAddress: true,
  /** Most sentences of a summary, 3 to 5. */
  summarySentences: 4,
  sites: {} as Record<string, Site>,
};

export type Settings = typeof defaults;

/** The choices a setting of closed values has, for reading what was stored and for the options page. */
export const choices = {
  language: ['auto', 'ar', 'en', 'fr'],
  face: ['naskh', 'headline', 'kufi', 'sans'],
  measure: ['narrow', 'medium', 'wide'],
  theme: ['light', 'sepia', 'dark', 'black', 'system'],
  digits: ['as-published', 'arabic', 'latin'],
  calendar: ['auto', 'gregory', 'islamic-umalqura'],
  clickOpens: ['popup', 'reader'],
  copyFormat: ['plain', 'rich', 'markdown'],
} as const satisfies { [Key in keyof Settings]?: readonly Settings[Key][] };

/** Least and most of a setting that is a number. */
export const ranges = {
  size: [16, 28],
  speed: [0.5, 2],
  summarySentences: [3, 5],
} as const satisfies { [Key in keyof Settings]?: readonly [number, number] };
