/** Strokes of each symbol in a box of 20, or of 16 where it is named below; drawn for right to left. */
const drawings = {
  reader: 'M3 4h14M7 8h10M3 12h14M9 16h8',
  copy: 'M7.5 7V3H17v10h-4M3 7h10v10H3z',
  done: 'm4 10.5 4 4 8.5-9',
  save: 'M10 3v10M6 9.5l4 4 4-4M3 17h14',
  share: 'M10 13V3M6 6.5l4-4 4 4M5 9H3v8h14V9h-2',
  alert: 'M10 3 18 17H2zM10 8.5v4M10 14.8v.01',
  unfold: 'm4 6 4 4 4-4',
  restore: 'M13 12V7H4M7 4 4 7l3 3',
  close: 'm5 5 10 10M15 5 5 15',
  listen: 'M16 7.5h-3L9 4v12l4-3.5h3zM6.5 7.5a4 4 0 0 0 0 5M4 5a8 8 0 0 0 0 10',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z',
  outline: 'M17 4h.01M17 10h.01M17 16h.01M3 4h10M5 10h8M3 16h10',
  previous: 'm7 4 6 6-6 6',
  next: 'm13 4-6 6 6 6',
  play: 'M14 4v12L5 10z',
  pause: 'M7 4v12M13 4v12',
  less: 'M4 10h12',
  more: 'M4 10h12M10 4v12',
  narrow: 'M6 4h8M6 8h8M6 12h8M9 16h5',
  medium: 'M4 4h12M4 8h12M4 12h12M8 16h8',
  wide: 'M1.5 4h17M1.5 8h17M1.5 12h17M7 16h11.5',
} as const;

export type IconName = keyof typeof drawings;

/** Symbols that point along the line, or lie at its start: mirrored where the interface runs left to right. */
const ALONG = new Set<IconName>([
  'reader',
  'listen',
  'restore',
  'outline',
  'previous',
  'next',
  'play',
  'narrow',
  'medium',
  'wide',
]);

const SMALLER = new Set<IconName>(['unfold', 'restore']);

/** A drawing beside words that say the same, or in a button that carries its name: hidden from screen readers. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  const box = SMALLER.has(name) ? 16 : 20;
  const classes = ['i', small && 'i-s', ALONG.has(name) && 'i-flip'].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox={`0 0 ${box} ${box}`} aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
