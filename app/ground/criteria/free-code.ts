const MOST = 12

/** A code that is not taken yet: the one wanted, or with the next free number behind it. */
export function freeCode(wanted: string, taken: readonly string[]): string {
  const numbered = (at: number) => `${wanted.slice(0, MOST - String(at).length - 1)}-${at}`
  let code = wanted
  for (let at = 2; taken.includes(code); at += 1) code = numbered(at)
  return code
}
