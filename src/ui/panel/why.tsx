import type { Reason } from '../../clutter/types.ts';
import type { Words } from '../wording.ts';
import { useWords } from '../words.tsx';

/** Why a thing was hidden, as one plain sentence for a reader. */
function whyText(reason: Reason, { say }: Words): string {
  if (reason.by === 'list') return say('why_list', reason.list);
  return say(`why_${reason.rule}`, reason.label ?? '');
}

/** The sentence, and the rule itself where a filter list named the thing. */
export function Why({ reason }: { reason: Reason }) {
  const words = useWords();
  return (
    <span class="why">
      {whyText(reason, words)}
      {/* The rule runs left to right: a space in it would stand at its far end. */}
      {reason.by === 'list' && ' '}
      {reason.by === 'list' && <code>{reason.selector}</code>}
    </span>
  );
}
