import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** A paragraph or heading of a text document, and how it is set. */
export type Paragraph = { text: string; isRightToLeft: boolean; isAtRight: boolean };

type Setting = Omit<Paragraph, 'text'>;

/** The paragraph styles that a document made for itself. OpenDocument 1.3, 20.393 and 20.197. */
function settings(content: Document): Map<string, Setting> {
  const styles = new Map<string, Setting>();
  for (const style of content.getElementsByTagName('style:style')) {
    const [paragraph] = style.getElementsByTagName('style:paragraph-properties');
    styles.set(style.getAttribute('style:name') ?? '', {
      isRightToLeft: paragraph?.getAttribute('style:writing-mode') === 'rl-tb',
      // LibreOffice means the right side by it, whichever way the text runs.
      isAtRight: paragraph?.getAttribute('fo:text-align') === 'end',
    });
  }
  return styles;
}

/** The paragraphs and headings of an .odt file that hold text, in order. */
export function paragraphsOf(file: string): Paragraph[] {
  const bytes = unzipSync(readFileSync(file))['content.xml'];
  const xml = new TextDecoder().decode(bytes);
  const content = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  const styles = settings(content);
  const none: Setting = { isRightToLeft: false, isAtRight: false };
  return [...content.getElementsByTagName('*')]
    .filter(({ tagName }) => tagName === 'text:p' || tagName === 'text:h')
    .map((element) => {
      const { isRightToLeft, isAtRight } =
        styles.get(element.getAttribute('text:style-name') ?? '') ?? none;
      return { text: element.textContent.trim(), isRightToLeft, isAtRight };
    })
    .filter(({ text }) => text !== '');
}
