import { type ReaderState, TITLE_ID } from '../../ui/reader/state.ts';

/** Puts on the dialog itself what the sheets go by: language, direction, face, measure, theme, size. */
export function dress(dialog: HTMLElement, { words, look, numbering }: ReaderState): void {
  dialog.lang = words.language;
  dialog.dir = words.direction;
  dialog.setAttribute('aria-labelledby', TITLE_ID);
  dialog.dataset['face'] = look.face;
  dialog.dataset['measure'] = look.measure;
  if (look.theme === 'system') delete dialog.dataset['theme'];
  else dialog.dataset['theme'] = look.theme;
  dialog.style.setProperty('--numbers', numbering === 'arabic' ? 'arabic-indic' : 'decimal');
  dialog.style.setProperty('--reader-size', `${look.size}px`);
}
