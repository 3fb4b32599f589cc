import { useLayoutEffect, useState } from 'preact/hooks';
import { keyAction } from './keys.ts';
import { stepped } from './look.ts';
import type { PanelName } from './panels.tsx';
import type { RailAction } from './rail.tsx';
import type { ReaderProps } from './state.ts';

type Tools = {
  panel: PanelName | null;
  run: (action: RailAction) => void;
  closePanel: () => void;
};

/** The reader's tools and their keys, and which panel is open. */
export function useTools({ state, act }: ReaderProps): Tools {
  const [panel, setPanel] = useState<PanelName | null>(null);
  const toggle = (name: PanelName): void => setPanel(panel === name ? null : name);
  const actions: Record<RailAction, () => void> = {
    close: act.close,
    look: () => toggle('look'),
    listen: act.listen,
    copy: act.copy,
    print: act.print,
    outline: () => toggle('outline'),
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const key = keyAction(event);
    if (key?.kind === 'escape') (panel ? () => setPanel(null) : act.close)();
    else if (key?.kind === 'sentence') act.goToSentence(key.index);
    else if (key?.kind === 'size') act.changeLook({ size: stepped(state.look.size, key.by) });
    else if (key) actions[key.action]();
    return key !== null;
  };
  useLayoutEffect(() => act.listenToKeys(onKey));
  return { panel, run: (action) => actions[action](), closePanel: () => setPanel(null) };
}
