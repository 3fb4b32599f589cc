import { useWords } from '../words.tsx';

/** Bars with the line heights of what will stand there, so that nothing jumps. Widths and heights are in the CSS. */
export function HeadlineSkeleton() {
  const { say } = useWords();
  return (
    <div class="sk" aria-busy="true">
      <h1 class="vh">{say('loading')}</h1>
      <div>
        <i class="sk-kicker" />
        <i class="sk-title" />
        <i class="sk-title sk-94" />
        <i class="sk-title sk-46" />
        <i class="sk-meta" />
      </div>
    </div>
  );
}

/** Two sentences, the first of three lines. */
export function SentencesSkeleton() {
  return (
    <div class="sk sk-sum" aria-busy="true">
      <div>
        <i />
        <i class="sk-90" />
        <i class="sk-40" />
      </div>
      <div>
        <i />
        <i class="sk-62" />
      </div>
    </div>
  );
}
