/** A name in braces that something else takes the place of, as either keyboard types them. */
const BRACED = /[{｛]([^{}｛｝\r\n]{1,60})[}｝]/gu

/** A name as it is compared: however wide its letters and blanks were typed. */
export function nameOf(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** The names in braces in a text, in order, and what is left of it without them. */
export function namesIn(text: string): { names: string[]; rest: string } {
  return {
    names: [...text.matchAll(BRACED)].map((match) => match[1] ?? ''),
    rest: text.replace(BRACED, ''),
  }
}

/** The text with what its names stand for. One pass: a value is never read as a text; what has none stays as typed. */
export function filled(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(BRACED, (typed, name: string) => valueOf(name) ?? typed)
}
