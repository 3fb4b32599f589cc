const REMOVABLE = /[\p{M}\u0640]/u;

/**
 * Where an offset of a text falls in a view of it that took marks or stretching away, or changed the digits' form.
 * An offset inside a removed stretch falls on what follows it; one beyond the end on the end.
 */
export function alignedOffset(text: string, view: string, offset: number): number {
  if (text.length === view.length) return Math.min(offset, view.length);
  let at = 0;
  for (let index = 0; index < Math.min(offset, text.length); index += 1) {
    const unit = text.charAt(index);
    // A unit that differs and cannot be removed is a digit or its sign in another form.
    if (unit === view.charAt(at) || !REMOVABLE.test(unit)) at += 1;
  }
  return Math.min(at, view.length);
}
