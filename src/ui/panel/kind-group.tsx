import { useId, useState } from 'preact/hooks';
import type { ClutterKind } from '../../clutter/types.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import type { PanelActions, PanelItem } from './state.ts';
import { Why } from './why.tsx';

type GroupProps = {
  kind: ClutterKind;
  items: readonly PanelItem[];
  /** Whether its things are listed before the reader asks for them. */
  isOpenAtFirst: boolean;
  actions: PanelActions;
};

/** All things of one kind: their number, one button for all of them, and each with its own once the kind is opened. */
export function KindGroup({ kind, items, isOpenAtFirst, actions }: GroupProps) {
  const { say, number } = useWords();
  // Kept here: things that the page adds later neither open a kind nor close one.
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const list = useId();
  const name = say(`kind_${kind}`);
  const ids = items.map(({ id }) => id);
  const isAnyHidden = items.some(({ isHidden }) => isHidden);
  const all = say(isAnyHidden ? 'panelShowKind' : 'panelHideKind');
  return (
    <section class="kind" aria-label={name}>
      <header>
        <h2>
          <button
            type="button"
            class="fold"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="unfold" small />
            <span class="name">{name}</span>
            <span class="num">{number(items.length)}</span>
          </button>
        </h2>
        <button
          type="button"
          class="lnk"
          aria-label={`${all}: ${name}`}
          onClick={() => (isAnyHidden ? actions.show(ids) : actions.hide(ids))}
        >
          {all}
        </button>
      </header>
      <ul class="items" id={list} hidden={!isOpen}>
        {items.map((item) => (
          <Row key={item.id} item={item} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

/** The page's own words, which run as they run there whatever the interface speaks; or ours, where a thing has none. */
function Excerpt({ text, runs }: Pick<PanelItem, 'text' | 'runs'>) {
  const { say, direction } = useWords();
  if (text === '') return <q dir={direction}>{say('panelNoText')}</q>;
  return (
    <q dir={runs} lang={runs === 'rtl' ? 'ar' : ''}>
      {text}
    </q>
  );
}

function Row({ item, actions }: { item: PanelItem; actions: PanelActions }) {
  const { say } = useWords();
  const { id, isHidden, isSpared, text, runs, reason } = item;
  const peek = (): void => actions.peek(isHidden ? id : null);
  const leave = (): void => actions.peek(null);
  return (
    <li class={isHidden ? '' : 'is-back'} onMouseEnter={peek} onMouseLeave={leave}>
      <Excerpt text={text} runs={runs} />
      <button
        type="button"
        class="t"
        onFocus={peek}
        onBlur={leave}
        onClick={() => {
          leave();
          if (isHidden) actions.show([id]);
          else if (isSpared) actions.spare(id, false);
          else actions.hide([id]);
        }}
      >
        {say(isHidden ? 'panelShow' : 'panelHide')}
      </button>
      <Why reason={reason} />
      <button
        type="button"
        class="lnk keep"
        aria-pressed={isSpared}
        onClick={() => {
          leave();
          actions.spare(id, !isSpared);
        }}
      >
        {say('panelKeepHere')}
      </button>
    </li>
  );
}
