import type { ComponentChildren } from 'preact';
import { useWords } from '../words.tsx';
import { Choice } from './choice.tsx';
import { Icon } from '../icon.tsx';
import { type Look, SIZE, stepped } from './look.ts';

type Props = {
  look: Look;
  /** Vowel marks and stretching strokes in this story: a switch that changes nothing is of no use. */
  counts: { tashkeel: number; images: number };
  change: (change: Partial<Look>) => void;
};

/** The look of the text. Every choice applies at once; there is nothing to confirm. */
export function LookPanel({ look, counts, change }: Props) {
  const { say, count } = useWords();
  return (
    <>
      <Choice
        name="face"
        value={look.face}
        label={say('lookFace')}
        kind="faces"
        options={(['naskh', 'headline', 'kufi', 'sans'] as const).map((face) => ({
          value: face,
          label: say(`lookFace_${face}`),
          shown: (
            <>
              <span class={`sp sp-${face}`} lang="ar" aria-hidden="true">
                ضمير
              </span>
              <small>{say(`lookFace_${face}`)}</small>
            </>
          ),
        }))}
        choose={(face) => change({ face })}
      />
      <Size size={look.size} change={change} />
      <Choice
        name="measure"
        value={look.measure}
        label={say('lookMeasure')}
        kind="inline measures"
        options={(['narrow', 'medium', 'wide'] as const).map((measure) => ({
          value: measure,
          label: say(`lookMeasure_${measure}`),
          shown: <Icon name={measure} />,
        }))}
        choose={(measure) => change({ measure })}
      />
      <Choice
        name="theme"
        value={look.theme}
        label={say('lookTheme')}
        kind="themes"
        options={(['light', 'sepia', 'dark', 'black', 'system'] as const).map((theme) => ({
          value: theme,
          label: say(`lookTheme_${theme}`),
          shown: say(`lookTheme_${theme}`),
          theme: theme === 'system' ? null : theme,
        }))}
        choose={(theme) => change({ theme })}
      />
      <Choice
        name="digits"
        value={look.digits}
        label={say('lookDigits')}
        kind="inline digits"
        options={[
          {
            value: 'as-published',
            label: say('lookDigits_published'),
            shown: say('lookDigits_published'),
          },
          { value: 'arabic', label: say('lookDigits_arabic'), shown: <bdi dir="ltr">٠١٢٣</bdi> },
          { value: 'latin', label: say('lookDigits_latin'), shown: <bdi dir="ltr">0123</bdi> },
        ]}
        choose={(digits) => change({ digits })}
      />
      <Toggle
        label={say('lookTashkeel')}
        on={look.tashkeel}
        set={(tashkeel) => change({ tashkeel })}
        note={count('lookTashkeelCount', counts.tashkeel)}
      />
      <Toggle label={say('lookTatweel')} on={look.tatweel} set={(tatweel) => change({ tatweel })} />
      <Toggle
        label={say('lookImages')}
        on={look.images}
        set={(images) => change({ images })}
        note={count('lookImagesCount', counts.images)}
      />
    </>
  );
}

function Size({ size, change }: { size: number; change: Props['change'] }) {
  const { say, number } = useWords();
  const step = (by: 1 | -1, label: string, icon: ComponentChildren) => (
    <button
      type="button"
      aria-label={label}
      disabled={stepped(size, by) === size}
      onClick={() => change({ size: stepped(size, by) })}
    >
      {icon}
    </button>
  );
  return (
    <div class="row inline" role="group" aria-label={say('lookSize')}>
      <span class="lab">{say('lookSize')}</span>
      <div class="stepper">
        {step(-1, say('lookSmaller'), <Icon name="less" small />)}
        <output aria-label={say('lookSizeOf', number(SIZE.least), number(SIZE.most))}>
          {number(size)}
        </output>
        {step(1, say('lookLarger'), <Icon name="more" small />)}
      </div>
    </div>
  );
}

type ToggleProps = { label: string; on: boolean; note?: string; set: (on: boolean) => void };

function Toggle({ label, on, note, set }: ToggleProps) {
  return (
    <div class="row inline">
      <span class="lab">
        {label}
        {note && <small>{note}</small>}
      </span>
      <button
        type="button"
        role="switch"
        class="sw"
        aria-checked={on}
        aria-label={label}
        onClick={() => set(!on)}
      >
        <span class="switch" />
      </button>
    </div>
  );
}
