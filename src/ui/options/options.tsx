import { useWords } from '../words.tsx';
import { Wordmark } from '../wordmark.tsx';
import { Backup } from './backup.tsx';
import { Clutter } from './clutter.tsx';
import { Copying } from './copying.tsx';
import { InterfaceLanguage } from './language.tsx';
import { Reading } from './reading.tsx';
import { Section } from './section.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import type { SectionProps } from './state.ts';

const parts = [
  ['reading', 'sectionReading'],
  ['clutter', 'sectionClutter'],
  ['copying', 'sectionCopying'],
  ['shortcuts', 'sectionShortcuts'],
  ['sites', 'sectionSites'],
  ['language', 'sectionLanguage'],
  ['backup', 'sectionBackup'],
  ['privacy', 'sectionPrivacy'],
] as const;

/** The options page: every choice at once, kept as soon as it is made. */
export function Options(props: SectionProps) {
  const { say, language, direction } = useWords();
  const { said } = props.state;
  return (
    <div class="wrap" lang={language} dir={direction}>
      <header class="top">
        <Wordmark name={say('name')} />
        <span class="saved" role="status">
          {said && say(`said_${said}`)}
        </span>
      </header>
      <div class="cols">
        <nav class="toc" aria-label={say('optionsParts')}>
          {parts.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {say(title)}
            </a>
          ))}
        </nav>
        <main>
          <h1 class="vh">{say('settings')}</h1>
          <Reading {...props} />
          <Clutter {...props} />
          <Copying {...props} />
          <Shortcuts {...props} />
          <Sites {...props} />
          <InterfaceLanguage {...props} />
          <Backup {...props} />
          <Section id="privacy" title={say('sectionPrivacy')}>
            <p class="desc">{say('privacyText')}</p>
          </Section>
        </main>
      </div>
    </div>
  );
}
