import type { SheetOptions, SheetWords } from '../core/export/sheet.ts';
import type { Settings } from './defaults.ts';

/** How a story is laid out for copying, by the reader's settings. */
export function copyOptions(settings: Settings, words: SheetWords): SheetOptions {
  return {
    parts: {
      title: settings.copyTitle,
      byline: settings.copyByline,
      date: settings.copyDate,
      address: settings.copyAddress,
      images: settings.copyImages,
    },
    view: viewOptions(settings),
    words,
  };
}

/** How a story's text is shown, by the reader's settings. */
export function viewOptions({ digits, tashkeel, tatweel }: Settings): SheetOptions['view'] {
  return { digits, tashkeel, tatweel };
}
