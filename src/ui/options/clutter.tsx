import type { ClutterKind } from '../../clutter/types.ts';
import { SwitchRow } from '../controls/switch-row.tsx';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './state.ts';

function Kinds({ state: { settings, kinds }, actions }: SectionProps) {
  const { say } = useWords();
  const keep = new Set(settings.keepKinds);
  const toggle = (kind: ClutterKind): void => {
    const keepKinds = kinds.filter((one) => (one === kind ? !keep.has(one) : keep.has(one)));
    actions.change({ keepKinds });
  };
  return (
    <div class="checks" role="group" aria-label={say('hiddenKinds')}>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!keep.has(kind)} onChange={() => toggle(kind)} />
          <span>{say(`kind_${kind}`)}</span>
        </label>
      ))}
    </div>
  );
}

/** What «hide clutter» hides, and when. */
export function Clutter(props: SectionProps) {
  const { say, date } = useWords();
  const { state, actions } = props;
  return (
    <Section id="clutter" title={say('sectionClutter')}>
      <SwitchRow
        label={say('hideOnOpen')}
        note={say('hideOnOpenNote')}
        isOn={state.settings.hideOnOpen}
        onSwitch={(hideOnOpen) => actions.change({ hideOnOpen })}
      />
      <Kinds {...props} />
      <p class="desc">
        {state.lists.map((list) => (
          <span class="line" key={list.name}>
            {say('listOf', list.name, date(list.date))}
          </span>
        ))}
      </p>
    </Section>
  );
}
