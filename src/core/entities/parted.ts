import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Sentence } from './tokens.ts';

const AND = 'و';

/**
 * Parts people and places that «و» joins (زينب الغزالي وفاطمة المرنيسي): before a word that is not known whole
 * and begins a listed name without its first letter. Organisations keep theirs («وزارة الصحة والسكان»).
 */
export function parted(sentence: Sentence, found: Found, lists: Gazetteer): Found[] {
  if (found.type === 'organisation') return [found];
  const cuts: number[] = [];
  for (let at = found.from + 1; at < found.to; at++) {
    const key = sentence[at]?.key ?? '';
    const joins = key.startsWith(AND) && !lists.has(key) && lists.has(key.slice(AND.length));
    if (joins) cuts.push(at);
  }
  const starts = [found.from, ...cuts];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? found.to;
    return Object.assign({}, found, { from, to, prefix: i === 0 ? found.prefix : AND });
  });
}
