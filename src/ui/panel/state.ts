import type { ClutterKind, Reason } from '../../clutter/types.ts';
import type { Direction } from '../../core/story/types.ts';

/** One hidden thing as the panel lists it. */
export type PanelItem = {
  id: number;
  kind: ClutterKind;
  reason: Reason;
  /** The words in it; empty for a frame or a picture. */
  text: string;
  /** Which way these words run. */
  runs: Direction;
  /** False where it was brought back. */
  isHidden: boolean;
  /** True where it is never hidden on this site. */
  isSpared: boolean;
};

export type PanelState = {
  /** Host name of the page. */
  site: string;
  items: readonly PanelItem[];
  /** Rules of filter lists that were not followed, since they would have taken some of the story. */
  refused: readonly { list: string; selector: string }[];
};

export type PanelActions = {
  show: (ids: readonly number[]) => void;
  hide: (ids: readonly number[]) => void;
  /** One thing is never hidden on this site from now on; or is again. */
  spare: (id: number, isSpared: boolean) => void;
  /** Shows one dimmed in its place while it is pointed at or has the focus; null ends it. */
  peek: (id: number | null) => void;
  /** Nothing is hidden on this site from now on. */
  neverHere: () => void;
  close: () => void;
};
