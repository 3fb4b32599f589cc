import { openPopup } from '../platform/toolbar.ts';
import { copyStory } from './copy.ts';
import { toggleClutter, toggleReader } from './actions.ts';

const commands: Record<string, (tab: number) => Promise<{ ok: boolean }>> = {
  reader: toggleReader,
  clutter: toggleClutter,
  copy: copyStory,
};

/** The names of the commands that keys and the context menu share; the manifest lists the same. */
export const commandNames = Object.keys(commands);

/** Runs a command on a tab. Where it cannot be done the popup opens and says why. */
export async function runCommand(name: string, tab: number | undefined): Promise<void> {
  const command = commands[name];
  if (!command || tab === undefined) return;
  const done = await command(tab);
  if (!done.ok) await openPopup(tab);
}
