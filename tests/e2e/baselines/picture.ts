import type { Page } from 'puppeteer-core';

/** A picture in base64 with its type, as `data:` addresses have them. */
export type Picture = { type: 'image/png' | 'image/webp'; base64: string };

/** Widest that a kept picture is, in pixels, and how well it is kept: enough to look at, little to carry. */
const KEPT = { width: 720, quality: 0.55 };
/** Side of a cell in CSS pixels: less than a line of text, more than what two machines draw a letter differently by. */
const CELL = 8;
/** A cell differs that is so much lighter, darker or otherwise coloured, of 255, once it is smoothed with its neighbours. */
const DIFFERS = 20;

// In a page, where browsers read pictures. As text: a function would carry the compiler's own names along.
const TOOLS = `
  const bitmapOf = ({ type, base64 }) =>
    createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], { type }));
  const drawn = (bitmap, width, height) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    return { canvas, context };
  };
  // Each pixel counts in the cell that it lies in; then each cell is its mean with its eight neighbours', by channel.
  const cells = (bitmap, width, height) => {
    const { data } = drawn(bitmap, bitmap.width, bitmap.height).context.getImageData(0, 0, bitmap.width, bitmap.height);
    const sums = Array.from({ length: width * height }, () => [0, 0, 0, 0]);
    for (let y = 0; y < bitmap.height; y += 1) {
      const row = Math.floor((y * height) / bitmap.height) * width;
      for (let x = 0; x < bitmap.width; x += 1) {
        const sum = sums[row + Math.floor((x * width) / bitmap.width)];
        const at = (y * bitmap.width + x) * 4;
        for (let channel = 0; channel < 3; channel += 1) sum[channel] += data[at + channel];
        sum[3] += 1;
      }
    }
    return sums.map((_, at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      const near = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [x + dx, y + dy]))
        .filter(([x, y]) => x >= 0 && y >= 0 && x < width && y < height).map(([x, y]) => sums[y * width + x]);
      const pixels = near.reduce((sum, cell) => sum + cell[3], 0);
      return [0, 1, 2].map((channel) => near.reduce((sum, cell) => sum + cell[channel], 0) / pixels);
    });
  };`;

/** A picture made small enough to keep. `page` is any page whose policy allows scripts. */
export async function small(page: Page, picture: Picture): Promise<Picture> {
  const address = await page.evaluate(`(async () => { ${TOOLS}
    const bitmap = await bitmapOf(${JSON.stringify(picture)});
    const scale = Math.min(1, ${KEPT.width} / bitmap.width);
    const { canvas } = drawn(bitmap, Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
    return canvas.toDataURL('image/webp', ${KEPT.quality});
  })()`);
  return { type: 'image/webp', base64: String(address).replace(/^.*,/u, '') };
}

/**
 * The share of cells, 0 to 1, in which two pictures of one surface differ in what a person sees from an arm's length: where
 * things stand, how dark a text is, which colour a field has. Letters drawn a little otherwise make no difference.
 */
export async function difference(
  page: Page,
  pictures: readonly [Picture, Picture],
  size: { width: number; height: number },
): Promise<number> {
  const [width, height] = [Math.round(size.width / CELL), Math.round(size.height / CELL)];
  return Number(
    await page.evaluate(`(async () => { ${TOOLS}
      const [one, other] = await Promise.all(${JSON.stringify(pictures)}.map(async (picture) =>
        cells(await bitmapOf(picture), ${width}, ${height})));
      const far = one.filter((cell, at) => cell.some((value, channel) => Math.abs(value - other[at][channel]) > ${DIFFERS}));
      return far.length / one.length;
    })()`),
  );
}
