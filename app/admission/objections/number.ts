const NUMBER = /^YY-[0-9A-F]{8}$/

/** By what both sides call an objection, on the telephone too: the last signs of its id. */
export function objectionNumber(id: string): string {
  return `YY-${id.slice(-8).toUpperCase()}`
}

/** The number an address carries; null where somebody wrote something else there. */
export function readObjectionNumber(text: string | null): string | null {
  return text !== null && NUMBER.test(text) ? text : null
}
