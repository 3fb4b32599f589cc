import { render } from 'preact';
import { clutterKinds } from '../clutter/types.ts';
import { numberingOf } from '../core/text/numbering.ts';
import { commandKeys, shortcutPage } from '../platform/commands.ts';
import { dateLocale, loadMessages, spokenLanguage } from '../platform/locale.ts';
import { readSettings } from '../settings/store.ts';
import { Options } from '../ui/options/options.tsx';
import type { OptionsState } from '../ui/options/state.ts';
import { wordsFrom } from '../ui/wording.ts';
import { WordsProvider } from '../ui/words.tsx';
import { actionsOn } from './actions.ts';
import { shippedLists } from './lists.ts';

async function show(state: OptionsState): Promise<void> {
  const { digits, calendar } = state.settings;
  const language = spokenLanguage(state.settings.language);
  const words = wordsFrom(await loadMessages(language), language, {
    numbering: numberingOf(digits, ''),
    dates: dateLocale(language, calendar),
  });
  document.title = words.say('optionsTitle');
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  render(
    <WordsProvider value={words}>
      <Options state={state} actions={actions} />
    </WordsProvider>,
    document.body,
  );
}

const [settings, shortcuts, lists] = await Promise.all([
  readSettings(),
  commandKeys(),
  shippedLists(),
]);
const first: OptionsState = { settings, shortcuts, lists, kinds: clutterKinds, said: null };
const actions = actionsOn(first, shortcutPage(), show);
await show(first);
