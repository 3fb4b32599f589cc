import { SettingRow } from '../controls/setting-row.tsx';
import { Icon } from '../icon.tsx';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './state.ts';

/** Each language by its own name, which its speakers find in any interface. */
const languages = [
  { value: 'ar', name: 'العربية' },
  { value: 'en', name: 'English' },
  { value: 'fr', name: 'Français' },
] as const;

/** The language of the interface; never that of a story. */
export function InterfaceLanguage({ state: { settings }, actions }: SectionProps) {
  const { say } = useWords();
  const choose = (chosen: string): void =>
    actions.change({
      language: languages.find(({ value }) => value === chosen)?.value ?? 'auto',
    });
  return (
    <Section id="language" title={say('sectionLanguage')}>
      <SettingRow label={say('interfaceLanguage')} note={say('interfaceLanguageNote')}>
        <div class="field">
          <select
            aria-label={say('interfaceLanguage')}
            value={settings.language}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="auto">{say('browserLanguage')}</option>
            {languages.map(({ value, name }) => (
              <option key={value} value={value} lang={value}>
                {name}
              </option>
            ))}
          </select>
          <Icon name="unfold" small />
        </div>
      </SettingRow>
    </Section>
  );
}
