/** By what both sides call an objection, on the telephone too: the last signs of its id. */
export function objectionNumber(id: string): string {
  return `YY-${id.slice(-8).toUpperCase()}`
}
