import type { Kept } from '../clutter/find.ts';
import type { ClutterKind } from '../clutter/types.ts';
import { putOnClipboard } from '../page/clipboard.ts';
import { notice } from '../page/notice.ts';
import { showPlace } from '../page/show-place.ts';
import { storyPage } from '../page/story.ts';
import { onGone } from '../platform/gone.ts';
import { answer, ask } from '../platform/messages.ts';
import { hiddenPanel } from './hidden.ts';
import { sparedHere } from './spared.ts';

const spared = sparedHere(location.hostname);
const panel = hiddenPanel(document, (sign, isSpared) => void spared.spare(sign, isSpared));
const story = storyPage(document, {
  askLists: async (features, isFirst) => {
    const matched = await ask('matchLists', { features, isFirst });
    return matched.ok ? matched.value : [];
  },
  putRules: async (css, isOn) => {
    const put = await ask('putRules', { css, isOn });
    return put.ok && put.value;
  },
  onChange: () => panel.update(),
});

/** The kinds that the reader keeps everywhere, and the things that are kept on this site. */
async function keptHere(keep: readonly ClutterKind[]): Promise<Kept> {
  return { keep: new Set(keep), spared: await spared.read() };
}

/** An extension that is gone hides nothing: what comes after it, or nobody, would know the way back. */
function giveBack(): void {
  panel.close();
  story.stop();
}
let unwatch = (): void => undefined;

answer('story', {
  isThere: () => true as const,
  read: async ({ force }) => {
    const { reading, milliseconds } = await story.read(force);
    return { ...reading, milliseconds };
  },
  clutterState: async ({ keep }) => story.clutter(await keptHere(keep)),
  setClutter: async ({ on, keep }) => {
    // Asked for either way, so that of two requests at once the later one has the last word.
    const kept = await keptHere(keep);
    unwatch();
    if (on) unwatch = onGone(giveBack);
    else panel.close();
    return story.setClutter(on, kept);
  },
  showHidden: async () => {
    if (story.hiding()) await panel.open(() => story.hiding());
    return null;
  },
  goTo: async ({ at }) => {
    const { extraction } = await story.read(true);
    if (extraction) showPlace(document, extraction, at);
    return null;
  },
  report: ({ force }) => story.report(force),
  copy: ({ clipping, done }) => {
    if (!putOnClipboard(document, clipping.plain, clipping.html))
      return { ok: false, reason: 'refused' } as const;
    notice(document, done);
    return { ok: true, value: null } as const;
  },
});
