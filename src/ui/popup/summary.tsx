import type { Span } from '../../core/story/types.ts';
import { useWords } from '../words.tsx';
import { SentencesSkeleton } from './skeleton.tsx';
import type { Findings, Sentence } from './state.ts';

/** A story of fewer words has nothing to choose from; a longer one has nothing that stands alone. */
const SHORT = 120;

type SummaryProps = { findings: Findings; words: number; onGo: (at: Span) => void };

function Sentences({ sentences, onGo }: { sentences: Sentence[]; onGo: (at: Span) => void }) {
  const { number } = useWords();
  return (
    <ol class="sum" dir="rtl" lang="ar">
      {sentences.map(({ text, at }, index) => (
        <li key={at.start}>
          <button type="button" onClick={() => onGo(at)} aria-keyshortcuts={`${index + 1}`}>
            <span class="k">{number(index + 1)}</span>
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Why there are no sentences; null where there are, or may still be. */
function whyNone(findings: Findings, words: number): string | null {
  if (findings === 'failed') return 'analysisFailed';
  if (findings === null || findings.sentences.length > 0) return null;
  return words < SHORT ? 'tooShort' : 'noSentences';
}

/** The chosen sentences, said to be chosen; each is the way to its place. */
export function Summary({ findings, words, onGo }: SummaryProps) {
  const { say } = useWords();
  const reason = whyNone(findings, words);
  return (
    <section class="sec">
      <div class="sec-head">
        <h2>{say('whatHappened')}</h2>
        {reason === null && <span class="note">{say('chosenSentences')}</span>}
      </div>
      {findings === null && <SentencesSkeleton />}
      {reason !== null && <p class="note">{say(reason)}</p>}
      {findings !== null && findings !== 'failed' && reason === null && (
        <Sentences sentences={findings.sentences} onGo={onGo} />
      )}
    </section>
  );
}
