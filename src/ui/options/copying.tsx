import { ChoiceRow } from '../controls/choice-row.tsx';
import { SettingRow } from '../controls/setting-row.tsx';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './state.ts';

const formats = ['plain', 'rich', 'markdown'] as const;
const formatNames = { plain: 'formatPlain', rich: 'formatRich', markdown: 'formatMarkdown' };

const parts = ['copyTitle', 'copyByline', 'copyDate', 'copyAddress', 'copyImages'] as const;

/** What «copy text» puts on the clipboard. */
export function Copying({ state: { settings }, actions }: SectionProps) {
  const { say } = useWords();
  return (
    <Section id="copying" title={say('sectionCopying')}>
      <ChoiceRow
        name="format"
        label={say('copyFormat')}
        choices={formats.map((value) => ({ value, label: say(formatNames[value]) }))}
        value={settings.copyFormat}
        onChoose={(copyFormat) => actions.change({ copyFormat })}
      />
      <SettingRow label={say('copiedParts')} stacked>
        <div class="checks checks-line" role="group" aria-label={say('copiedParts')}>
          {parts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={settings[part]}
                onChange={() => actions.change({ [part]: !settings[part] })}
              />
              <span>{say(part)}</span>
            </label>
          ))}
        </div>
      </SettingRow>
    </Section>
  );
}
