import { cleaned } from '../text/clean.ts';

/** What Windows, macOS, Android's FAT cards or a shell would stumble over. */
const FORBIDDEN = /[\\/:*?"<>|\0-\u001F\u007F]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
/** Arabic letters are two bytes in UTF-8, and file systems take 255 bytes: 110 letters leave room for « (1)». */
const LONGEST = 110;

/** A whole-word beginning of the text. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\uD800-\uDBFF]$/u, '');
}

/**
 * A file's name from a story's title: Arabic stays Arabic, what no file system takes becomes a space.
 * @param otherwise the name where the title leaves nothing
 */
export function fileName(title: string, extension: string, otherwise: string): string {
  const plain = cleaned(title).replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  const name = shortened(plain.trim()).replace(/^[.\s]+|[.،؛\s]+$/gu, '');
  return `${name === '' || RESERVED.test(name) ? otherwise : name}.${extension}`;
}
