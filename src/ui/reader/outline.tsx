import { useEffect, useRef } from 'preact/hooks';
import type { Block, Heading } from '../../core/story/types.ts';
import { useWords } from '../words.tsx';

/** A heading of the story and the block that it is; the first entry stands for what is before them. */
export type OutlineEntry = {
  text: string;
  block: number;
  direction: 'rtl' | 'ltr';
  /** In Safi's words, not the story's. */
  isOurs?: true;
};

const isHeading = (block: Block): block is Heading => block.type === 'heading';

/** Two headings make an outline; one alone leads nowhere that the eye does not see. Empty where there are fewer. */
export function outlineOf(blocks: readonly Block[], start: string): OutlineEntry[] {
  const headings = blocks.flatMap((block, index) =>
    isHeading(block)
      ? [{ text: block.text, block: index, direction: block.direction ?? 'rtl' }]
      : [],
  );
  if (headings.length < 2) return [];
  const isOpened = headings[0]?.block === 0;
  return isOpened
    ? headings
    : [{ text: start, block: 0, direction: 'rtl', isOurs: true }, ...headings];
}

/** The last entry at or above a block. */
const currentOf = (entries: readonly OutlineEntry[], block: number): number =>
  Math.max(
    0,
    entries.findLastIndex((entry) => entry.block <= block),
  );

/** Keeps an entry in view where the list is longer than the window; never scrolls the text. */
function follow(list: HTMLElement | null, index: number): void {
  const entry = list?.children[index];
  const frame = list?.parentElement;
  if (!(entry instanceof HTMLElement) || !frame || frame.scrollHeight <= frame.clientHeight) return;
  const { top, height } = entry.getBoundingClientRect();
  frame.scrollTop += top - frame.getBoundingClientRect().top - (frame.clientHeight - height) / 2;
}

type Props = {
  entries: readonly OutlineEntry[];
  /** The block at the upper edge. */
  block: number;
  go: (block: number) => void;
};

/** The story's headings, the one that is being read marked. */
export function Outline({ entries, block, go }: Props) {
  const { say, language } = useWords();
  const current = currentOf(entries, block);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => follow(list.current, current), [current]);
  return (
    <>
      <h2>{say('readerOutline')}</h2>
      <ol ref={list} lang="ar" dir="rtl">
        {entries.map((entry, index) => (
          <li key={entry.block}>
            <button
              type="button"
              dir={entry.direction}
              {...(entry.isOurs ? { class: 'safi', lang: language } : {})}
              {...(index === current ? { 'aria-current': 'true' } : {})}
              onClick={() => go(entry.block)}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
