import { useWords } from '../words.tsx';
import { Icon, type IconName } from '../icon.tsx';

/** What the rail's buttons ask for. */
export type RailAction = 'close' | 'look' | 'listen' | 'copy' | 'print' | 'outline';

type Entry = { action: RailAction; icon: IconName | null; message: string; key: string };

const ENTRIES: readonly Entry[] = [
  { action: 'close', icon: 'close', message: 'readerClose', key: 'Esc' },
  // Drawn as a letter, the one that fills its line best.
  { action: 'look', icon: null, message: 'readerLook', key: 'A' },
  { action: 'listen', icon: 'listen', message: 'readerListen', key: 'L' },
  { action: 'copy', icon: 'copy', message: 'readerCopy', key: 'C' },
  { action: 'print', icon: 'print', message: 'readerPrint', key: 'P' },
  { action: 'outline', icon: 'outline', message: 'readerOutline', key: 'O' },
];

type Props = {
  /** The panels that are open, and reading aloud where it goes on. */
  open: ReadonlySet<RailAction>;
  hasOutline: boolean;
  /** Share of the way through, 0 to 1; null where it is not told yet. */
  progress: number | null;
  act: (action: RailAction) => void;
};

/** The reader's tools: a column at the line's end, a bar at the foot of a narrow screen. */
export function Rail({ open, hasOutline, progress, act }: Props) {
  const { say, number, language } = useWords();
  const percent = progress === null ? '' : say('percent', number(Math.round(progress * 100)));
  return (
    <nav class="rail" aria-label={say('readerTools')}>
      {ENTRIES.filter(({ action }) => hasOutline || action !== 'outline').map(
        ({ action, icon, message, key }) => (
          <button
            key={action}
            type="button"
            class={`r-${action}`}
            aria-label={say(message)}
            aria-keyshortcuts={key === 'Esc' ? 'Escape' : key}
            {...(action === 'look' || action === 'outline'
              ? { 'aria-expanded': open.has(action) }
              : {})}
            {...(action === 'listen' ? { 'aria-pressed': open.has(action) } : {})}
            onClick={() => act(action)}
          >
            {icon ? (
              <Icon name={icon} />
            ) : (
              <span lang="ar" aria-hidden="true">
                ض
              </span>
            )}
            <span class="tip" aria-hidden="true" lang={language}>
              {say(message)} <kbd>{key}</kbd>
            </span>
          </button>
        ),
      )}
      <span class="pct num" aria-hidden="true">
        {percent}
      </span>
    </nav>
  );
}
