import { putOnClipboard } from '../page/clipboard.ts';
import { notice } from '../page/notice.ts';
import { showPlace } from '../page/show-place.ts';
import { storyPage } from '../page/story.ts';
import { answer, ask } from '../platform/messages.ts';
import { hiddenPanel } from './hidden.ts';

const panel = hiddenPanel(document);
const story = storyPage(document, {
  askLists: async (features, isFirst) => {
    const matched = await ask('matchLists', { features, isFirst });
    return matched.ok ? matched.value : [];
  },
  onChange: () => panel.update(),
});

answer('story', {
  read: ({ force }) => {
    const { reading, milliseconds } = story.read(force);
    return { ...reading, milliseconds };
  },
  clutterState: ({ keep }) => story.clutter(keep),
  setClutter: ({ on, keep }) => {
    if (!on) panel.close();
    return story.setClutter(on, keep);
  },
  showHidden: async () => {
    const session = story.hiding();
    if (session) await panel.open(session);
    return null;
  },
  goTo: ({ at }) => {
    const { extraction } = story.read(true);
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
