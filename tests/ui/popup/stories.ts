import type { NameType } from '../../../src/core/story/types.ts';
import type {
  NamedThing,
  Page,
  PopupActions,
  PopupState,
  StoryHead,
} from '../../../src/ui/popup/state.ts';

/** Invented states of the popup, shared by the tests and whoever wants to look at them. */
const at = (start: number) => ({ start, end: start + 10 });

const sentences = [
  'أعلنت وزيرة الموانئ هالة الصافي، صباح الخميس، أن الرصيف الشمالي في مدينة الرمل سيُغلق ستة أشهر لتوسيعه بكلفة ٢١٠ ملايين دولار.',
  'وقالت الصافي إن ١٤ سفينة ستُحوَّل كل أسبوع إلى مرفأ الخليج الصغير، وإن شركة BlueLine Engineering ستتولى الأعمال.',
  'ويرى عمر النجّار، أستاذ النقل في جامعة المرفأ، أن التوسعة «تأخرت عشرين عامًا»، لكنه يحذّر من أن الطريق البري لن يحتمل ضعف حركة الشاحنات.',
  'ويصوّت مجلس المدينة على الخطة في ٢٥ أيار.',
].map((text, index) => ({ text, at: at(index * 100) }));

const name = (type: NameType, name: string, count: number): NamedThing => ({
  type,
  name,
  query: name,
  mark: name,
  mentions: Array.from({ length: count }, (_, index) => at(1000 + index * 20)),
});

const names = [
  name('person', 'هالة الصافي', 4),
  name('person', 'عمر النجّار', 3),
  name('place', 'مدينة الرمل', 5),
  name('place', 'مرفأ الخليج الصغير', 2),
  name('organisation', 'جامعة المرفأ', 3),
  name('organisation', 'BlueLine Engineering', 2),
];

const types = ['person', 'place', 'organisation'] as const;
const manyNames = Array.from({ length: 40 }, (_, index) =>
  name(types[index % 3] ?? 'person', `اسم طويل بعض الشيء رقم ${index + 1}`, 40 - index),
);

const head: StoryHead = {
  title: 'مدينة الرمل توسّع رصيفها: ٢١٠ ملايين دولار و«ستة أشهر صعبة» على الميناء',
  outlet: 'صحيفة الميناء',
  byline: 'ليلى الحدّاد',
  published: '2025-05-14T09:00:00+03:00',
  minutes: 4.2,
  words: 572,
  direction: 'rtl',
};

const story: Page = { kind: 'story', head, findings: { sentences, names, hidden: 0 } };
const base: PopupState = {
  page: story,
  clutter: { on: false, count: 23, kinds: {} },
  isAlways: false,
  format: 'plain',
  withImages: false,
  canShare: false,
  outcome: null,
};
const withPage = (page: Page): PopupState => ({ ...base, page });
const withHead = (change: Partial<StoryHead>): PopupState =>
  withPage({ ...story, head: { ...head, ...change } });
const unreached = (page: Page): PopupState => ({ ...base, page, clutter: null });

/** The story with other names. */
export const withNames = (names: NamedThing[], hidden = 0): PopupState =>
  withPage({ kind: 'story', head, findings: { sentences: [], names, hidden } });

export const states = {
  loading: { ...base, page: { kind: 'loading' }, clutter: null },
  reading: withPage({ kind: 'story', head, findings: null }),
  story: base,
  long: withPage({
    kind: 'story',
    head: {
      ...head,
      title:
        'المتحدثة باسم هيئة الموانئ تكشف تفاصيل جديدة عن المفاوضات الجارية حول تمويل المرحلة الثانية من توسعة الرصيف الشمالي ومرافقه البرية وموقف اللجنة المشتركة من شروط القرض الذي طلبته المدينة قبل عامين',
      byline: null,
      published: null,
    },
    findings: { sentences, names: manyNames, hidden: 0 },
  }),
  short: withPage({
    kind: 'story',
    head: { ...head, title: 'هزّة خفيفة شرق جبل المرايا', byline: null, minutes: 0.6, words: 87 },
    findings: { sentences: [], names: [], hidden: 0 },
  }),
  unsummarised: withPage({ kind: 'story', head, findings: { sentences: [], names, hidden: 0 } }),
  namesHidden: withPage({ kind: 'story', head, findings: { sentences, names, hidden: 2 } }),
  analysisFailed: withPage({ kind: 'story', head, findings: 'failed' }),
  bare: withHead({ outlet: null, byline: null, published: null }),
  hidden: { ...base, clutter: { on: true, count: 23, kinds: {} } },
  hiddenNone: { ...base, clutter: { on: true, count: 0, kinds: {} } },
  copied: { ...base, outcome: 'copied' },
  failed: { ...base, outcome: 'failed' },
  notArticle: { ...withPage({ kind: 'not-article' }), clutter: { on: false, count: 9, kinds: {} } },
  notArabic: { ...withPage({ kind: 'not-arabic' }), clutter: { on: false, count: 9, kinds: {} } },
  browserPage: unreached({ kind: 'browser-page' }),
  refused: unreached({ kind: 'refused', host: 'alminaa.example' }),
  noAnswer: unreached({ kind: 'no-answer' }),
} satisfies Record<string, PopupState>;

export const noActions: PopupActions = {
  openReader: () => undefined,
  setClutter: () => undefined,
  showHidden: () => undefined,
  setAlways: () => undefined,
  copy: () => undefined,
  save: () => undefined,
  share: () => undefined,
  setWithImages: () => undefined,
  goTo: () => undefined,
  hideName: () => undefined,
  showNames: () => undefined,
  openSettings: () => undefined,
  retry: () => undefined,
  requestAccess: () => undefined,
  saveReport: () => undefined,
};
