import { answer } from '../platform/messages.ts';
import { openOn, type Session } from './session.ts';

let reader: Session | null = null;

answer('reader', {
  open: (opening) => {
    // Two requests to open, one soon after the other, are one.
    if (reader && opening.at) reader.goTo(opening.at);
    reader ??= openOn(opening, () => (reader = null));
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
  hideNames: ({ address, hidden }) => {
    reader?.hide(address, hidden);
    return null;
  },
});
