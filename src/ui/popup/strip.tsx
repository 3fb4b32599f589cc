import { useWords } from '../words.tsx';

/** Says, while clutter is hidden, how much, and leads to the list of it. */
export function Strip({ count, onShow }: { count: number; onShow: () => void }) {
  const words = useWords();
  return (
    <p class="strip">
      <span>{words.count('hiddenItems', count)}</span>
      {count > 0 && (
        <button type="button" class="link" onClick={onShow}>
          {words.say('showHidden')}
        </button>
      )}
    </p>
  );
}
