import type { Image } from '../../core/story/types.ts';
import { fold, safeHref } from './runs.ts';

/** Where lazy loaders keep the address until the picture is near, in the order of trust. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-img',
] as const;
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const;
/** Smaller than this in either direction, in CSS pixels, is an icon, a smiley or a counter. */
const SMALL = 90;
/** Words of an address that no picture of a story has. */
const FURNITURE =
  /(?:^|[/_.-])(?:avatars?|gravatar|emojis?|icons?|logos?|pixel|spacer|blank|placeholder|loading)(?:[/_.-]|$)/iu;

/** The address of a picture, absolute http(s) or data:image; null where it has none yet. */
function source(element: Element): string | null {
  const base = element.baseURI;
  for (const name of LAZY) {
    const href = safeHref(element.getAttribute(name), base);
    if (href !== null) return href;
  }
  for (const name of LAZY_SETS) {
    const href = safeHref(largest(element.getAttribute(name) ?? ''), base);
    if (href !== null) return href;
  }
  const src = element.getAttribute('src') ?? '';
  // Pictures written into the page: never SVG, which may hold script, nor the one-pixel stand-ins of lazy loaders.
  if (/^data:image\/(?:png|jpe?g|webp|avif)[;,]/iu.test(src)) return src.length > 500 ? src : null;
  return safeHref(src, base);
}

/** The widest candidate of a srcset. */
function largest(srcset: string): string | null {
  const candidates = srcset.split(/,\s+/u).map((part) => part.trim().split(/\s+/u));
  const widths = candidates.map(([, size]) => Number.parseFloat(size ?? '') || 0);
  return candidates[widths.indexOf(Math.max(...widths))]?.[0] ?? null;
}

const size = (element: Element, name: string): number | null => {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isFinite(value) && value > 0 ? value : null;
};

/** A picture of the story as a block, its caption still empty; null for icons, smileys, logos and empty frames. */
export function imageOf(element: Element): Image | null {
  const width = size(element, 'width');
  const height = size(element, 'height');
  if ((width ?? SMALL) < SMALL || (height ?? SMALL) < SMALL) return null;
  const src = source(element);
  if (src === null || FURNITURE.test(src)) return null;
  const alt = fold(element.getAttribute('alt') ?? '').trim();
  const image: Image = { type: 'image', text: '', src, alt };
  if (width !== null) image.width = width;
  if (height !== null) image.height = height;
  return image;
}
