/** Drawings by name, in a box of 20, or of 16 for the small ones; strokes only. */
const drawings = {
  reader: 'M3 4h14M7 8h10M3 12h14M9 16h8',
  copy: 'M7.5 7V3H17v10h-4M3 7h10v10H3z',
  done: 'm4 10.5 4 4 8.5-9',
  save: 'M10 3v10M6 9.5l4 4 4-4M3 17h14',
  share: 'M10 13V3M6 6.5l4-4 4 4M5 9H3v8h14V9h-2',
  alert: 'M10 3 18 17H2zM10 8.5v4M10 14.8v.01',
  more: 'm4 6 4 4 4-4',
} as const;

type IconProps = {
  name: keyof typeof drawings;
  /** 16 pixels instead of 20. */
  small?: boolean;
  /** Points along the line, so it is mirrored where the line runs left to right. */
  flips?: boolean;
};

/** A drawing beside words that say the same: hidden from screen readers. */
export function Icon({ name, small = false, flips = false }: IconProps) {
  const box = name === 'more' ? 16 : 20;
  const classes = ['i', small && 'i-s', flips && 'i-flip'].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox={`0 0 ${box} ${box}`} aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
