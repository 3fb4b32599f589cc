import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const states = ['idle', 'found', 'hidden'];
const sizes = [16, 32, 48, 96, 128];

/** `npm run icons`: the toolbar's PNG files out of `icons/icon-<state>.svg`. */
for (const state of states) {
  const svg = readFileSync(`icons/icon-${state}.svg`, 'utf8');
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(`icons/${state}-${size}.png`, png);
  }
}
