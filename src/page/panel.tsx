import { render } from 'preact';
import { directionOf } from '../core/text/direction.ts';
import panelCss from '../ui/panel/panel.css?raw';
import { Panel } from '../ui/panel/panel.tsx';
import type { PanelActions } from '../ui/panel/state.ts';
import tokens from '../ui/tokens.css?raw';
import shared from '../ui/ui.css?raw';
import type { Words } from '../ui/wording.ts';
import { WordsProvider } from '../ui/words.tsx';
import { facesFrom } from './faces.ts';
import type { HidingSession } from './hide/session.ts';
import { hostElement } from './host.ts';
import { adopt, hostSheet, sheetOf } from './sheet.ts';

/** The class of the panel's own root, on which the tokens stand in place of the page's `:root`. */
const ROOT_CLASS = 'safi-panel';

export type PanelOptions = {
  page: Document;
  session: HidingSession;
  words: Words;
  /** The address of a file of the extension. */
  packaged: (file: string) => string;
  /** A theme of the design; the system's where left out. */
  theme?: string;
  /** The reader wants to see one thing, by its sign, on this site for good; or no longer. */
  onSpare: (sign: string, isSpared: boolean) => void;
  /** The reader wants nothing hidden on this site; the panel is closed already. */
  onNever: () => void;
  onClose?: () => void;
};

/** An open panel. */
export type OpenPanel = {
  /** Shows what has changed on the page since. */
  update: () => void;
  close: () => void;
};

/**
 * Opens the list of what was hidden beside the page, in a closed shadow root that neither takes the page's styles nor
 * gives it any. Closing takes it away, ends a look, and gives the focus back.
 */
export function openPanel(options: PanelOptions): OpenPanel {
  const { page, session, words, packaged, theme, onSpare, onNever, onClose } = options;
  const focused = page.activeElement;
  const { host, root: shadow } = hostElement(page, 'safi-panel');
  // Sheets made by script are not subject to the page's security policy.
  const sheets = [tokens.replaceAll(':root', `.${ROOT_CLASS}`), shared, panelCss];
  shadow.adoptedStyleSheets = [hostSheet(), ...sheets.map(sheetOf)];
  const root = page.createElement('div');
  root.className = ROOT_CLASS;
  // The end side is the page's: the story begins at the other.
  root.dir = page.defaultView?.getComputedStyle(page.body).direction ?? 'rtl';
  if (theme) root.dataset['theme'] = theme;
  shadow.append(root);
  const unadopt = adopt(page, sheetOf(facesFrom(packaged)));
  page.documentElement.append(host);

  const update = (): void => {
    const state = {
      site: page.location.hostname,
      items: session.items().map((item) => Object.assign(item, { runs: directionOf(item.text) })),
      refused: session.refused().flatMap(({ reason }) => (reason.by === 'list' ? [reason] : [])),
    };
    render(
      <WordsProvider value={words}>
        <Panel state={state} actions={actions} />
      </WordsProvider>,
      root,
    );
  };
  const close = (): void => {
    session.peek(null);
    render(null, root);
    host.remove();
    unadopt();
    if (focused && 'focus' in focused && typeof focused.focus === 'function') {
      focused.focus({ preventScroll: true });
    }
    onClose?.();
  };
  const actions: PanelActions = {
    show(ids) {
      session.show(ids);
      update();
    },
    hide(ids) {
      session.hideAgain(ids);
      update();
    },
    spare(id, isSpared) {
      const sign = session.spare(id, isSpared);
      if (sign) onSpare(sign, isSpared);
      update();
    },
    peek: (id) => session.peek(id),
    neverHere() {
      close();
      onNever();
    },
    close,
  };
  update();
  root.querySelector('button')?.focus({ preventScroll: true });
  return { update, close };
}
