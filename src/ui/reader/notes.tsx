import { useState } from 'preact/hooks';
import type { Name, NameType, SummarySentence } from '../../core/story/types.ts';
import { JumpLine } from '../jump-line.tsx';
import { useWords } from '../words.tsx';

/** A name as shown; `query` is the name as published, for looking it up. */
type ShownName = Name & { query: string };

/** What stands beside the story, as shown. */
export type Notes = { summary: readonly SummarySentence[]; names: readonly ShownName[] };

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
  names: readonly ShownName[];
  /** The name whose places are being walked, and which of them was shown last. */
  pressed: { name: number; mention: number } | null;
  walk: (name: number) => void;
  /** All of its places are marked while it is pointed at. */
  point: (name: number | null) => void;
};

/** People, places, organisations; each press shows the next place of a name. */
export function Names({ names, pressed, walk, point }: NamesProps) {
  const { say } = useWords();
  const indexed = names.map((name, index) => ({ name, index }));
  const shown = pressed && names[pressed.name];
  return (
    <section class="sec">
      <div class="sec-head">
        <h2>{say('inThisStory')}</h2>
        <span class="note">{say('readerNamesNote')}</span>
      </div>
      <dl class="names">
        {GROUPS.map(([type, title]) => (
          <Group
            key={type}
            label={say(title)}
            entries={indexed.filter(({ name }) => name.type === type)}
            {...{ pressed, walk, point }}
          />
        ))}
      </dl>
      {shown && (
        <JumpLine mention={pressed.mention} mentions={shown.mentions.length} query={shown.query} />
      )}
    </section>
  );
}

type Entry = { name: Name; index: number };
type GroupProps = Omit<NamesProps, 'names'> & { label: string; entries: readonly Entry[] };

function Group({ label, entries, pressed, walk, point }: GroupProps) {
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
              title={name.name}
              aria-pressed={isPressed}
              onClick={() => walk(index)}
              onMouseEnter={() => point(index)}
              onMouseLeave={() => point(null)}
              onFocus={() => point(index)}
              onBlur={() => point(null)}
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
