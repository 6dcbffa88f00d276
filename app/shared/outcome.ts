/** What a command answers: a value, or a refusal with its reason as a code and the figures a sentence needs. */
export type Outcome<T, R extends string = string> =
  { ok: true; value: T } | { ok: false; reason: R; detail?: Record<string, string | number> }

/** A success carrying its value. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** A refusal: never thrown, always answered, so that the form can keep what was typed. */
export function refuse<R extends string>(reason: R, detail?: Record<string, string | number>) {
  return detail === undefined ? { ok: false as const, reason } : { ok: false as const, reason, detail }
}
