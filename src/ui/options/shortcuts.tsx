import { Fragment } from 'preact';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './state.ts';

/** The commands in the order of the popup's actions: the manifest's name, our name for it, its key inside Safi. */
const commands = [
  { command: '_execute_action', name: 'openPopup', inside: null },
  { command: 'reader', name: 'actionReader', inside: 'R' },
  { command: 'clutter', name: 'actionClutter', inside: 'H' },
  { command: 'copy', name: 'actionCopy', inside: 'C' },
] as const;

const insideOnly = [
  { name: 'keySentence', inside: '1 – 5' },
  { name: 'backToPage', inside: 'Esc' },
] as const;

function Keys({ shortcut }: { shortcut: string | null }) {
  const { say } = useWords();
  if (!shortcut) return <span class="note">{say('noKey')}</span>;
  return (
    <span dir="ltr">
      {shortcut.split('+').map((key) => (
        // The space parts the keys for who hears them.
        <Fragment key={key}>
          <kbd>{key}</kbd>{' '}
        </Fragment>
      ))}
    </span>
  );
}

/** Which key does what: on any page, and inside Safi. The browser's own page changes the first. */
export function Shortcuts({ state: { shortcuts }, actions }: SectionProps) {
  const { say } = useWords();
  const keyOf = (command: string): string | null =>
    shortcuts.find(({ name }) => name === command)?.key ?? null;
  const rows = [
    ...commands.map(({ command, name, inside }) => ({ name, inside, anywhere: keyOf(command) })),
    ...insideOnly.map(({ name, inside }) => ({ name, inside, anywhere: null })),
  ];
  return (
    <Section id="shortcuts" title={say('sectionShortcuts')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('command')}</th>
            <th scope="col">{say('onAnyPage')}</th>
            <th scope="col">{say('insideSafi')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, inside, anywhere }) => (
            <tr key={name}>
              <th scope="row">{say(name)}</th>
              <td>
                <Keys shortcut={anywhere} />
              </td>
              <td>
                <Keys shortcut={inside} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="desc">
        {say('keysByPlace')}{' '}
        {actions.openShortcuts ? (
          <button type="button" class="link" onClick={actions.openShortcuts}>
            {say('changeKeys')}
          </button>
        ) : (
          say('changeKeysHow')
        )}
      </p>
    </Section>
  );
}
