import type { Page } from 'puppeteer-core';

/** What of a copied story arrives in a field that takes formatted text. */
export type Pasted = {
  title: string | null;
  directions: string[];
  sides: string[];
  subheads: number;
  paragraphs: number;
  quotations: number;
  items: number;
  /** The last two lines. */
  last: string[];
};

/** Pastes markup into a `contenteditable` of a page that runs left to right, and looks at what came of it. */
export async function pasted(page: Page, html: string): Promise<Pasted> {
  const answer = await page.evaluate(`(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.dir = 'ltr';
    document.body.append(box);
    box.focus();
    document.execCommand('insertHTML', false, ${JSON.stringify(html)});
    const parts = [...box.querySelectorAll('h1, h2, p, li, blockquote')];
    const styles = parts.map((part) => getComputedStyle(part));
    const sideOf = ({ textAlign, direction }) =>
      textAlign === 'start' ? (direction === 'rtl' ? 'right' : 'left') : textAlign.replace('-webkit-', '');
    const count = (selector) => box.querySelectorAll(selector).length;
    const answer = {
      title: box.querySelector('h1')?.textContent ?? null,
      directions: [...new Set(styles.map(({ direction }) => direction))],
      sides: [...new Set(styles.map(sideOf))],
      subheads: count('h2'),
      paragraphs: count('p'),
      quotations: count('blockquote'),
      items: count('li'),
      last: box.innerText.trim().split(/\\n+/).slice(-2),
    };
    box.remove();
    return answer;
  })()`);
  return answer as Pasted; // as the expression says
}
