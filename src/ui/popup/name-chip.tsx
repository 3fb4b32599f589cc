import { useWords } from '../words.tsx';
import type { NamedThing } from './state.ts';

type NameChipProps = {
  name: NamedThing;
  isPressed: boolean;
  onPress: () => void;
  /** The Delete key on it; the line under the names has a button for it. */
  onHide: () => void;
};

/** A name longer than this may be cut by the popup's width, and says itself in full on hover. */
const LONG = 30;

/** One name with how often it is mentioned; pressed while the page shows one of its mentions. */
export function NameChip({ name, isPressed, onPress, onHide }: NameChipProps) {
  const words = useWords();
  const count = name.mentions.length;
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={isPressed}
      title={name.name.length > LONG ? name.name : undefined}
      onClick={onPress}
      aria-keyshortcuts="Delete"
      onKeyDown={({ key }) => key === 'Delete' && onHide()}
    >
      <bdi lang="ar">{name.name}</bdi>
      <span class="num" aria-hidden="true">
        {words.number(count)}
      </span>
      <span class="vh">{words.count('mentions', count)}</span>
    </button>
  );
}
