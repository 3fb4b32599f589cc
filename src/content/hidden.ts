import { numberingOf } from '../core/text/numbering.ts';
import type { HidingSession } from '../page/hide/session.ts';
import type { OpenPanel } from '../page/panel.tsx';
import { dateLocale, packaged, spokenLanguage } from '../platform/locale.ts';
import { ask } from '../platform/messages.ts';
import { changeSite } from '../settings/sites.ts';
import { readSettings } from '../settings/store.ts';
import { wordsFrom } from '../ui/wording.ts';

/** The panel of hidden things, opened and closed. */
export type HiddenPanel = {
  /** In: the session of the moment, asked for when the panel is ready: none is left where the switch went off meanwhile. */
  open: (sessionNow: () => HidingSession | null) => Promise<void>;
  /** Shows what is hidden now, where the panel is open. */
  update: () => void;
  close: () => void;
};

/**
 * One panel for the page; asking for it again leaves it open.
 * In: the page, and what keeps a thing that the reader spares, by its sign, or spares no longer.
 */
export function hiddenPanel(
  page: Document,
  onSpare: (sign: string, isSpared: boolean) => void,
): HiddenPanel {
  let panel: OpenPanel | null = null;
  return {
    async open(sessionNow) {
      // Few open it: pages do not wait for an interface that they may never show.
      const { openPanel } = await import('../page/panel.tsx');
      const { language, digits, calendar, theme } = await readSettings();
      const spoken = spokenLanguage(language);
      const answered = await ask('messages', { language });
      const messages = answered.ok ? answered.value : {};
      const session = sessionNow();
      if (!session) return;
      panel ??= openPanel({
        page,
        session,
        packaged,
        words: wordsFrom(messages, spoken, {
          numbering: numberingOf(digits, ''),
          dates: dateLocale(spoken, calendar),
        }),
        ...(theme !== 'system' && { theme }),
        onClose: () => (panel = null),
        onSpare,
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
