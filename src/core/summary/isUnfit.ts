import type { LabelKind } from '../lexicon/labels.ts';
import { labelAt } from '../text/labels.ts';

/** Fewer words are a dateline, a name or an exclamation. */
const SHORTEST = 4;
/** Without a closing mark, no more words than this are a heading (its own line or glued), a caption or a label. */
const HEADING = 12;
/** A label with no more words than this after it stands above furniture; prose may begin with the same words. */
const LABEL_REST = 14;
const LABEL = 8;

/** Labels that prose opens with as well: they count only where a colon parts them. */
const AMBIGUOUS: ReadonlySet<LabelKind> = new Set([
  'byline',
  'published',
  'poll',
  'ticker',
  'share',
  'player',
]);

const MARKUP = /[{}<>]|https?:\/\//u;
const QUOTED = /^\s*(?:[«"“”][^«»"“”]*[»"”“]?|\([^()]*\))[.!؟…\s]*$/u;
const ENDS_OPEN = /[:：]\s*$/u;
/** A comma closes too: the sentence goes on in the next line. Dots in a row do not: «لتحسين العلاقات..» is half a headline. */
const CLOSED = /(?:(?<!\.)\.|[!?؟»"”،؛])\s*$/u;
/** «هنا، هنا، هنا»: a row of links. */
const LINKS = /(?<!\p{L})هن\u0640*ا(?:[\s\u060C,]+هن\u0640*ا)+(?!\p{L})/u;
/** The last mark of a sentence stands within so many UTF-16 units of its end. */
const TAIL = 8;
const LETTER = /\p{L}/gu;
const FOREIGN = /[^\P{L}\p{Script=Arabic}]/u;
/** Outside Arabic's own block, the marks and digits of ASCII, and general punctuation: cheap to ask, and almost always no. */
const MAY_BE_FOREIGN = /[A-Za-z\u00AA-\u05FF\u0700-\u200A\u2030-\uFFFF]/u;
const ARABIC = /\p{Script=Arabic}/gu;

/**
 * Whether no summary may hold this sentence: a credit, a label, a dateline, markup, an opening of a list, a row of links, a quotation
 * with no speaker, another script. In: the sentence and its number of words.
 */
export function isUnfit(sentence: string, length: number): boolean {
  if (length < SHORTEST || MARKUP.test(sentence) || ENDS_OPEN.test(sentence.slice(-TAIL)))
    return true;
  if (QUOTED.test(sentence) || (sentence.includes('هن') && LINKS.test(sentence))) return true;
  if (length <= LABEL + LABEL_REST && isLabel(sentence)) return true;
  if (length <= HEADING && !CLOSED.test(sentence.slice(-TAIL))) return true;
  return (
    MAY_BE_FOREIGN.test(sentence) &&
    FOREIGN.test(sentence) &&
    count(sentence, ARABIC) * 2 < count(sentence, LETTER)
  );
}

function isLabel(sentence: string): boolean {
  const label = labelAt(sentence);
  if (!label || label.rest > LABEL_REST) return false;
  return label.parted || !AMBIGUOUS.has(label.kind);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
