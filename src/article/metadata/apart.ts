/** Words of class and id, whole, of parts of the page that are about something else. */
const ELSEWHERE = new Set(
  'comment comments commentlist respond related sidebar widget today ticker breaking recommended popular trending latest mostread'.split(
    ' ',
  ),
);
const HEADLINE_LINK = 'h1 a,h2 a,h3 a,h4 a,h5 a,a h1,a h2,a h3,a h4,a h5';
const CARD_LEVELS = 4;
const CARD_TEXT = 700;

/** The words of an element's class and id, parted at marks and at capitals. */
const marks = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);

const isElsewhere = (element: Element): boolean =>
  /^(nav|aside)$/u.test(element.localName) || marks(element).some((word) => ELSEWHERE.has(word));

/**
 * Does an element stand in a part of the page that is not the story's: a rail, comments, the card of another story?
 * Only ancestors count that do not hold the headline too: a body of class `has-sidebar` is no sidebar.
 */
export function standsApart(element: Element, headline: Element | null): boolean {
  let ancestor: Element | null = element;
  for (let level = 0; ancestor; level += 1, ancestor = ancestor.parentElement) {
    if (headline ? ancestor.contains(headline) : ancestor.localName === 'body') return false;
    if (isElsewhere(ancestor)) return true;
    const isSmall = level < CARD_LEVELS && ancestor.textContent.length < CARD_TEXT;
    if (isSmall && ancestor.querySelector(HEADLINE_LINK)) return true;
  }
  return false;
}
