const ARABIC = /[\u0620-\u064A\u066E-\u06D3]/gu;
const LETTER = /\p{L}/gu;
const TEXT = 3;
const LOOKS = 80;
const SKIP = /^(script|style|noscript|template|option)$/u;

/** Does the text hold more than a few Arabic letters, or mostly Arabic ones? */
function looksArabic(text: string): boolean {
  const arabic = text.match(ARABIC)?.length ?? 0;
  return arabic > 8 && arabic > (text.match(LETTER)?.length ?? 0) * 0.1;
}

/**
 * A look at the title and at the own text of a few elements, evenly over the page: are there Arabic letters?
 * No layout and no walk: this runs on every page that the reader opens.
 */
export function hasArabicLetters(page: Document): boolean {
  if (looksArabic(page.title)) return true;
  const elements = page.body.getElementsByTagName('*');
  const step = Math.max(1, Math.floor(elements.length / LOOKS));
  let text = '';
  for (let at = 0; at < elements.length; at += step) {
    const element = elements[at];
    if (!element || SKIP.test(element.localName)) continue;
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === TEXT) text += node.nodeValue?.slice(0, 200) ?? '';
  }
  return looksArabic(text);
}
