import type { Span } from '../../core/story/types.ts';
import { useWords } from '../words.tsx';
import { SentencesSkeleton } from './skeleton.tsx';
import type { Sentence } from './state.ts';

type SummaryProps = {
  /** Null while they are being chosen. */
  sentences: Sentence[] | null;
  onGo: (at: Span) => void;
};

/** The chosen sentences, said to be chosen; each is the way to its place. */
export function Summary({ sentences, onGo }: SummaryProps) {
  const words = useWords();
  const isEmpty = sentences?.length === 0;
  return (
    <section class="sec">
      <div class="sec-head">
        <h2>{words.say('whatHappened')}</h2>
        {!isEmpty && <span class="note">{words.say('chosenSentences')}</span>}
      </div>
      {sentences === null && <SentencesSkeleton />}
      {isEmpty && <p class="note">{words.say('tooShort')}</p>}
      {sentences !== null && !isEmpty && (
        <ol class="sum" dir="rtl" lang="ar">
          {sentences.map(({ text, at }, index) => (
            <li key={at.start}>
              <button type="button" onClick={() => onGo(at)} aria-keyshortcuts={`${index + 1}`}>
                <span class="k">{words.number(index + 1)}</span>
                <span>{text}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
