import { render } from 'preact';
import arabic from '../../../src/_locales/ar/messages.json';
import english from '../../../src/_locales/en/messages.json';
import french from '../../../src/_locales/fr/messages.json';
import type { PopupState } from '../../../src/ui/popup/state.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { wordsFrom } from '../../../src/ui/wording.ts';
import { WordsProvider } from '../../../src/ui/words.tsx';
import { noActions, states } from '../../ui/popup/stories.ts';

// The popup in one of its states, without an extension: `?state=story&language=en&theme=dark`.
const asked = new URLSearchParams(location.search);
const all = { ar: arabic, en: english, fr: french };
const language =
  asked.get('language') === 'en' ? 'en' : asked.get('language') === 'fr' ? 'fr' : 'ar';
const messages = Object.fromEntries(
  Object.entries(all[language]).map(([key, { message }]) => [key, message]),
);
const words = wordsFrom(messages, language, language === 'ar' ? 'arab' : 'latn');
const state: PopupState =
  new Map<string, PopupState>(Object.entries(states)).get(asked.get('state') ?? '') ?? states.story;

const root = document.documentElement;
root.lang = language;
root.dir = words.direction;
root.dataset['theme'] = asked.get('theme') ?? 'light';
root.toggleAttribute('data-full', asked.has('full'));
render(
  <WordsProvider value={words}>
    <Popup state={state} actions={noActions} />
  </WordsProvider>,
  document.body,
);
