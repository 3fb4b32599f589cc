import { render } from 'preact';
import { numberingOf } from '../core/text/numbering.ts';
import { dateLocale, loadMessages, spokenLanguage } from '../platform/locale.ts';
import { openOptions } from '../platform/tabs.ts';
import { readSettings } from '../settings/store.ts';
import { Welcome } from '../ui/welcome/welcome.tsx';
import { wordsFrom } from '../ui/wording.ts';
import { WordsProvider } from '../ui/words.tsx';

const settings = await readSettings();
const language = spokenLanguage(settings.language);
const messages = await loadMessages(language);
const words = wordsFrom(messages, language, {
  numbering: numberingOf(settings.digits, ''),
  dates: dateLocale(language, settings.calendar),
});

/** Heard by the reader's own script on this page. */
const tryOnSample = (): void => void document.dispatchEvent(new Event('safi-sample'));

document.title = words.say('welcomeTitle');
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
render(
  <WordsProvider value={words}>
    <Welcome tryOnSample={tryOnSample} openSettings={() => void openOptions()} />
  </WordsProvider>,
  document.body,
);
