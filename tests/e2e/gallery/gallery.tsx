import { render } from 'preact';
import type { PopupState } from '../../../src/ui/popup/state.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { WordsProvider } from '../../../src/ui/words.tsx';
import { noActions, states } from '../../ui/popup/stories.ts';
import { wordsAsked } from './messages.ts';

// The popup in one of its states, without an extension: `?state=story&language=en&theme=dark`.
const asked = new URLSearchParams(location.search);
const words = wordsAsked(asked.get('language'), 'arab');
const state: PopupState =
  new Map<string, PopupState>(Object.entries(states)).get(asked.get('state') ?? '') ?? states.story;

const root = document.documentElement;
root.lang = words.language;
root.dir = words.direction;
root.dataset['theme'] = asked.get('theme') ?? 'light';
root.toggleAttribute('data-full', asked.has('full'));
render(
  <WordsProvider value={words}>
    <Popup state={state} actions={noActions} />
  </WordsProvider>,
  document.body,
);
