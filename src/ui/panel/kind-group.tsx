import type { ClutterKind } from '../../clutter/types.ts';
import { useWords } from '../words.tsx';
import type { PanelActions, PanelItem } from './state.ts';
import { Why } from './why.tsx';

type GroupProps = {
  kind: ClutterKind;
  items: readonly PanelItem[];
  actions: PanelActions;
};

/** All things of one kind: their number, one button for all of them, and each with its own. */
export function KindGroup({ kind, items, actions }: GroupProps) {
  const { say, number } = useWords();
  const ids = items.map(({ id }) => id);
  const isAnyHidden = items.some(({ isHidden }) => isHidden);
  return (
    <section class="kind" aria-label={say(`kind_${kind}`)}>
      <header>
        <h2>{say(`kind_${kind}`)}</h2>
        <span class="num">{number(items.length)}</span>
        <button
          type="button"
          class="lnk"
          onClick={() => (isAnyHidden ? actions.show(ids) : actions.hide(ids))}
        >
          {say(isAnyHidden ? 'panelShowKind' : 'panelHideKind')}
        </button>
      </header>
      <ul class="items">
        {items.map((item) => (
          <Row key={item.id} item={item} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function Row({ item, actions }: { item: PanelItem; actions: PanelActions }) {
  const { say } = useWords();
  const { id, isHidden, isSpared, text, reason } = item;
  const peek = (): void => actions.peek(isHidden ? id : null);
  const leave = (): void => actions.peek(null);
  return (
    <li class={isHidden ? '' : 'is-back'} onMouseEnter={peek} onMouseLeave={leave}>
      <q dir="auto">{text || say('panelNoText')}</q>
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
