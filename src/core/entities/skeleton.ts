/** What transliterations of one foreign sound are written with: غ ك ق for g, ث ت and ش تش for others. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[غكقگ]/gu, 'ج'],
  [/[ظض]/gu, 'ز'],
  [/ث/gu, 'ت'],
  [/ط/gu, 'ت'],
  [/ص/gu, 'س'],
  [/ف|ڤ|پ/gu, 'ف'],
  [/ح/gu, 'ه'],
];
const VOWELS = /[اويهءعى\s-]/gu;
/** Fewer consonants meet by chance. */
const SHORTEST = 3;

/**
 * The consonants of a folded name, so that spellings of one foreign name meet (جينبينغ, جين بينج);
 * null where fewer than three are left.
 */
export function skeleton(keys: readonly string[]): string | null {
  // «حقل غوار» and «حقل الغوار» are one field.
  let bare = keys.map((key) => key.replace(/^ال(?=\p{L}{2})/u, '')).join('');
  for (const [from, to] of SOUNDS) bare = bare.replace(from, to);
  bare = bare.replace(VOWELS, '');
  return bare.length >= SHORTEST ? bare : null;
}
