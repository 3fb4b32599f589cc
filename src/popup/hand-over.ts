import type { Clipping } from '../core/export/story.ts';

/** Puts a clipping on the clipboard, in every form it has. False where the browser refuses. */
export async function putOnClipboard({ plain, html }: Clipping): Promise<boolean> {
  const parts: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
  if (html !== null) parts['text/html'] = new Blob([html], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}
