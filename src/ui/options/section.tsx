import type { ComponentChildren } from 'preact';

/** A titled part of the page; the list of parts at the side links to its id. */
export function Section({ id, title, children }: SectionFrameProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type SectionFrameProps = { id: string; title: string; children: ComponentChildren };
