import { spareThing } from '../settings/sites.ts';
import { readSettings } from '../settings/store.ts';

/** The things that the reader wants to see on this site, by their signs. */
type Spared = {
  read: () => Promise<string[]>;
  spare: (sign: string, isSpared: boolean) => Promise<void>;
};

/**
 * Keeps what is spared in the settings of the site; where they cannot be written, as in a private window, for as long
 * as the page lives. In: the host name.
 */
export function sparedHere(host: string): Spared {
  const unwritten = new Map<string, boolean>();
  return {
    async read() {
      const { sites } = await readSettings();
      const written = (sites[host]?.spared ?? []).filter((sign) => !unwritten.has(sign));
      return [...written, ...[...unwritten.keys()].filter((sign) => unwritten.get(sign))];
    },
    async spare(sign, isSpared) {
      // At once: the switch may go off and on before the answer.
      unwritten.set(sign, isSpared);
      const answered = await spareThing(host, sign, isSpared);
      if (answered.ok) unwritten.delete(sign);
    },
  };
}
