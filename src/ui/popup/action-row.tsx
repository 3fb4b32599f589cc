import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import { CopyAction } from './copy-action.tsx';
import { minutesInWords, reachesPage, whyNot } from './facts.ts';
import type { PopupProps } from './popup.tsx';

function ReaderAction({ state, actions }: PopupProps) {
  const words = useWords();
  const reason = whyNot(state);
  const fact =
    state.page.kind === 'story' ? minutesInWords(words, 'minutes', state.page.head.minutes) : '…';
  return (
    <button
      type="button"
      class="act act-main"
      aria-disabled={reason !== null}
      aria-keyshortcuts="R"
      onClick={() => reason === null && actions.openReader()}
    >
      <span class="act-top">
        <Icon name="reader" />
        <kbd aria-hidden="true">R</kbd>
      </span>
      <span class="act-name">{words.say('actionReader')}</span>
      <span class="act-sub">{reason === null ? fact : words.say(reason)}</span>
    </button>
  );
}

function ClutterAction({ state, actions }: PopupProps) {
  const words = useWords();
  const { clutter } = state;
  const reaches = reachesPage(state);
  const isOn = clutter?.on ?? false;
  const fact = clutter ? words.count(isOn ? 'clutterHidden' : 'clutterFound', clutter.count) : '…';
  return (
    <button
      type="button"
      class="act"
      role="switch"
      aria-checked={isOn}
      aria-disabled={!reaches}
      aria-keyshortcuts="H"
      onClick={() => reaches && actions.setClutter(!isOn)}
    >
      <span class="act-top">
        <span class="switch" />
        <kbd aria-hidden="true">H</kbd>
      </span>
      <span class="act-name">{words.say('actionClutter')}</span>
      <span class="act-sub">{reaches ? fact : words.say(whyNot(state) ?? 'failed')}</span>
    </button>
  );
}

type ActionRowProps = PopupProps & { menuOpen: boolean; onMenu: (open: boolean) => void };

/** The three actions. They are there in every state, in the same place; one that cannot be used says why. */
export function ActionRow({ state, actions, menuOpen, onMenu }: ActionRowProps) {
  return (
    <div class="acts">
      <ReaderAction state={state} actions={actions} />
      <ClutterAction state={state} actions={actions} />
      <CopyAction state={state} actions={actions} menuOpen={menuOpen} onMenu={onMenu} />
    </div>
  );
}
