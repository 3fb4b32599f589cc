// Methods are taken from their objects to be called on them again.
// oxlint-disable typescript/unbound-method

/**
 * Counts what a script leaves in the world that it runs in: listeners, observers, timers. Import it before anything
 * that makes some; the page's own are in another world, and are not counted.
 */
const listeners = new Map<EventTarget, Set<unknown>>();
const observers = new Set<object>();

const { addEventListener, removeEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function add(type, listener, options) {
  const own = listeners.get(this) ?? new Set();
  listeners.set(this, own.add(listener));
  addEventListener.call(this, type, listener, options);
};
EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
  listeners.get(this)?.delete(listener);
  removeEventListener.call(this, type, listener, options);
};

/** Time spent in what observers and idle callbacks call, in milliseconds. */
export const own = { time: 0 };

export function timed<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  own.time += performance.now() - start;
  return result;
}

/** The same for work that begins with an answer to a promise, and ends a few of them later. */
export async function timedBeyond(work: () => void): Promise<void> {
  const start = performance.now();
  work();
  for (let tick = 0; tick < 4; tick += 1) await Promise.resolve();
  own.time += performance.now() - start;
}

type Observing = { observe(...given: never[]): void; disconnect(): void };

/** The same observer, which is in the set from its first `observe` to its `disconnect`. */
function counted<O extends Observing>(observer: O): O {
  const { observe, disconnect } = observer;
  observer.observe = (...given) => {
    observers.add(observer);
    observe.apply(observer, given);
  };
  observer.disconnect = () => {
    observers.delete(observer);
    disconnect.call(observer);
  };
  return observer;
}

const timedCallback =
  <A extends unknown[]>(callback: (...given: A) => void) =>
  (...given: A): void =>
    timed(() => callback(...given));

window.MutationObserver = class extends MutationObserver {
  constructor(callback: MutationCallback) {
    super(timedCallback(callback));
    counted(this);
  }
};
window.ResizeObserver = class extends ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    super(timedCallback(callback));
    counted(this);
  }
};
window.IntersectionObserver = class extends IntersectionObserver {
  constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
    super(timedCallback(callback), options);
    counted(this);
  }
};

const idle = window.requestIdleCallback.bind(window);
window.requestIdleCallback = (callback, options) => idle(timedCallback(callback), options);

/** What is left now: listeners, observers that observe, and sheets that scripts gave the page. */
export function leftNow(): { listeners: number; observers: number; sheets: number } {
  const sizes = Array.from(listeners.values(), ({ size }) => size);
  return {
    listeners: sizes.reduce((sum, size) => sum + size, 0),
    observers: observers.size,
    sheets: document.adoptedStyleSheets.length,
  };
}
