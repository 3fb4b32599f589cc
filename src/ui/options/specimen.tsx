import type { Settings } from '../../settings/defaults.ts';
import { Meta } from '../meta.tsx';
import { useWords } from '../words.tsx';

/** Written for this place: quotation, digits, Latin letters and a vocalised word in two lines. */
const TEXT = {
  arabic:
    'قال الصيّاد إن النهر «عاد كما كان»، وإنه عدّ ١٧ قاربًا عند الجسر قبل الفجر؛ أما شركة BlueLine فتقول إن القياس لم يَكتمِل.',
  latin:
    'قال الصيّاد إن النهر «عاد كما كان»، وإنه عدّ 17 قاربًا عند الجسر قبل الفجر؛ أما شركة BlueLine فتقول إن القياس لم يَكتمِل.',
};

/** Where and when those two lines say that they were printed. */
const OUTLET = 'صحيفة الميناء';
const PUBLISHED = '2025-05-14';

const measures = { narrow: '28em', medium: '34em', wide: '42em' } as const;

/** Harakat, shadda and sukun: what «tashkeel off» folds away. */
const MARKS = /[\u064B-\u0652]/gu;

/** Two lines of a story as the reader will set them, and its date. */
export function Specimen({ settings }: { settings: Settings }) {
  const { say, date } = useWords();
  const text = settings.digits === 'latin' ? TEXT.latin : TEXT.arabic;
  const theme = settings.theme === 'system' ? undefined : settings.theme;
  return (
    <div class="specimen" data-theme={theme}>
      <p
        lang="ar"
        dir="rtl"
        class={`face-${settings.face}`}
        style={{ '--size': `${settings.size}px`, '--measure': measures[settings.measure] }}
      >
        {settings.tashkeel ? text : text.replace(MARKS, '')}
      </p>
      <Meta items={[<bdi lang="ar">{OUTLET}</bdi>, date(PUBLISHED)]} />
      <small>{say('specimenNote')}</small>
    </div>
  );
}
