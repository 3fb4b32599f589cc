import { Readability } from '@mozilla/readability';
import { detect } from '../../../src/article/detect/detect.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import { loadModel } from '../../../src/core/entities/model.ts';
import { findNames } from '../../../src/core/entities/names.ts';
import { storyText } from '../../../src/core/story/text.ts';
import { summarise } from '../../../src/core/summary/summarise.ts';
import { words } from '../../../src/core/text/words.ts';

/** What a page holds, and the least time of each step on it, in milliseconds. */
export type PageSteps = { elements: number; words: number; steps: Record<string, number> };

/** Calls before the clock counts: every step is measured when the browser has compiled it. */
const WARM_UP = 10;

/** Runs every step on this page so many times, in turns. `bytes` are the packaged names model. */
function run(rounds: number, bytes: readonly number[]): PageSteps {
  const loaded = loadModel(new Uint8Array(bytes));
  const model = loaded.kind === 'model' ? loaded.model : null;
  const article = extractArticle(document)?.article;
  const { title, blocks } = article ?? { title: '', blocks: [] };
  const text = storyText(blocks);
  const steps: Record<string, () => unknown> = {
    // A clone of a document is a document.
    readability: () => new Readability(document.cloneNode(true) as Document).parse(),
    detect: () => detect(document),
    extract: () => extractArticle(document),
    summary: () => summarise({ title, blocks }, { words: 100, sentences: 4 }),
    names: () => findNames(text, model),
  };
  const times: Record<string, number[]> = {};
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [name, step] of Object.entries(steps)) {
      const began = performance.now();
      step();
      if (round >= 0) (times[name] ??= []).push(performance.now() - began);
    }
  }
  // The least: whatever else the machine does only adds to a time.
  return {
    elements: document.querySelectorAll('*').length,
    words: words(text).length,
    steps: Object.fromEntries(
      Object.entries(times).map(([name, list]) => [name, Math.min(...list)]),
    ),
  };
}

Object.assign(globalThis, { safiSteps: run });
