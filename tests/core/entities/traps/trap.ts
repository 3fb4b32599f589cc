/** A text, the names that must be shown, and what must not be (names joined by «، »; '' for none). */
export type Trap = readonly [text: string, shown: string, hidden: string];
