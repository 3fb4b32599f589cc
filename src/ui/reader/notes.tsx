import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Name, NameType, SummarySentence } from '../../core/story/types.ts';
import { HiddenNames } from '../hidden-names.tsx';
import { JumpLine } from '../jump-line.tsx';
import { useWords } from '../words.tsx';
import type { ReaderActions } from './state.ts';

/** A name as shown; `query` is the name as published, for looking it up. */
type ShownName = Name & { query: string };

/** What stands beside the story, as shown. */
export type Notes = {
  summary: readonly SummarySentence[];
  names: readonly ShownName[];
  /** How many names the reader hid. */
  hidden: number;
};

/** Shown of each kind before the rest is asked for. */
const FIRST = 12;
const GROUPS = [
  ['person', 'people'],
  ['place', 'places'],
  ['organisation', 'bodies'],
] as const satisfies readonly (readonly [NameType, string])[];

type SummaryProps = { sentences: readonly SummarySentence[]; go: (index: number) => void };

/** Chosen sentences; each leads to its place. */
export function Summary({ sentences, go }: SummaryProps) {
  const { say, number } = useWords();
  return (
    <section class="sec">
      <div class="sec-head">
        <h2>{say('whatHappened')}</h2>
        <span class="note">{say('chosenSentences')}</span>
      </div>
      <ol class="sum" lang="ar" dir="rtl">
        {sentences.map((sentence, index) => (
          <li key={sentence.start}>
            <button type="button" onClick={() => go(index)}>
              <span class="k">{number(index + 1)}</span>
              <span>{sentence.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

type NamesProps = {
  notes: Notes;
  /** The name whose places are being walked, and which of them was shown last. */
  pressed: { name: number; mention: number } | null;
  act: Pick<ReaderActions, 'walkName' | 'pointAtName' | 'hideName' | 'showNames' | 'listenToKeys'>;
};

/** People, places, organisations; each press shows the next place of a name. */
export function Names({ notes, pressed, act }: NamesProps) {
  const { say } = useWords();
  const { names, hidden } = notes;
  const [hidHere, setHidHere] = useState(false);
  const hide = (name: number): void => {
    setHidHere(true);
    act.hideName(name);
  };
  const focused = useRef<number | null>(null);
  const onKey = ({ code }: KeyboardEvent): boolean => {
    if (code !== 'Delete' || focused.current === null) return false;
    hide(focused.current);
    return true;
  };
  // Not a listener of the button's own: the reader's keys are kept from everything below the window.
  useLayoutEffect(() => act.listenToKeys(onKey));
  const focus = (name: number | null): void => {
    focused.current = name;
    act.pointAtName(name);
  };
  const indexed = names.map((name, index) => ({ name, index }));
  const shown = pressed && names[pressed.name];
  return (
    <section class="sec">
      <div class="sec-head">
        <h2 tabIndex={-1}>{say('inThisStory')}</h2>
        <span class="note">{say('readerNamesNote')}</span>
      </div>
      <dl class="names">
        {GROUPS.map(([type, title]) => (
          <Group
            key={type}
            label={say(title)}
            entries={indexed.filter(({ name }) => name.type === type)}
            {...{ pressed, act, focus }}
          />
        ))}
      </dl>
      {shown && (
        <JumpLine
          mention={pressed.mention}
          mentions={shown.mentions.length}
          query={shown.query}
          onHide={() => hide(pressed.name)}
        />
      )}
      <HiddenNames count={hidden} takesFocus={hidHere} onShow={act.showNames} />
    </section>
  );
}

/** Letters of a name that a chip has room for on the narrowest screen; a title that repeats the name would be heard twice. */
const SHOWN = 24;

type Entry = { name: Name; index: number };
type GroupProps = Omit<NamesProps, 'notes'> & {
  label: string;
  entries: readonly Entry[];
  focus: (name: number | null) => void;
};

function Group({ label, entries, pressed, act, focus }: GroupProps) {
  const { count, number } = useWords();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const rest = entries.length - FIRST;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {(all ? entries : entries.slice(0, FIRST)).map(({ name, index }) => {
          const isPressed = pressed?.name === index;
          const mentions = name.mentions.length;
          return (
            <button
              key={name.name}
              type="button"
              class="chip"
              {...(name.name.length > SHOWN && { title: name.name })}
              aria-pressed={isPressed}
              aria-keyshortcuts="Delete"
              onClick={() => act.walkName(index)}
              onMouseEnter={() => act.pointAtName(index)}
              onMouseLeave={() => act.pointAtName(null)}
              onFocus={() => focus(index)}
              onBlur={() => focus(null)}
            >
              <bdi lang="ar">{name.name}</bdi>
              <span class="num" aria-hidden="true">
                {number(mentions)}
              </span>
              <span class="vh">{count('mentions', mentions)}</span>
            </button>
          );
        })}
        {rest > 0 && !all && (
          <button type="button" class="chip chip-more" onClick={() => setAll(true)}>
            {count('moreNames', rest)}
          </button>
        )}
      </dd>
    </div>
  );
}

/** The shape of what is to come, at its height, so that nothing jumps. */
export function NotesSkeleton() {
  const { say } = useWords();
  return (
    <section class="sec skeleton" aria-busy="true" aria-label={say('readerWait')}>
      <div class="sec-head">
        <h2>{say('whatHappened')}</h2>
      </div>
      <div aria-hidden="true">
        {[0, 1, 2, 3, 4, 5].map((line) => (
          <span key={line} class="bar" />
        ))}
      </div>
    </section>
  );
}
