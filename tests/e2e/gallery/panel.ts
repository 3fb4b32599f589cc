import type { HidingSession } from '../../../src/page/hide/session.ts';
import { openPanel } from '../../../src/page/panel.tsx';
import { hiddenThings } from './hidden-things.ts';
import { wordsAsked } from './messages.ts';

// The panel on invented hidden things, without an extension: `?state=back&language=en&theme=dark`.
const asked = new URLSearchParams(location.search);
const state = asked.get('state');
const things = (state === 'nothing' ? [] : hiddenThings).map((thing, at) =>
  Object.assign({}, thing, { element: document.body, isHidden: state !== 'back' && at !== 2 }),
);
const session: HidingSession = {
  items: () => things,
  refused: () => [],
  counts: () => ({}),
  show: () => undefined,
  hideAgain: () => undefined,
  peek: () => undefined,
  spare: () => null,
  stop: () => undefined,
};

// For axe: it looks into open roots alone.
const attach: PropertyDescriptor | undefined = Object.getOwnPropertyDescriptor(
  Element.prototype,
  'attachShadow',
);
Element.prototype.attachShadow = function attachOpen(init) {
  return Reflect.apply(attach?.value, this, [{ ...init, mode: 'open' }]);
};

openPanel({
  page: document,
  session,
  words: wordsAsked(asked.get('language'), 'arab'),
  packaged: (file) => file,
  theme: asked.get('theme') ?? 'light',
  onSpare: () => undefined,
  onNever: () => undefined,
});
