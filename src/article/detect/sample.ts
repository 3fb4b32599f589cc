const LOOKS = 16;
const LONGEST_LOOK = 120;
const ENOUGH = 600;
/**
 * Few kinds, and their `textContent`: in a fresh script each kind of node that is touched costs the making of its
 * class, which is more than the reading.
 */
const KINDS = ['p', 'a'];

/**
 * The title, and the beginnings of some paragraphs and links, evenly over the page. No layout and no
 * walk: this runs on every page that the reader opens.
 */
export function sampleText(page: Document): string {
  let text = page.title;
  for (const kind of KINDS) {
    if (text.length > ENOUGH) break;
    const elements = page.getElementsByTagName(kind);
    const step = Math.max(1, Math.ceil(elements.length / LOOKS));
    for (let at = 0; at < elements.length; at += step) {
      text += ` ${elements[at]?.textContent.trim().slice(0, LONGEST_LOOK)}`;
    }
  }
  return text;
}
