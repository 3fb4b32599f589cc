import { numberingOf } from '../core/text/numbering.ts';
import type { HidingSession } from '../page/hide/session.ts';
import type { OpenPanel } from '../page/panel.tsx';
import { spokenLanguage } from '../platform/locale.ts';
import { ask } from '../platform/messages.ts';
import { changeSite, spareThing } from '../settings/sites.ts';
import { readSettings } from '../settings/store.ts';
import { wordsFrom } from '../ui/wording.ts';

/** The panel of hidden things, opened and closed. */
export type HiddenPanel = {
  open: (session: HidingSession) => Promise<void>;
  /** Shows what is hidden now, where the panel is open. */
  update: () => void;
  close: () => void;
};

/** One panel for the page; asking for it again leaves it open. */
export function hiddenPanel(page: Document): HiddenPanel {
  let panel: OpenPanel | null = null;
  return {
    async open(session) {
      // Few open it: pages do not wait for an interface that they may never show.
      const { openPanel } = await import('../page/panel.tsx');
      const { language, digits, theme } = await readSettings();
      const answered = await ask('messages', { language });
      const messages = answered.ok ? answered.value : {};
      panel ??= openPanel({
        page,
        session,
        words: wordsFrom(messages, spokenLanguage(language), numberingOf(digits, '')),
        ...(theme !== 'system' && { theme }),
        onClose: () => (panel = null),
        onSpare: (sign, isSpared) => void spareThing(page.location.hostname, sign, isSpared),
        onNever() {
          // By way of the background, which tells it in the toolbar too.
          void ask('setClutter', { tab: null, on: false });
          void changeSite(page.location.hostname, { hide: 'never' });
        },
      });
    },
    update: () => panel?.update(),
    close: () => panel?.close(),
  };
}
