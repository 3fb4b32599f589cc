/** Marks, embeddings, overrides and isolates of the bidi algorithm: they belong to the page's layout. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Zero-width space, word joiner and its kin, soft hyphen, byte order mark, Mongolian separator, controls. */
const DEBRIS = /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B\u2060-\u2065\uFEFF]/gu;
/** A non-joiner that does not stand between two letters, a joiner that follows neither letter nor picture. */
const LOOSE_NON_JOINER = /(?<![\p{L}\p{M}])\u200C|\u200C(?![\p{L}\p{M}])/gu;
const LOOSE_JOINER = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D/gu;
/** Letters by their shape in the word, from old systems. Not the signs of honour (ﷺ) and the ornate brackets. */
const PRESENTATION = /[\uFB50-\uFD3D\uFD50-\uFDF9\uFE76-\uFEFC]/gu;
/** Vowel marks by shape: their plain form comes with a space or a stroke to stand on. */
const PRESENTATION_MARK = /[\uFE70-\uFE7F]/gu;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const LINES = /\r\n?|[\u000C\u0085\u2028\u2029]/gu;

/**
 * A page's text as a person would have typed it: no invisible marks, letters instead of their old shapes, plain
 * spaces. Kept: tashkeel, non-joiners inside words, the joiner that gives a letter its shape («١٤٤٦ ه\u200D»).
 */
export function cleaned(text: string): string {
  return text
    .replace(LINES, '\n')
    .replace(BIDI, '')
    .replace(DEBRIS, '')
    .replace(PRESENTATION_MARK, (mark) => mark.normalize('NFKC').replace(/^[ \u0640]/u, ''))
    .replace(PRESENTATION, (letter) => letter.normalize('NFKC'))
    .replace(LOOSE_NON_JOINER, '')
    .replace(LOOSE_JOINER, '')
    .replace(SPACES, ' ')
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}
