import type { Found } from './found.ts';
import type { Match } from './gazetteer.ts';
import type { Read } from './read.ts';

const AND = 'و';
const IN = 'ب';

/**
 * Parts names that a prefix joins: people and places before «و» with a word that is not known whole and begins a listed
 * name without it (زينب الغزالي وفاطمة المرنيسي); organisations before «و» or «ب» with a listed place or body (منظمة الصحة
 * العالمية والأونروا، سيمنز ببرلين), since their own words go on after «و» too (وزارة الصحة والسكان).
 */
export function parted({ sentence, lists, matches }: Read, found: Found): Found[] {
  const starts = [{ from: found.from, prefix: found.prefix }];
  for (let at = found.from + 1; at < found.to; at++) {
    const match = matches[at];
    const key = sentence[at]?.key ?? '';
    const isJoined = key.startsWith(AND) && !lists.has(key) && lists.has(key.slice(AND.length));
    if (found.type !== 'organisation' && isJoined) starts.push({ from: at, prefix: AND });
    if (found.type === 'organisation' && match && isBeside(match)) {
      starts.push({ from: at, prefix: match.prefix });
    }
  }
  return starts.map(({ from, prefix }, i) => {
    const to = starts[i + 1]?.from ?? found.to;
    return Object.assign({}, found, { from, to, prefix });
  });
}

/** Is it a place or a body by itself, whatever stands around it? */
const isBeside = ({ prefix, listed }: Match): boolean =>
  (prefix === AND || prefix === IN) &&
  listed.some(({ type, ambiguous }) => !ambiguous && (type === 'place' || type === 'organisation'));
