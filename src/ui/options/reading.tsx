import { ChoiceRow } from '../controls/choice-row.tsx';
import { SwitchRow } from '../controls/switch-row.tsx';
import { useWords } from '../words.tsx';
import { Section } from './section.tsx';
import { Specimen } from './specimen.tsx';
import type { SectionProps } from './state.ts';

const faces = ['naskh', 'headline', 'kufi', 'sans'] as const;
const sizes = [16, 18, 20, 22, 24, 28] as const;
const measures = ['narrow', 'medium', 'wide'] as const;
const themes = ['light', 'sepia', 'dark', 'black', 'system'] as const;
const calendars = ['auto', 'gregory', 'islamic-umalqura'] as const;
const digitForms = ['as-published', 'arabic', 'latin'] as const;

function Faces({ state, actions }: SectionProps) {
  const { say } = useWords();
  return (
    <ChoiceRow
      name="face"
      label={say('face')}
      stacked
      wide
      choices={faces.map((value) => ({
        value,
        label: (
          <>
            <span class={`sp face-${value}`} lang="ar" dir="rtl" aria-hidden="true">
              {say('faceSample')}
            </span>
            <span>{say(`face_${value}`)}</span>
          </>
        ),
      }))}
      value={state.settings.face}
      onChoose={(face) => actions.change({ face })}
    />
  );
}

function Shape({ state: { settings }, actions }: SectionProps) {
  const { say, number } = useWords();
  return (
    <>
      <ChoiceRow
        name="size"
        label={say('textSize')}
        choices={sizes.map((value) => ({ value, label: number(value) }))}
        value={settings.size}
        onChoose={(size) => actions.change({ size })}
      />
      <ChoiceRow
        name="measure"
        label={say('lineWidth')}
        choices={measures.map((value) => ({ value, label: say(`measure_${value}`) }))}
        value={settings.measure}
        onChoose={(measure) => actions.change({ measure })}
      />
      <ChoiceRow
        name="theme"
        label={say('colour')}
        choices={themes.map((value) => ({ value, label: say(`theme_${value}`) }))}
        value={settings.theme}
        onChoose={(theme) => actions.change({ theme })}
      />
    </>
  );
}

const calendarNames = {
  auto: 'calendarOfBrowser',
  gregory: 'calendarGregorian',
  'islamic-umalqura': 'calendarHijri',
} as const;
const digitLabels = { 'as-published': null, arabic: '٠١٢٣', latin: '0123' } as const;

function TextViews({ state: { settings }, actions }: SectionProps) {
  const { say } = useWords();
  return (
    <>
      <ChoiceRow
        name="digits"
        label={say('digits')}
        note={say('digitsNote')}
        choices={digitForms.map((value) => ({
          value,
          label: <bdi>{digitLabels[value] ?? say('asPublished')}</bdi>,
        }))}
        value={settings.digits}
        onChoose={(digits) => actions.change({ digits })}
      />
      <ChoiceRow
        name="calendar"
        label={say('calendar')}
        note={say('calendarNote')}
        choices={calendars.map((value) => ({ value, label: say(calendarNames[value]) }))}
        value={settings.calendar}
        onChoose={(calendar) => actions.change({ calendar })}
      />
      <SwitchRow
        label={say('tashkeel')}
        note={say('tashkeelNote')}
        isOn={settings.tashkeel}
        onSwitch={(tashkeel) => actions.change({ tashkeel })}
      />
      <SwitchRow
        label={say('images')}
        isOn={settings.images}
        onSwitch={(images) => actions.change({ images })}
      />
    </>
  );
}

/** How a story is set in the reader, with a specimen that follows every choice. */
export function Reading(props: SectionProps) {
  const { say, number } = useWords();
  const { settings } = props.state;
  return (
    <Section id="reading" title={say('sectionReading')}>
      <Specimen settings={settings} />
      <Faces {...props} />
      <Shape {...props} />
      <TextViews {...props} />
      <ChoiceRow
        name="sentences"
        label={say('summaryLength')}
        note={say('summaryLengthNote')}
        choices={[3, 4, 5].map((value) => ({ value, label: number(value) }))}
        value={settings.summarySentences}
        onChoose={(summarySentences) => props.actions.change({ summarySentences })}
      />
      <ChoiceRow
        name="click"
        label={say('clickOpens')}
        choices={(['popup', 'reader'] as const).map((value) => ({
          value,
          label: say(`click_${value}`),
        }))}
        value={settings.clickOpens}
        onChoose={(clickOpens) => props.actions.change({ clickOpens })}
      />
    </Section>
  );
}
