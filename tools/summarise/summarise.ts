// npm run -s summarise -- [--words N | --share 0.4 | --sentences N] FILE…
// Plain-text articles in, one JSON object a line out: {"id", "sentences"}.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { storyText } from '../../src/core/story/text.ts';
import { summarise } from '../../src/core/summary/summarise.ts';
import { words } from '../../src/core/text/words.ts';
import { readStory } from './readStory.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'string' }, share: { type: 'string' }, sentences: { type: 'string' } },
});
const isAsked = Object.keys(values).length > 0;

for (const file of positionals) {
  const story = readStory(readFileSync(file, 'utf8'));
  const whole = words(storyText(story.blocks)).length;
  const limits = {
    words: values.share ? Number(values.share) * whole : Number(values.words ?? Infinity),
    sentences: Number(values.sentences ?? Infinity),
  };
  const chosen = isAsked ? summarise(story, limits) : summarise(story);
  const sentences = chosen.map((one) => one.text);
  console.log(JSON.stringify({ id: path.basename(file, '.txt'), sentences }));
}
