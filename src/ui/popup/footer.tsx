import { useWords } from '../words.tsx';

/** The keys that no symbol above tells of. */
export function Footer({ hasSentences, onKeys }: { hasSentences: boolean; onKeys: () => void }) {
  const words = useWords();
  return (
    <footer class="foot">
      {hasSentences && (
        <span>
          <kbd>{`${words.number(1)}–${words.number(5)}`}</kbd> {words.say('keySentence')}
        </span>
      )}
      <button type="button" onClick={onKeys}>
        <kbd>{words.direction === 'rtl' ? '\u061F' : '?'}</kbd> {words.say('allKeys')}
      </button>
    </footer>
  );
}
