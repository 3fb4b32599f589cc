import { useWords } from '../words.tsx';
import { LookPanel } from './look-panel.tsx';
import { Outline, type OutlineEntry } from './outline.tsx';
import { Panel } from './panel.tsx';
import type { ReaderProps } from './state.ts';

/** The panel that is open; one at a time. */
export type PanelName = 'look' | 'outline';

type Props = ReaderProps & {
  panel: PanelName | null;
  outline: readonly OutlineEntry[];
  close: () => void;
};

/** The panel that hangs from the rail, if any. */
export function OpenPanel({ state, act, panel, outline, close }: Props) {
  const { say } = useWords();
  if (panel === 'look')
    return (
      <Panel kind="look" label={say('readerLook')}>
        <LookPanel look={state.look} counts={state.counts} change={act.changeLook} />
      </Panel>
    );
  if (panel === null || outline.length === 0) return null;
  const go = (block: number): void => {
    close();
    act.goToBlock(block);
  };
  return (
    <Panel kind="outline-panel" label={say('readerOutline')}>
      <Outline entries={outline} block={state.block} go={go} />
    </Panel>
  );
}
