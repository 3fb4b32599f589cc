import polyfill, { type Runtime, type Storage } from 'webextension-polyfill';

export type MessageSender = Runtime.MessageSender;
export type StorageChange = Storage.StorageChange;

/** The one door to the browser: everything of the extension API goes through this room. */
export const browser = polyfill;
