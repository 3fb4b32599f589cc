/** One line of a plot: points from left to right, all of them positive. */
export type Line = { name: string; points: readonly (readonly [x: number, y: number])[] };

type Labels = { title: string; x: string; y: string };

const SIZE = { width: 760, height: 460 };
const BOX = { left: 70, right: 620, top: 40, bottom: 410 };
/** Colours that are told apart by those who see few (Okabe and Ito, 2008). */
const COLOURS = ['#000000', '#e69f00', '#0072b2', '#009e73', '#d55e00', '#cc79a7', '#56b4e9'];

/** Powers of ten around a range. */
function decades(least: number, most: number): number[] {
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
}

/** A logarithmic scale from one range to another. */
function scale([least, most]: readonly [number, number], [from, to]: readonly [number, number]) {
  const [low, high] = [Math.log10(least), Math.log10(most)];
  return (value: number): number =>
    Number((from + ((Math.log10(value) - low) / (high - low)) * (to - from)).toFixed(1));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const write = (x: number, y: number, text: string): string =>
  `<text x="${x}" y="${y}">${escaped(text)}</text>`;

/** Lines over two logarithmic axes as an SVG file: what grows as a power of the other is straight. */
export function plot(lines: readonly Line[], { title, x, y }: Labels): string {
  const points = lines.flatMap((line) => line.points);
  const xs = points.map((point) => point[0]);
  const marks = decades(
    Math.min(...points.map(([, v]) => v)),
    Math.max(...points.map(([, v]) => v)),
  );
  const across = scale([Math.min(...xs), Math.max(...xs)], [BOX.left, BOX.right]);
  const up = scale([marks[0] ?? 1, marks.at(-1) ?? 10], [BOX.bottom, BOX.top]);
  const grid = marks.map(
    (mark) =>
      `<path d="M${BOX.left} ${up(mark)}H${BOX.right}" stroke="#ddd"/>${write(20, up(mark) + 4, String(mark))}`,
  );
  const ticks = [...new Set(xs)].map((tick) =>
    write(across(tick) - 12, BOX.bottom + 18, String(tick)),
  );
  const drawn = lines.map(({ name, points }, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const path = points.map(([px, py]) => `${across(px)} ${up(py)}`).join('L');
    const end = points.at(-1);
    const label = end ? write(BOX.right + 8, up(end[1]) + 4, name) : '';
    return `<g fill="${colour}"><path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>${label}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${[write(BOX.left, 22, title), write(BOX.left, SIZE.height - 12, x), write(20, 22, y), ...grid, ...ticks, ...drawn].join('\n')}
</svg>
`;
}
