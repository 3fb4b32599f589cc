import { Select } from '../controls/select.tsx';
import { SettingRow } from '../controls/setting-row.tsx';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './state.ts';

/** Each language by its own name, which its speakers find in any interface. */
const languages = [
  { value: 'ar', label: 'العربية', language: 'ar' },
  { value: 'en', label: 'English', language: 'en' },
  { value: 'fr', label: 'Français', language: 'fr' },
] as const;

/** The language of the interface; never that of a story. */
export function InterfaceLanguage({ state: { settings }, actions }: SectionProps) {
  const { say } = useWords();
  return (
    <Section id="language" title={say('sectionLanguage')}>
      <SettingRow label={say('interfaceLanguage')} note={say('interfaceLanguageNote')}>
        <Select
          label={say('interfaceLanguage')}
          choices={[{ value: 'auto', label: say('browserLanguage') }, ...languages]}
          value={settings.language}
          onChoose={(language) => actions.change({ language })}
        />
      </SettingRow>
    </Section>
  );
}
