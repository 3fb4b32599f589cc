import { openReader } from '../../../src/page/reader/open.ts';
import { choices, defaults } from '../../../src/settings/defaults.ts';
import { analysisOf, articles } from './stories.ts';
import { wordsAsked } from './messages.ts';

// The reader on an invented story, without an extension: `?story=table&names=12&language=en&theme=dark&face=kufi`.
const asked = new URLSearchParams(location.search);
const one = <Value extends string>(of: readonly Value[], name: string): Value | undefined =>
  of.find((value) => value === asked.get(name));

const article = new Map(Object.entries(articles)).get(asked.get('story') ?? '') ?? articles.story;
const none = (): void => undefined;

const reader = openReader(
  document,
  {
    article,
    words: wordsAsked(asked.get('language'), 'latn'),
    look: {
      ...defaults,
      theme: one(choices.theme, 'theme') ?? 'light',
      face: one(choices.face, 'face') ?? defaults.face,
    },
    voice: defaults,
    packaged: (file) => file,
  },
  {
    changeLook: none,
    chooseVoice: none,
    copy: () => Promise.resolve(''),
    saveReport: () => Promise.resolve(''),
    hideName: none,
    showNames: none,
    left: none,
    closed: none,
  },
);
reader.setAnalysis(analysisOf(article, Number(asked.get('names') ?? 6)), 0);
const block = Number(asked.get('block') ?? 0);
if (block > 0) reader.comeBack({ block, part: 0 });
