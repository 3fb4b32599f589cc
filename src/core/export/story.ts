import type { Article } from '../story/types.ts';
import { bareHtml, htmlFile, htmlFragment } from './html.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain.ts';
import { layOut, type SheetOptions } from './sheet.ts';

/** What goes on the clipboard; without `html`, programs that take either are given the text. */
export type Clipping = { plain: string; html: string | null };

/**
 * The story for the clipboard. «plain» brings bare paragraphs as HTML too, since Word and mail give plain text
 * their own direction; «markdown» brings none, since notes would take it instead of the Markdown.
 */
export function clipping(
  article: Article,
  format: 'plain' | 'rich' | 'markdown',
  options: SheetOptions,
): Clipping {
  const sheet = layOut(article, options);
  if (format === 'markdown') return { plain: markdown(sheet), html: null };
  const plain = plainText(sheet);
  return { plain, html: format === 'rich' ? htmlFragment(sheet) : bareHtml(sheet, plain) };
}

/** The story as the text of a file. */
export function fileText(
  article: Article,
  type: 'txt' | 'md' | 'html',
  options: SheetOptions,
): string {
  const sheet = layOut(article, options);
  if (type === 'md') return markdown(sheet);
  if (type === 'html') return htmlFile(sheet, article.title);
  return `${plainText(sheet)}\n`;
}
