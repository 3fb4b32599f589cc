import type { Block } from '../../src/core/story/types.ts';

const TITLE = /^# title:[ \t]*(.*)\n?/u;

/** A plain-text article as a story: an optional line `# title: …`, then a paragraph a line. */
export function readStory(file: string): { title: string; blocks: Block[] } {
  const title = TITLE.exec(file)?.[1]?.trim() ?? '';
  const blocks = file
    .replace(TITLE, '')
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text): Block => ({ type: 'paragraph', text, runs: [{ text }] }));
  return { title, blocks };
}
