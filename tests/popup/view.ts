import type { View } from '../../src/popup/view.ts';
import { defaults } from '../../src/settings/defaults.ts';
import type { PopupState } from '../../src/ui/popup/state.ts';
import { wordsFrom } from '../../src/ui/wording.ts';

/** A popup over a story's tab that has nothing to show yet; `shown` gets each state that it draws. */
export function newView(shown: PopupState[] = []): View {
  const words = wordsFrom({}, 'ar', { numbering: 'arab', dates: 'ar' });
  const view: View = {
    tab: { id: 7, url: 'https://alminaa.example/a', isPrivate: false },
    isForced: false,
    settings: { ...defaults },
    state: {
      page: { kind: 'loading' },
      clutter: null,
      isAlways: null,
      format: 'plain',
      withImages: false,
      canShare: false,
      outcome: null,
    },
    article: Promise.resolve(null),
    analysis: null,
    hidden: [],
    voice: { interface: words, copy: words },
    speak: () => ({ interface: words, copy: words }),
    render: () => void shown.push(view.state),
  };
  return view;
}
