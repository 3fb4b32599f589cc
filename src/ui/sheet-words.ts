import type { SheetWords } from '../core/export/sheet.ts';
import type { Words } from './wording.ts';

/** The words of a copied story. Give it Arabic words: the copy is read among Arabic, whatever the interface speaks. */
export const sheetWords = ({ say, date }: Words): SheetWords => ({
  source: (outlet) => say('sourceLine', outlet),
  image: (caption) => say('imageLine', caption),
  date,
});
