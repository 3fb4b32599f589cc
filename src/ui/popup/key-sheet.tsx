import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

const rows = [
  ['R', 'actionReader'],
  ['H', 'actionClutter'],
  ['L', 'showHidden'],
  ['C', 'keyCopy'],
  ['⇧ C', 'keyCopyRich'],
  ['M', 'keyCopyMarkdown'],
  ['S', 'saveFile'],
  ['1–5', 'keySentence'],
  ['Esc', 'keyClose'],
] as const;

/** All keys of the popup, in place of the story until it is closed. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section class="sheet" aria-labelledby="keys-title" onKeyDown={onKeyDown}>
      <div class="sec-head">
        <h1 id="keys-title">{say('keysTitle')}</h1>
        <button type="button" class="link" ref={close} onClick={onClose}>
          {say('back')}
        </button>
      </div>
      <dl class="lines">
        {rows.map(([key, name]) => (
          <div key={key}>
            <dt>{say(name)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">{say('keysElsewhere')}</p>
    </section>
  );
}
