const types = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
} as const;

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
