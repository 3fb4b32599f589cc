import { render } from 'preact';
import { activeTab, hostOf } from '../platform/tabs.ts';
import type { Settings } from '../settings/defaults.ts';
import { readSettings } from '../settings/store.ts';
import { Popup } from '../ui/popup/popup.tsx';
import { WordsProvider } from '../ui/words.tsx';
import { actionsOf } from './actions.ts';
import { askForStory, showPage } from './reading.ts';
import type { View } from './view.ts';
import { loadVoice } from './voice.ts';

// Firefox for Android shows the popup as a page of its own, over the story.
const coversPage = navigator.userAgent.includes('Android');
document.documentElement.toggleAttribute('data-full', coversPage);

/** Null where the browser does not tell the address: then nothing can be chosen for the site. */
function isAlwaysHidden({ sites }: Settings, url: string | null): boolean | null {
  const host = hostOf(url);
  return host === null ? null : sites[host]?.hide === 'always';
}

async function open(): Promise<void> {
  const tab = (await activeTab()) ?? { id: -1, url: null, isPrivate: false };
  const asked = askForStory(tab.id, false);
  const settings = await readSettings();
  const speak = await loadVoice(settings);
  const view: View = {
    tab,
    isForced: false,
    settings,
    state: {
      page: { kind: 'loading' },
      clutter: null,
      isAlways: tab.isPrivate ? null : isAlwaysHidden(settings, tab.url),
      format: settings.copyFormat,
      withImages: settings.copyImages,
      canShare: 'share' in navigator,
      outcome: null,
    },
    article: Promise.resolve(null),
    analysis: null,
    hidden: [],
    voice: speak(''),
    speak,
    render: () => {
      const words = view.voice.interface;
      document.documentElement.lang = words.language;
      document.documentElement.dir = words.direction;
      render(
        <WordsProvider value={words}>
          <Popup state={view.state} actions={actions} />
        </WordsProvider>,
        document.body,
      );
    },
  };
  const actions = actionsOf(view, coversPage);
  await showPage(view, asked);
}

void open();
