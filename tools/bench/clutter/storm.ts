/** What a page adds in a storm, and what becomes of it. */
import { own } from './watched.ts';

/** What the storm cost: milliseconds of following, how long it took, how much of the clutter went, and of the rest. */
export type Storm = { own: number; all: number; clutter: string; kept: string };

/** A node of a storm; `isClutter` where it is to go. */
type Drop = { isClutter: boolean; make: () => Element };

function box(name: string, ...within: (Node | string)[]): Element {
  const made = document.createElement('div');
  made.className = name;
  made.append(...within);
  return made;
}

const link = (at: number): Element => {
  const made = document.createElement('a');
  made.href = `/story-${at}`;
  made.textContent = `الوزير يفتتح الطريق الجديد بين المدينتين بعد عامين من العمل ${at}`;
  return box('item', made);
};

/** As pages add them: by our rules and by the lists, alone and within boxes, and paragraphs of the story. */
const DROPS: readonly Drop[] = [
  { isClutter: true, make: () => box('ad-slot', document.createElement('iframe'), 'إعلان') },
  {
    isClutter: true,
    make() {
      const ad = document.createElement('ins');
      ad.className = 'adsbygoogle';
      ad.append(box('creative', 'تسوق الآن'));
      return ad;
    },
  },
  {
    isClutter: false,
    make() {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'وقال المتحدث إن العمل في الجسر يمضي كما خطط له، وإن أهل القرى القريبة سيعبرونه قبل نهاية الصيف المقبل.';
      return paragraph;
    },
  },
  {
    isClutter: true,
    make: () => box('wrap', box('inner', box('banner-ad', document.createElement('img'), 'إعلان'))),
  },
  {
    isClutter: true,
    make: () => box('block', box('title', 'اقرأ أيضا'), ...[1, 2, 3, 4].map(link)),
  },
];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Adds so many nodes to the places in turn, evenly over a time, and waits for the last to be looked at. */
export async function rain(
  places: readonly Element[],
  count: number,
  milliseconds: number,
): Promise<Storm> {
  const fallen: { isClutter: boolean; node: Element }[] = [];
  own.time = 0;
  const start = performance.now();
  for (let at = 0; at < count; at += 1) {
    const drop = DROPS[at % DROPS.length];
    if (!drop) break;
    const node = drop.make();
    // What comes below the story is no part of it for Safi; above and in it is.
    const place = places[at % places.length];
    if (drop.isClutter) place?.after(node);
    else place?.before(node);
    fallen.push({ isClutter: drop.isClutter, node });
    await pause(Math.max(0, start + ((at + 1) * milliseconds) / count - performance.now()));
  }
  await pause(4000);
  const all = performance.now() - start;
  const of = (isClutter: boolean, isSeen: boolean): string => {
    const asked = fallen.filter((one) => one.isClutter === isClutter);
    const so = asked.filter(({ node }) => node.checkVisibility() === isSeen);
    return `${so.length} of ${asked.length}`;
  };
  return { own: own.time, all, clutter: of(true, false), kept: of(false, true) };
}
