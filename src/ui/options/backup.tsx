import { useRef, useState } from 'preact/hooks';
import { SettingRow } from '../controls/setting-row.tsx';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { OptionsActions, SectionProps } from './state.ts';

function Restore({ onRestore }: { onRestore: OptionsActions['restore'] }) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {say('restoreFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onRestore(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Nothing is erased by one click: the second one means it. */
function Reset({ onReset }: { onReset: () => void }) {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const press = (): void => {
    if (asked) onReset();
    setAsked(!asked);
  };
  return (
    <button type="button" class="btn danger" onClick={press} onBlur={() => setAsked(false)}>
      {say(asked ? 'eraseReally' : 'eraseAll')}
    </button>
  );
}

/** Settings and site choices as one file, and the way back to the beginning. */
export function Backup({ actions }: SectionProps) {
  const { say } = useWords();
  return (
    <Section id="backup" title={say('sectionBackup')}>
      <SettingRow label={say('oneFile')} note={say('oneFileNote')}>
        <div class="btns">
          <button type="button" class="btn" onClick={actions.saveBackup}>
            <Icon name="save" small />
            {say('saveBackup')}
          </button>
          <Restore onRestore={actions.restore} />
        </div>
      </SettingRow>
      <SettingRow label={say('startAgain')} note={say('startAgainNote')}>
        <Reset onReset={actions.reset} />
      </SettingRow>
    </Section>
  );
}
