import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words.tsx';

type HiddenNamesProps = {
  count: number;
  /** True where the reader hid the last one here: the button they pressed is gone, and this is its undo. */
  takesFocus: boolean;
  onShow: () => void;
};

/** Under the names: brings back those that the reader hid on this page. */
export function HiddenNames({ count, takesFocus, onShow }: HiddenNamesProps) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [count, takesFocus]);
  const show = (): void => {
    // This button goes when they come: the focus stays with the names.
    button.current?.closest('section')?.querySelector('h2')?.focus({ preventScroll: true });
    onShow();
  };
  if (count === 0) return null;
  return (
    <p class="hidden-names">
      <button ref={button} type="button" onClick={show}>
        {words.count('showHiddenNames', count)}
      </button>
    </p>
  );
}
