import { labelAt } from '../labels.ts';
import { words } from '../words.ts';
import { countParts, parts, trimCredit } from './parts.ts';

const LONGEST = 120;
/** «كتب أحمد علي في المدونة»: a preposition makes it a sentence. */
const SENTENCE =
  /(?:^|\s)(?:في|على|عن|إلى|أن|إن|من|مع|قد|لم|التي|الذي|هذا|هذه|كان|قال|حول|بعد|قبل|بأن|ما|لا)(?:\s|$)/u;
const MOST_LABELS = 3;
/** Labels that a name may follow without a colon: «تقرير سنوي جديد» and «إعداد خطة» are no bylines. */
const PLAIN = new Set([
  'كتب',
  'كتبت',
  'بقلم',
  'بواسطة',
  'مرسلة بواسطة',
  'نشر بواسطة',
  'كتب بواسطة',
  'أضيف بواسطة',
  'by',
  'posted by',
  'written by',
  'author',
]);

/** The text after its byline labels: «حوار وتصوير: فلان» has two. Null where there is none. */
function afterLabel(text: string): { rest: string; parted: boolean; plain: boolean } | null {
  let rest = text.trim();
  let parted = false;
  let plain = false;
  for (let at = 0; at < MOST_LABELS; at += 1) {
    const label = labelAt(rest);
    if (label?.kind !== 'byline') return at === 0 ? null : { rest, parted, plain };
    const list = words(rest);
    const colon = /^[^:：]{0,40}[:：]/u.exec(rest);
    const end =
      label.parted && colon ? colon[0].length : (list[label.length - 1]?.end ?? rest.length);
    plain ||= PLAIN.has(label.label);
    parted ||= label.parted && label.rest > 0;
    rest = rest.slice(end).replace(/^\s*(?:[:：/,-]|و(?=\p{L}))\s*/u, '');
  }
  return { rest, parted, plain };
}

/**
 * The person (or persons, as printed) that a credit names: «كتب: أحمد علي», «القاهرة - سلمى حسن», «أحمد علي - رويترز».
 * In: a short text known to be a credit; `outlets` are names that are no person's. Out: the name, its trailing place
 * kept as printed; null for a desk, an agency, an outlet, a section, an address, or nothing.
 */
export function personIn(text: string, outlets: readonly string[] = []): string | null {
  if (text.length > LONGEST) return null;
  const list = parts(afterLabel(text)?.rest ?? text, outlets);
  const first = list.findIndex((part) => part.kind === 'person');
  const person = list[first];
  if (!person) return null;
  const next = list[first + 1];
  return next?.kind === 'place' ? `${person.text} - ${next.text}` : person.text;
}

/**
 * The person that a line of the page names as its author, by label or by place: null for any other line,
 * and for sentences that begin with the same words («كتب الوزير على صفحته»).
 */
export function bylineIn(text: string, outlets: readonly string[] = []): string | null {
  const line = text.trim();
  if (line.length > LONGEST || SENTENCE.test(line) || /[.؟!؛]$/u.test(line)) return null;
  const label = afterLabel(line);
  if (label) {
    const count = words(label.rest).length;
    return label.parted || (label.plain && count >= 2 && count <= 4)
      ? personIn(line, outlets)
      : null;
  }
  const count = countParts(line);
  if (count < 2 || count > 3) return null;
  const list = parts(line, outlets);
  const placed = list[0]?.kind === 'place' && list[1]?.kind === 'person';
  return placed && words(list[1]?.text ?? '').length <= 4 ? personIn(line, outlets) : null;
}

/** Is this line a byline: «كتب: أحمد علي», «إعداد: سلمى حسن», «القاهرة - أحمد علي», «عمّان - رويترز»? */
export function isBylineLine(text: string): boolean {
  if (bylineIn(text) !== null) return true;
  const line = trimCredit(text);
  const list = line.length > LONGEST ? [] : parts(line, []);
  return (
    list.length === 2 &&
    list[0]?.kind === 'place' &&
    list[1]?.kind === 'desk' &&
    words(line).length <= 6
  );
}
