import type { Package } from '../package.ts';
import { pngSize } from '../png.ts';

/** The sizes that each store and its browser ask for, in pixels. */
const asked = { chrome: ['16', '32', '48', '128'], firefox: ['48', '96', '128'] };

/** Icons that are missing, no PNG, of another size than they say, or not there in a size that is asked for. */
export function iconFaults({ target, manifest, files }: Package): string[] {
  const icons = manifest.icons ?? {};
  const declared = [
    ...Object.entries(icons),
    ...Object.entries(manifest.action?.default_icon ?? {}),
  ];
  const wrong = declared.flatMap(([size, file]) => {
    const is = pngSize(files.get(file) ?? new Uint8Array());
    if (is?.width === Number(size) && is.height === Number(size)) return [];
    return [`${file} is ${is ? `${is.width}×${is.height}` : 'no PNG'}, not ${size}×${size}`];
  });
  const lacking = asked[target].filter((size) => !(size in icons));
  return [...wrong, ...lacking.map((size) => `there is no icon of ${size} pixels`)];
}
