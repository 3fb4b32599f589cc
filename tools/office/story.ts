import { readFileSync } from 'node:fs';
import { layOut, type SheetOptions } from '../../src/core/export/sheet.ts';
import { fileText } from '../../src/core/export/story.ts';
import { copyOptions } from '../../src/settings/copying.ts';
import { defaults } from '../../src/settings/defaults.ts';
import { sheetWords } from '../../src/ui/sheet-words.ts';
import { wordsFrom } from '../../src/ui/wording.ts';
import { readInNode } from '../article/node.ts';

const FIXTURE = 'tests/fixtures/sample--river/page.html';
const ADDRESS = 'https://almarfa.example/2026/03/11/river-dam-returns';
const WORDS = 'src/_locales/ar/messages.json';

/** A saved story, and its lines as they must arrive wherever it is opened: title, text, source, address. */
export type Saved = { html: string; lines: string[] };

function options(): SheetOptions {
  const entries: Record<string, { message: string }> = JSON.parse(readFileSync(WORDS, 'utf8'));
  const messages = Object.fromEntries(
    Object.entries(entries).map(([key, { message }]) => [key, message]),
  );
  const words = wordsFrom(messages, 'ar', { numbering: 'latn', dates: 'ar' });
  return copyOptions(defaults, sheetWords(words));
}

/**
 * What «save as .html» writes of the sample story, by the settings as they are at first.
 * @throws where the fixture is no story any more
 */
export function savedStory(): Saved {
  const { article } = readInNode({
    bytes: readFileSync(FIXTURE),
    url: ADDRESS,
    contentType: null,
    force: false,
  });
  if (!article) throw new Error(`${FIXTURE} is not read as a story`);
  const sheet = layOut(article, options());
  const text = sheet.blocks.flatMap((block) => block.text.split('\n'));
  const lines = [sheet.title, ...text, sheet.source, sheet.url];
  return {
    html: fileText(article, 'html', options()),
    lines: lines.filter((line) => line !== null),
  };
}
