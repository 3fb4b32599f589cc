import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { moveFocus } from '../roving.ts';
import { useWords } from '../words.tsx';
import { copyFormats, fileTypes, formats } from './formats.ts';
import type { PopupProps } from './popup.tsx';

type CopyMenuProps = PopupProps & { onClose: () => void };

function FormatItems({ state, actions, onClose }: CopyMenuProps) {
  const { say } = useWords();
  return (
    <>
      {copyFormats.map((format) => (
        <button
          key={format}
          type="button"
          role="menuitemradio"
          tabIndex={-1}
          aria-checked={format === state.format}
          onClick={() => {
            actions.copy(format);
            onClose();
          }}
        >
          {format === state.format ? <Icon name="done" small /> : <span class="i i-s" />}
          <b>{say(formats[format].name)}</b>
          <span class="note">{say(formats[format].note)}</span>
          <kbd aria-hidden="true">{formats[format].shortcut}</kbd>
        </button>
      ))}
    </>
  );
}

function FileItems({ state, actions, onClose }: CopyMenuProps) {
  const { say } = useWords();
  return (
    <div class="menu-files menu-sep" role="group" aria-label={say('saveFile')}>
      <Icon name="save" small />
      <b aria-hidden="true">{say('saveFile')}</b>
      <span class="menu-types" dir="ltr">
        {fileTypes.map((type) => (
          <button
            key={type}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              actions.save(type);
              onClose();
            }}
          >
            .{type}
          </button>
        ))}
      </span>
      <kbd aria-hidden="true" title={`.${formats[state.format].file}`}>
        S
      </kbd>
    </div>
  );
}

/** Other formats, files, images, and the system's own sharing. Arrows move, Esc and a click elsewhere close. */
export function CopyMenu({ state, actions, onClose }: CopyMenuProps) {
  const { say } = useWords();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !menu.current?.parentElement?.contains(event.target))
        onClose();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isLeaving = event.code === 'Escape' || event.code === 'Tab';
    if (isLeaving) onClose();
    if (isLeaving || (menu.current && moveFocus(menu.current, event.code))) event.preventDefault();
  };
  return (
    <div
      class="menu float"
      role="menu"
      aria-label={say('copyMore')}
      ref={menu}
      onKeyDown={onKeyDown}
    >
      <FormatItems state={state} actions={actions} onClose={onClose} />
      <button
        type="button"
        role="menuitemcheckbox"
        tabIndex={-1}
        class="menu-sep"
        aria-checked={state.withImages}
        onClick={() => actions.setWithImages(!state.withImages)}
      >
        {state.withImages ? <Icon name="done" small /> : <span class="i i-s" />}
        <b>{say('withImages')}</b>
        <span class="note">{say('withImagesNote')}</span>
      </button>
      <FileItems state={state} actions={actions} onClose={onClose} />
      {state.canShare && (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="menu-sep"
          onClick={actions.share}
        >
          <Icon name="share" small />
          <b>{say('share')}</b>
        </button>
      )}
    </div>
  );
}
