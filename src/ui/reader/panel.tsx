import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = { kind: string; label: string; children: ComponentChildren };

/** What can hold the focus in a shadow root or a document. */
const focusedIn = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
};

/** A panel that hangs from the rail. It takes the focus, and gives it back to what opened it. */
export function Panel({ kind, label, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = panel.current;
    if (!own) return undefined;
    const opener = focusedIn(own);
    own.querySelector<HTMLElement>('input:checked, [aria-current], button')?.focus();
    return () => {
      // Not where it is already elsewhere: someone clicked into the text.
      if (opener instanceof HTMLElement && own.contains(focusedIn(own))) opener.focus();
    };
  }, []);
  return (
    <div ref={panel} class={`panel float ${kind}`} role="dialog" aria-label={label}>
      {children}
    </div>
  );
}
