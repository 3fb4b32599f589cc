import { useWords } from '../words.tsx';

type StripProps = {
  count: number;
  /** Whether the site's clutter is always hidden; null where the site cannot be told. */
  isAlways: boolean | null;
  onShow: () => void;
  onAlways: (always: boolean) => void;
};

/** Says, while clutter is hidden, how much, leads to the list of it, and keeps it so on this site. */
export function Strip({ count, isAlways, onShow, onAlways }: StripProps) {
  const words = useWords();
  return (
    <div class="strip">
      <span>{words.count('hiddenItems', count)}</span>
      {count > 0 && (
        <button type="button" class="link" onClick={onShow}>
          {words.say('showHidden')}
        </button>
      )}
      {isAlways !== null && (
        <label>
          <input type="checkbox" checked={isAlways} onChange={() => onAlways(!isAlways)} />
          {words.say('alwaysHere')}
        </label>
      )}
    </div>
  );
}
