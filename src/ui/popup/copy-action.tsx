import { useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import { CopyMenu } from './copy-menu.tsx';
import { whyNot } from './facts.ts';
import { formats } from './formats.ts';
import type { PopupProps } from './popup.tsx';
import type { PopupState } from './state.ts';

function useCopyWords(state: PopupState): { name: string; fact: string } {
  const words = useWords();
  const reason = whyNot(state);
  const format = words.say(formats[state.format].name);
  if (reason !== null) return { name: words.say('actionCopy'), fact: words.say(reason) };
  if (state.outcome === 'failed')
    return { name: words.say('actionCopy'), fact: words.say('failed') };
  if (state.outcome === null) return { name: words.say('actionCopy'), fact: format };
  const length = state.page.kind === 'story' ? words.count('wordCount', state.page.head.words) : '';
  return { name: words.say(state.outcome), fact: length };
}

type CopyActionProps = PopupProps & { menuOpen: boolean; onMenu: (open: boolean) => void };

/** The cell copies in the reader's usual format; its arrow opens the menu of the others. */
export function CopyAction({ state, actions, menuOpen, onMenu }: CopyActionProps) {
  const { say } = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const { name, fact } = useCopyWords(state);
  const isOff = whyNot(state) !== null;
  const isDone = state.outcome === 'copied' || state.outcome === 'saved';
  const close = (): void => {
    onMenu(false);
    opener.current?.focus();
  };
  return (
    <>
      <div class={isDone ? 'act act-split is-done' : 'act act-split'}>
        <button
          type="button"
          class="act-hit"
          aria-disabled={isOff}
          aria-keyshortcuts="C"
          onClick={() => !isOff && actions.copy(state.format)}
        >
          <span class="act-top">
            <Icon name={isDone ? 'done' : 'copy'} />
            <kbd aria-hidden="true">C</kbd>
          </span>
          <span class="act-name">{name}</span>
          <span class="act-sub">{fact}</span>
        </button>
        <button
          type="button"
          class="act-more"
          ref={opener}
          aria-label={say('copyMore')}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          aria-disabled={isOff}
          onClick={() => !isOff && onMenu(!menuOpen)}
        >
          <Icon name="unfold" small />
        </button>
      </div>
      {menuOpen && !isOff && <CopyMenu state={state} actions={actions} onClose={close} />}
    </>
  );
}
