/** First and last code point of what goes: invisible controls, tatweel, and tashkeel with tanwin and Quranic marks. */
const REMOVED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];
/** Alef with hamza or madda → alef, alef maqsura → ya, ta marbuta → ha, hamza carriers → their letter. */
const FOLDS: readonly (readonly [string, string])[] = [
  ['\u0622\u0623\u0625\u0671', '\u0627'],
  ['\u0649', '\u064A'],
  ['\u0629', '\u0647'],
  ['\u0624', '\u0648'],
  ['\u0626', '\u064A'],
  ...Array.from('0123456789', (digit, at): [string, string] => [
    String.fromCharCode(0x0660 + at, 0x06f0 + at),
    digit,
  ]),
];

/**
 * What each UTF-16 unit becomes; nothing where it stays. Every line of a page is folded, most of them several times: one
 * walk along a table takes a quarter of the time that a replacement for each class took.
 */
const changes: (string | undefined)[] = [];
// Not filled: every context makes the table at its start, and to fill it takes longer than the rest of the script.
changes.length = 0x10000;
for (const [first, last] of REMOVED) changes.fill('', first, last + 1);
for (const [letters, to] of FOLDS) for (const letter of letters) changes[letter.charCodeAt(0)] = to;

/**
 * First and last unit of what neither NFKC nor lower case changes, in any company: ASCII without capitals, Arabic letters,
 * digits and signs, tashkeel (not the hamza and madda that compose with a letter), dashes and quotation marks.
 */
const PLAIN: readonly (readonly [number, number])[] = [
  [0x00, 0x40],
  [0x5b, 0x7f],
  [0xab, 0xab],
  [0xbb, 0xbb],
  [0x060c, 0x060c],
  [0x061b, 0x061b],
  [0x061f, 0x061f],
  [0x0621, 0x063a],
  [0x0640, 0x0652],
  [0x0660, 0x066d],
  [0x2013, 0x2014],
  [0x2018, 0x201d],
];
const STAYS = 1;
const CHANGES = 2;
/** Of each unit of `PLAIN`, whether it changes; 0 of all others. */
const plain = new Uint8Array(0x2020);
for (const [first, last] of PLAIN)
  for (let unit = first; unit <= last; unit += 1)
    plain[unit] = changes[unit] === undefined ? STAYS : CHANGES;

/** The same as `normalise` for a text of `PLAIN` units, which nearly all are, in half of the time; null of any other. */
function foldedPlain(text: string): string | null {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = plain[unit];
    if (kind === STAYS) continue;
    if (kind !== CHANGES) return null;
    folded += text.slice(from, at) + (changes[unit] ?? '');
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/**
 * Folds spellings that Arabic writers use for one another, for comparing and looking up; never for showing.
 * In: any text. Out: NFKC, no marks, no invisibles, one alef, ASCII digits, lower case. The length may change.
 */
export function normalise(text: string): string {
  const quick = foldedPlain(text);
  if (quick !== null) return quick;
  const composed = text.normalize('NFKC');
  let folded = '';
  let from = 0;
  for (let at = 0; at < composed.length; at += 1) {
    const change = changes[composed.charCodeAt(at)];
    if (change === undefined) continue;
    folded += composed.slice(from, at) + change;
    from = at + 1;
  }
  return (folded + composed.slice(from)).toLowerCase();
}

/** Arabic-Indic (٠–٩) and extended (۰–۹) digits as 0–9; everything else is left. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}
