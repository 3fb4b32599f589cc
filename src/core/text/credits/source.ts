import { labelAt } from '../labels.ts';
import { words } from '../words.ts';
import { partKind, trimCredit } from './parts.ts';

const LONGEST = 100;
const MOST_WORDS = 8;

/**
 * Whom a line says that the story was taken from: «المصدر: وكالات», «(رويترز)». Null for another line.
 * «عن» and «مصدر» open sentences: they count only with a colon after them.
 */
export function sourceIn(text: string): string | null {
  const line = text.trim();
  // Every line of a page is asked: most are left by their length or for want of a mark.
  if (line.length === 0 || line.length > LONGEST || !/[:：([]/u.test(line)) return null;
  const label = labelAt(line);
  if (label?.kind === 'source') {
    if (label.rest === 0 || label.rest > MOST_WORDS || !label.parted) return null;
    return trimCredit(line.slice(line.search(/[:：]/u) + 1)) || null;
  }
  const alone = /^[([]\s*([^()[\]]+)\s*[)\]]$/u.exec(line)?.[1] ?? '';
  return words(alone).length <= 4 && partKind(alone, []) === 'desk' ? alone.trim() : null;
}

/** Is this line the story's source and nothing else? */
export const isSourceLine = (text: string): boolean => sourceIn(text) !== null;
