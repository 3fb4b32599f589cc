import { withLead } from '../page/reader/lead.ts';
import { answer, askHere } from '../platform/messages.ts';
import { openOn, type Session } from './session.ts';

let reader: Session | null = null;

answer('reader', {
  open: async ({ at, force, means }) => {
    const reading = await askHere('story', 'read', { force });
    if (!reading.ok || reading.value.kind !== 'article')
      return { ok: false, reason: 'no-story' } as const;
    const article = withLead(reading.value.article, document);
    // Two requests to open, one soon after the other, are one.
    if (reader && at) reader.goTo(at);
    reader ??= openOn({ article, at, means }, () => (reader = null));
    return { ok: true, value: { open: true } } as const;
  },
  close: () => {
    reader?.close();
    return null;
  },
  isOpen: () => reader !== null,
  goTo: ({ at }) => {
    reader?.goTo(at);
    return null;
  },
  hideName: ({ address, mark }) => {
    reader?.hide(address, mark);
    return null;
  },
});
