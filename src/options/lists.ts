import { readPackaged } from '../platform/packaged.ts';
import type { ShippedList } from '../ui/options/state.ts';

/** The filter lists of the package with their dates; none where the file cannot be read. */
export async function shippedLists(): Promise<ShippedList[]> {
  try {
    const text = new TextDecoder().decode(await readPackaged('models/lists/lists.json'));
    const lists: ShippedList[] = JSON.parse(text);
    return lists.map(({ name, date }) => ({ name, date }));
  } catch {
    return [];
  }
}
