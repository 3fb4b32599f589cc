/** Strokes of each symbol on a 20 × 20 field, drawn for right to left. */
const PATHS = {
  close: 'm5 5 10 10M15 5 5 15',
  listen: 'M16 7.5h-3L9 4v12l4-3.5h3zM6.5 7.5a4 4 0 0 0 0 5M4 5a8 8 0 0 0 0 10',
  copy: 'M7.5 7V3H17v10h-4M3 7h10v10H3z',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z',
  outline: 'M17 4h.01M17 10h.01M17 16h.01M3 4h10M5 10h8M3 16h10',
  previous: 'm7 4 6 6-6 6',
  next: 'm13 4-6 6 6 6',
  play: 'M14 4v12L5 10z',
  pause: 'M7 4v12M13 4v12',
  done: 'm4 10.5 4 4 8.5-9',
  less: 'M4 10h12',
  more: 'M4 10h12M10 4v12',
  narrow: 'M6 4h8M6 8h8M6 12h8M9 16h5',
  medium: 'M4 4h12M4 8h12M4 12h12M8 16h8',
  wide: 'M1.5 4h17M1.5 8h17M1.5 12h17M7 16h11.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Symbols that point along the line, or lie at its start: mirrored where the interface runs left to right. */
const ALONG = new Set<IconName>([
  'listen',
  'outline',
  'previous',
  'next',
  'play',
  'narrow',
  'medium',
  'wide',
]);

/** One of the reader's symbols; the button around it carries the name. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  const kinds = ['i', small && 'i-s', ALONG.has(name) && 'i-flip'].filter(Boolean);
  return (
    <svg class={kinds.join(' ')} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
