import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { Wordmark } from '../wordmark.tsx';
import { ActionRow } from './action-row.tsx';
import { Announcer } from './announcer.tsx';
import { Body } from './body.tsx';
import { KeySheet } from './key-sheet.tsx';
import { useKeys } from './keys.ts';
import type { PopupActions, PopupState } from './state.ts';
import { Strip } from './strip.tsx';

/** Firefox leaves a thing half out of sight that the keyboard has reached. */
function showFocused({ target }: FocusEvent): void {
  if (target instanceof Element && target.matches(':focus-visible'))
    target.scrollIntoView({ block: 'nearest' });
}

/** The sheet of keys, and its way back: what had the focus when it came has it again when it goes. */
function useKeySheet(): { isShown: boolean; toggle: () => void } {
  const [isShown, setShown] = useState(false);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!isShown && before.current instanceof HTMLElement) before.current.focus();
  }, [isShown]);
  const toggle = (): void => {
    if (!isShown) before.current = document.activeElement;
    setShown(!isShown);
  };
  return { isShown, toggle };
}

export type PopupProps = { state: PopupState; actions: PopupActions };

/** The popup: masthead, the three actions in their place, then what the page turned out to be. */
export function Popup({ state, actions }: PopupProps) {
  const { say, language, direction } = useWords();
  const [menuOpen, setMenuOpen] = useState(false);
  const sheet = useKeySheet();
  useKeys({ state, actions, toggleSheet: sheet.toggle });
  return (
    <main class="popup" lang={language} dir={direction}>
      <header class="head">
        <div class="mast">
          <Wordmark name={say('name')} />
          <button class="set" type="button" onClick={actions.openSettings}>
            {say('settings')}
          </button>
        </div>
        <ActionRow state={state} actions={actions} menuOpen={menuOpen} onMenu={setMenuOpen} />
        {state.clutter?.on && (
          <Strip
            count={state.clutter.count}
            isAlways={state.isAlways}
            onShow={actions.showHidden}
            onAlways={actions.setAlways}
          />
        )}
      </header>
      {sheet.isShown && (
        <div class="body">
          <KeySheet onClose={sheet.toggle} />
        </div>
      )}
      {/* The story stays, with what was opened in it and where the focus was. */}
      <div class="body" hidden={sheet.isShown} onFocusIn={showFocused}>
        <Body state={state} actions={actions} onKeys={sheet.toggle} />
      </div>
      <Announcer state={state} />
    </main>
  );
}
