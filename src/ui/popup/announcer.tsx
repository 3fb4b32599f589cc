import { useWords } from '../words.tsx';
import type { PopupState } from './state.ts';

const outcomes = { copied: 'copiedStory', saved: 'savedStory', failed: 'copyFailed' } as const;

/** Tells screen readers what came of an action that shows itself only in a symbol. */
export function Announcer({ state }: { state: PopupState }) {
  const { say } = useWords();
  return (
    <p class="vh" role="status">
      {state.outcome && say(outcomes[state.outcome])}
    </p>
  );
}
