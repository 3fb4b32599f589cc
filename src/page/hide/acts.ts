/** What the reader does on a page, as far as it may ask for something. */
export type Acts = {
  /** True for some seconds after the reader clicked or typed. */
  areAsking(): boolean;
  stop(): void;
};

/** Keys that scroll where nothing on the page has the focus. For the browser they are acts like any other. */
const SCROLLING = new Set([' ', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', 'Home', 'End']);
/** As long as an act lasts in Chromium (milliseconds). https://html.spec.whatwg.org/#transient-activation-duration */
const LASTING = 5000;
const EVENTS = ['keydown', 'pointerdown'];

/** Follows the acts on a page. Where the browser does not tell of them, as in jsdom, none is ever asking. */
export function actsOf(page: Document): Acts {
  const { navigator }: { navigator?: { userActivation?: UserActivation } } =
    page.defaultView ?? globalThis;
  let isScrolling = false;
  let asked = -LASTING;
  const note = (event: Event): void => {
    isScrolling = isScroll(event, page);
    if (!isScrolling) asked = performance.now();
  };
  for (const name of EVENTS) page.addEventListener(name, note, { capture: true, passive: true });
  return {
    areAsking() {
      if (!navigator?.userActivation?.isActive) return false;
      // What was asked for with a click comes a while later, when its reader may be scrolling on.
      return !isScrolling || performance.now() - asked < LASTING;
    },
    stop() {
      for (const name of EVENTS) page.removeEventListener(name, note, { capture: true });
    },
  };
}

const isScroll = (event: Event, { body, documentElement }: Document): boolean =>
  'key' in event &&
  typeof event.key === 'string' &&
  SCROLLING.has(event.key) &&
  (event.target === body || event.target === documentElement);
