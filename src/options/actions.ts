import { download } from '../platform/download.ts';
import { requestEverySite, requestHost } from '../platform/tabs.ts';
import { backupText, readBackup } from '../settings/backup.ts';
import { defaults, type Settings } from '../settings/defaults.ts';
import { withSite } from '../settings/site.ts';
import { changeSite } from '../settings/sites.ts';
import { changeSettings, watchSettings } from '../settings/store.ts';
import type { OptionsActions, OptionsState, Said } from '../ui/options/state.ts';

/** How long the page says what was done, in milliseconds. */
const SAID_FOR = 2000;

/** What the options page's controls do. `show` is called with every new state. */
export function actionsOn(
  first: OptionsState,
  openShortcuts: (() => Promise<unknown>) | null,
  show: (state: OptionsState) => Promise<void>,
): OptionsActions {
  let state = first;
  const update = (change: Partial<OptionsState>): void => {
    state = { ...state, ...change };
    void show(state);
  };
  const say = (said: Said): void => {
    update({ said });
    setTimeout(() => state.said === said && update({ said: null }), SAID_FOR);
  };
  const keep = async (change: Partial<Settings>, done: Said): Promise<void> => {
    update({ settings: { ...state.settings, ...change } });
    const kept = await changeSettings(change);
    say(kept.ok ? done : kept.reason);
  };
  const keepSite: OptionsActions['changeSite'] = (host, change) => {
    update({
      settings: { ...state.settings, sites: withSite(state.settings.sites, host, change) },
    });
    void changeSite(host, change).then((kept) => say(kept.ok ? 'kept' : kept.reason));
  };
  // The popup and the panel change settings too, while this page stands open.
  watchSettings((settings) => update({ settings }));
  return {
    change: (change) => {
      // Without access nothing can be hidden before a click; the browser's question belongs to this one.
      const granted = change.hideOnOpen ? requestEverySite() : Promise.resolve(true);
      void granted.then((isGranted) => (isGranted ? keep(change, 'kept') : update({})));
    },
    changeSite: (host, change) => {
      // As above: what is done before a click needs access.
      const isUnasked = change?.hide === 'always' || change?.reader === true;
      const granted = isUnasked ? requestHost(host) : Promise.resolve(true);
      void granted.then((isGranted) => (isGranted ? keepSite(host, change) : update({})));
    },
    openShortcuts: openShortcuts && (() => void openShortcuts()),
    saveBackup: () => download(backupText(state.settings), 'safi.json', 'json'),
    restore: (file) =>
      void file.text().then((text) => {
        const backup = readBackup(text);
        return backup.ok ? keep(backup.value, 'restored') : say(backup.reason);
      }),
    reset: () => void keep(defaults, 'erased'),
  };
}
