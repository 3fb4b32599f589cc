/** A picture that does not come is not waited for longer. */
const PATIENCE = 2500;

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Prints the page's window once the pictures are there that nobody scrolled to yet. */
export async function printWithImages(dialog: HTMLElement): Promise<void> {
  const images = Array.from(dialog.querySelectorAll('img'));
  for (const image of images) image.loading = 'eager';
  await Promise.race([Promise.allSettled(images.map((image) => image.decode())), wait(PATIENCE)]);
  dialog.ownerDocument.defaultView?.print();
}
