/** An expected failure is a value: the caller sees it in the type. */
export type Result<Value, Reason extends string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason };
