import { Readability } from '@mozilla/readability';
import { summarise } from '../../../src/core/summary/summarise.ts';
import { storyOfWords } from './story.ts';

/** Least milliseconds of many rounds on the same page: plain Readability on a clone, our summary of the story in it. */
export type Speed = { readability: number; summary: number };

const WORDS = 3000;
/** Calls before the clock counts: both are measured when the browser has compiled them. */
const WARM_UP = 10;

/** Steadier than the median where other programs run beside. */
const least = (times: readonly number[]): number => Math.min(...times);

/** Where the page's story stands: around its longest paragraph; the body where it has none. */
function placeOfStory(): Element {
  const paragraphs = [...document.querySelectorAll('p')];
  const sizes = paragraphs.map((one) => one.textContent.length);
  return paragraphs[sizes.indexOf(Math.max(...sizes))]?.parentElement ?? document.body;
}

/** Writes a story into the page in place of its own, then times both `rounds` times, one after the other. */
function run(rounds: number): Speed {
  const story = storyOfWords(WORDS);
  const paragraphs = story.blocks.map(({ text }) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  placeOfStory().replaceChildren(...paragraphs);
  const tasks = {
    readability: () => {
      // A clone of a document is a document.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      new Readability(document.cloneNode(true) as Document).parse();
    },
    summary: () => void summarise(story),
  };
  const times = { readability: [] as number[], summary: [] as number[] };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const name of ['readability', 'summary'] as const) {
      const started = performance.now();
      tasks[name]();
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  return { readability: least(times.readability), summary: least(times.summary) };
}

Object.assign(globalThis, { safiSummaryBench: run });
