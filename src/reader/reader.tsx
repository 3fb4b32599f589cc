import type { OpenReader } from '../page/reader/open.ts';
import { answer } from '../platform/messages.ts';
import { openOn } from './session.ts';

let reader: OpenReader | null = null;
/** Two requests to open, one soon after the other, are one. */
let opening: Promise<OpenReader> | null = null;

answer('reader', {
  open: async ({ article, at }) => {
    if (reader && at) reader.goTo(at);
    if (reader) return null;
    opening ??= openOn(article, at, () => (reader = null));
    reader = await opening.finally(() => (opening = null));
    return null;
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
});
