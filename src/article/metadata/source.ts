import { sourceIn } from '../../core/text/credits/source.ts';
import { labelAt } from '../../core/text/labels.ts';
import { isAgency, trimCredit } from '../../core/text/credits/parts.ts';
import type { Sources } from './sources.ts';

const LONGEST = 60;
const LONGEST_LABEL = 20;

/**
 * Whom the story was taken from: «المصدر: …» near the headline or at the end, on one line or with the name on the
 * next, or an agency alone in brackets. Null where the page does not say.
 */
export function readSource({ region, outlets }: Sources): string | null {
  const lines = region.below;
  for (const [at, { text }] of lines.entries()) {
    const found = sourceIn(text);
    if (found !== null) return found;
    const label = text.length <= LONGEST_LABEL ? labelAt(text) : null;
    const next = lines[at + 1]?.text ?? '';
    if (label?.kind === 'source' && label.rest === 0 && next !== '' && next.length <= LONGEST)
      return trimCredit(next);
  }
  // «رويترز» alone by the headline; the outlet's own name there is no source.
  const signed = [...region.near, ...region.end].find(
    ({ text }) => text.length <= LONGEST && isAgency(text) && !outlets.includes(text),
  );
  return signed ? trimCredit(signed.text) : null;
}
