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

const types = { txt: 'text/plain', md: 'text/markdown', html: 'text/html' } as const;

/** Hands a file to the browser's own downloads; it needs no permission. */
export function download(text: string, name: string, type: keyof typeof types): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${types[type]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next task, and holds the blob from then on.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
