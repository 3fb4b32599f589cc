import { browser } from '../platform/browser.ts';
import { answer } from '../platform/messages.ts';
import { askPage } from '../platform/pages.ts';
import { onCommand, onMenu } from '../platform/commands.ts';
import { putRules } from '../platform/rules.ts';
import { openOnClick } from '../platform/toolbar.ts';
import { readHiddenNames } from '../settings/hidden-names.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import { clutterState, goTo, setClutter, toggleReader } from './actions.ts';
import { toldVerdict } from './arrival.ts';
import { runCommand } from './commands.ts';
import { clip } from './copy.ts';
import { hideName } from './hidden-names.ts';
import { makeMenus, nameMenus } from './menus.ts';
import { reportFile } from './report.ts';
import { targetOf } from './target.ts';
import { messagesIn } from './words.ts';

// Their lists of names and of ads take longer to unfold than the reader waits: only who needs them does that.
const analysis = () => import('./analysis.ts');
const lists = () => import('./lists.ts');

// Every listener is registered here, before anything is awaited: a worker that wakes for an event loses it else.
answer('background', {
  reportVerdict: ({ verdict }, sender) => toldVerdict(verdict, sender),
  prepare: async () => {
    await (await analysis()).prepareNames();
    return null;
  },
  analyse: async (story) => (await analysis()).analyse(story),
  clip: ({ article, settings }) => clip(article, settings),
  toggleReader: ({ tab, ...how }, sender) => toggleReader(targetOf(tab, sender), how),
  setClutter: ({ tab, on }, sender) => setClutter(targetOf(tab, sender), on),
  clutterState: ({ tab }, sender) => clutterState(targetOf(tab, sender)),
  showHidden: ({ tab }, sender) => askPage(targetOf(tab, sender), 'story')('showHidden', null),
  goTo: ({ tab, at }, sender) => goTo(targetOf(tab, sender), at),
  matchLists: async ({ features, isFirst }) => (await lists()).matchLists(features, isFirst),
  putRules: ({ css, isOn }, { tab }) => tab !== null && putRules(tab, css, isOn),
  messages: ({ language }) => messagesIn(language),
  hiddenNames: ({ address, isPrivate }) => readHiddenNames(address, isPrivate),
  hideName: ({ tab, ...request }, sender) =>
    hideName({ ...request, tab: tab === null ? null : targetOf(tab, sender) }),
  report: ({ tab, force }, sender) => reportFile(targetOf(tab, sender), force),
});

onCommand((name, tab) => void runCommand(name, tab));
onMenu((name, tab) => void runCommand(name, tab));
browser.action.onClicked.addListener((tab) => void runCommand('reader', tab.id));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void makeMenus();
  if (reason === 'install') void browser.tabs.create({ url: '/src/welcome/welcome.html' });
});

// The browser keeps the menu, and may have another language since.
browser.runtime.onStartup.addListener(() => void readSettings().then(nameMenus));
watchSettings((settings) => {
  void openOnClick(settings.clickOpens);
  void nameMenus(settings);
});
void readSettings().then(({ clickOpens }) => openOnClick(clickOpens));
