import { useState } from 'preact/hooks';
import type { NameType } from '../../core/story/types.ts';
import { HiddenNames } from '../hidden-names.tsx';
import { JumpLine } from '../jump-line.tsx';
import { useWords } from '../words.tsx';
import { NameChip } from './name-chip.tsx';
import type { Findings, NamedThing, PopupActions } from './state.ts';

/** How many are shown before the reader asks for the rest. */
const SHOWN = 12;
const groups = [
  ['person', 'people'],
  ['place', 'places'],
  ['organisation', 'bodies'],
] as const satisfies readonly (readonly [NameType, string])[];

/** A name that was jumped to, and which of its mentions. */
type Jump = { name: NamedThing; mention: number };

type NamesProps = {
  findings: Exclude<Findings, 'failed' | null>;
  actions: Pick<PopupActions, 'goTo' | 'hideName' | 'showNames'>;
};

/** Who, where and which bodies, most important first. A name leads from one of its mentions to the next. */
export function Names({ findings, actions }: NamesProps) {
  const { names, hidden } = findings;
  const words = useWords();
  const [hidHere, setHidHere] = useState(false);
  const [all, setAll] = useState(false);
  const [jump, setJump] = useState<Jump | null>(null);
  const shown = all ? names : names.slice(0, SHOWN);
  const follow = (name: NamedThing): void => {
    const mention = jump?.name === name ? (jump.mention + 1) % name.mentions.length : 0;
    const at = name.mentions[mention];
    if (!at) return;
    setJump({ name, mention });
    actions.goTo(at);
  };
  const hide = ({ mark }: NamedThing): void => {
    setJump(null);
    setHidHere(true);
    actions.hideName(mark);
  };
  return (
    <section class="sec">
      <div class="sec-head">
        <h2 tabIndex={-1}>{words.say('inThisStory')}</h2>
        {names.length > 0 && <span class="note">{words.say('mentionCounts')}</span>}
      </div>
      {names.length === 0 && hidden === 0 && <p class="note">{words.say('noNames')}</p>}
      <dl class="names">
        {groups.map(([type, title]) => {
          const group = shown.filter((name) => name.type === type);
          if (group.length === 0) return null;
          return (
            <div key={type}>
              <dt>{words.say(title)}</dt>
              <dd>
                {group.map((name) => (
                  <NameChip
                    key={name.name}
                    name={name}
                    isPressed={jump?.name === name}
                    onPress={() => follow(name)}
                    onHide={() => hide(name)}
                  />
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      {shown.length < names.length && (
        <button type="button" class="chip chip-more" onClick={() => setAll(true)}>
          {words.count('moreNames', names.length - shown.length)}
        </button>
      )}
      {jump && (
        <JumpLine
          mention={jump.mention}
          mentions={jump.name.mentions.length}
          query={jump.name.query}
          onHide={() => hide(jump.name)}
        />
      )}
      <HiddenNames count={hidden} takesFocus={hidHere} onShow={actions.showNames} />
    </section>
  );
}
