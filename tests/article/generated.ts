import { array, constantFrom, letrec, oneof, tuple, type Arbitrary } from 'fast-check';
import { paragraphs, prose } from './page.ts';

const tags = [
  'p',
  'div',
  'span',
  'h1',
  'h2',
  'ul',
  'li',
  'a',
  'blockquote',
  'table',
  'tr',
  'td',
  'br',
  'img',
  'nav',
];
// No MathML: jsdom cannot compute its style. The browsers' tests have it.
const more = [
  'aside',
  'footer',
  'section',
  'article',
  'main',
  'form',
  'input',
  'button',
  'figure',
  'template',
  'svg',
  'x-box',
  'b',
  'figcaption',
  'center',
];
const texts = [
  ...prose,
  'اقرأ أيضًا:',
  'شارك',
  '٣',
  ' ',
  '',
  'إعلان',
  'المصدر: وكالات',
  '.a{b:c}',
  '{',
  'https://x.example/y',
  '\u202Eنص',
];
const attributes = [
  '',
  ' class="related-posts"',
  ' class="caption"',
  ' id="comments"',
  ' class="share social"',
  ' style="position:fixed;top:0"',
  ' hidden',
  ' role="dialog"',
  ' name="q"',
  ' href="java&#9;script:1" src="data:image/svg+xml,x"',
];

/** Markup of any shape, in an invented story or alone. */
export const markup: Arbitrary<string> = letrec<{ node: string }>((tie) => ({
  node: oneof(
    { maxDepth: 6, depthSize: 'medium' },
    constantFrom(...texts),
    tuple(
      constantFrom(...tags, ...more),
      constantFrom(...attributes),
      array(tie('node'), { maxLength: 5 }),
    ).map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside.join('')}</${tag}>`),
  ),
})).node.chain((one) => constantFrom(one, paragraphs + one, one + paragraphs));

/** A way to change a tree: where, by shares of its elements, and what is done there. */
export type Mutation = {
  at: number;
  to: number;
  how: 'drop' | 'double' | 'move' | 'wrap' | 'empty';
};

/** Changes an element of a page as no author would. Root, head and body stay. */
export function mutate(page: Document, { at, to, how }: Mutation): void {
  const all = [...page.body.querySelectorAll('*')];
  const one = all[Math.floor(at * all.length)];
  const other = all[Math.floor(to * all.length)];
  if (!one || !other) return;
  if (how === 'drop') one.remove();
  else if (how === 'double') one.after(one.cloneNode(true));
  else if (how === 'empty') one.replaceChildren();
  else if (how === 'wrap') {
    const box = page.createElement('div');
    one.replaceWith(box);
    box.append(one);
  } else if (!one.contains(other)) other.append(one);
}
