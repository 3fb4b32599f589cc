import FONTS from '../ui/fonts.css?raw';

const FILE = /url\('([^']+)'\)/gu;

/**
 * The faces as rules for a page's document: no browser takes them from a shadow root. Each loads only when a text uses it.
 * @param packaged the address of a file of the extension
 */
export const facesFrom = (packaged: (file: string) => string): string =>
  FONTS.replace(FILE, (_, file: string) => `url('${packaged(file)}')`);
