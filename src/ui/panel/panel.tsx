import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import { KindGroup } from './kind-group.tsx';
import type { PanelActions, PanelItem, PanelState } from './state.ts';

type PanelProps = { state: PanelState; actions: PanelActions };

/** A kind is opened from the beginning while fewer things than these stand above it: a panel's height of them. */
const LISTED = 6;

/** The things by kind, in the order in which the kinds come. */
function groupsOf(items: readonly PanelItem[]) {
  let above = 0;
  return [...new Set(items.map(({ kind }) => kind))].map((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    const isOpenAtFirst = above < LISTED;
    above += ofKind.length;
    return { kind, items: ofKind, isOpenAtFirst };
  });
}

/** What was hidden on the page: by kind, each with its reason, each to be brought back. */
export function Panel({ state, actions }: PanelProps) {
  const { say, direction, language } = useWords();
  const { items } = state;
  const groups = groupsOf(items);
  return (
    <div
      class="drawer"
      role="dialog"
      aria-label={say('panelTitle')}
      dir={direction}
      lang={language}
      onKeyDown={(event) => event.key === 'Escape' && actions.close()}
    >
      <Head state={state} actions={actions} />
      {/* Firefox has Tab stop at what scrolls, which has no name; its buttons scroll it. */}
      <div class="d-body" tabIndex={-1}>
        {items.length === 0 && (
          <div class="empty">
            <p>{say('panelEmpty')}</p>
            <p class="note">{say('panelEmptyNote')}</p>
          </div>
        )}
        {groups.map((group) => (
          <KindGroup key={group.kind} {...group} actions={actions} />
        ))}
        <Refused refused={state.refused} />
      </div>
      {items.length > 0 && <footer class="d-foot note">{say('panelFoot')}</footer>}
    </div>
  );
}

function Head({ state: { site, items }, actions }: PanelProps) {
  const { say } = useWords();
  const ids = items.map(({ id }) => id);
  const isAnyHidden = items.some(({ isHidden }) => isHidden);
  return (
    <header class="d-head">
      <h1>{say('panelTitle')}</h1>
      <button type="button" class="x" aria-label={say('panelClose')} onClick={actions.close}>
        <Icon name="close" />
      </button>
      <p class="note" role="status">
        <Count items={items} />
        <span>
          <bdi dir="ltr">{site}</bdi>
        </span>
      </p>
      {items.length > 0 && (
        <div class="d-acts">
          <button
            type="button"
            class={isAnyHidden ? 'btn' : 'btn btn-fill'}
            onClick={() => (isAnyHidden ? actions.show(ids) : actions.hide(ids))}
          >
            {isAnyHidden && <Icon name="restore" small />}
            {say(isAnyHidden ? 'panelShowAll' : 'panelHideAll')}
          </button>
          <button type="button" class="btn btn-text" onClick={actions.neverHere}>
            {say('panelNever')}
          </button>
        </div>
      )}
    </header>
  );
}

/** Rules of filter lists that were not followed, each once. */
function Refused({ refused }: Pick<PanelState, 'refused'>) {
  const { say } = useWords();
  const rules = new Map(refused.map(({ list, selector }) => [selector, list]));
  if (rules.size === 0) return null;
  return (
    <section class="refused" aria-label={say('panelRefused')}>
      <h2>{say('panelRefused')}</h2>
      <ul>
        {Array.from(rules, ([selector, list]) => (
          <li key={selector}>
            {say('why_list', list)} <code>{selector}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many are hidden now, and how many the reader brought back. */
function Count({ items }: { items: readonly PanelItem[] }) {
  const { say, count } = useWords();
  const back = items.filter(({ isHidden }) => !isHidden).length;
  if (items.length === 0) return null;
  if (back === items.length) return <span>{say('panelAllBack')}</span>;
  const told = [count('panelCount', items.length - back)];
  if (back > 0) told.push(count('panelBack', back));
  return <span>{told.join(say('panelJoin'))}</span>;
}
