/** The tab that a click on the button would act on, as an expression. */
export const activeTab = '(await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]';
