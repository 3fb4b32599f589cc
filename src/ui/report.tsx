import { useWords } from './words.tsx';

/** The way to tell that a page is read wrongly: what the file holds is said before it is saved. */
export function Report({ onSave }: { onSave: () => void }) {
  const { say } = useWords();
  return (
    <details class="report">
      <summary>{say('reportAsk')}</summary>
      <p class="note">{say('reportNote')}</p>
      <button type="button" class="btn" onClick={onSave}>
        {say('reportSave')}
      </button>
    </details>
  );
}
