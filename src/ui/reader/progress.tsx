import { useWords } from '../words.tsx';

/** The rule at the head, which grows along the line. `share` is 0 to 1. */
export function Progress({ share }: { share: number }) {
  const { say } = useWords();
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={say('readerProgress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
    >
      <i style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
