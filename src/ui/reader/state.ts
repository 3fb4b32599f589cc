import type { Block } from '../../core/story/types.ts';
import type { Words } from '../wording.ts';
import type { Look } from './look.ts';
import type { Notes } from './notes.tsx';
import type { Head } from './top.tsx';
import type { VoiceActions, VoiceState } from './voice-strip.tsx';

/** Everything the reader shows. Texts are in the chosen view. */
export type ReaderState = {
  words: Words;
  head: Head;
  blocks: readonly Block[];
  /** How many blocks are drawn while the reader opens; null once those are seen: then all are. */
  screenful: number | null;
  /** Form of the story's digits, which the numbers of its lists take. */
  numbering: 'arabic' | 'latin';
  /** True where the page holds only a part of the story. */
  continues: boolean;
  look: Look;
  counts: { tashkeel: number; images: number };
  /** Null while they are being worked out. */
  notes: Notes | null;
  /** The name whose places are being walked, and the one shown last. */
  pressed: { name: number; mention: number } | null;
  voice: VoiceState;
  /** Share of the way through, and the block at the upper edge. */
  progress: number;
  block: number;
  /** A short word at the foot on what an action did. */
  toast: string | null;
};

/** What the reader asks for. */
export type ReaderActions = VoiceActions & {
  close: () => void;
  listen: () => void;
  copy: () => void;
  print: () => void;
  saveReport: () => void;
  changeLook: (change: Partial<Look>) => void;
  goToBlock: (block: number) => void;
  goToSentence: (index: number) => void;
  walkName: (name: number) => void;
  pointAtName: (name: number | null) => void;
  /** Takes a name away from this page for good. */
  hideName: (name: number) => void;
  showNames: () => void;
  scrolled: () => void;
  /** Hands every key to the listener, which says whether it took it. Returns the undo. */
  listenToKeys: (listener: (event: KeyboardEvent) => boolean) => () => void;
};

/** What most of the reader's parts are given. */
export type ReaderProps = { state: ReaderState; act: ReaderActions };

/** Id of the headline, by which the dialog is named. */
export const TITLE_ID = 'safi-title';
