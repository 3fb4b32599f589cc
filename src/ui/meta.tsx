import type { ComponentChildren } from 'preact';
import { useWords } from './words.tsx';

/**
 * A line of facts with dots between them. What is missing is left out, its dot too.
 * A date or a time has no letters to tell its direction, so each fact takes the surface's.
 */
export function Meta({ items }: { items: ComponentChildren[] }) {
  const { direction } = useWords();
  const known = items.filter((item) => item !== null && item !== '' && item !== undefined);
  return (
    <p class="meta">
      <span>
        {known.map((item, index) => (
          <span key={index}>
            <bdi dir={direction}>{item}</bdi>
          </span>
        ))}
      </span>
    </p>
  );
}
