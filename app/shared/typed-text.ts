/**
 * What people type, in one normal form: NFC, line ends as \n, without control characters and invisible marks.
 * Pure and light, so that the server, the database's callers and the plain scripts all read alike.
 */

/** A character drawn by several code points: families, flags of regions, keycaps, a choice of the emoji's look. */
const DRAWN = [
  String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}`,
  String.raw`\p{ExtPict}[\uFE0E\uFE0F\p{EMod}]*(?:\u200D\p{ExtPict}[\uFE0E\uFE0F\p{EMod}]*)*`,
  String.raw`[0-9#*]\uFE0F?\u20E3`,
  String.raw`\p{Script=Han}[\u{E0100}-\u{E01EF}]`,
].join('|')
/** Nobody sees these: marks of direction, joiners, fillers, halves of a broken character, control characters. */
const UNSEEN = String.raw`\p{Cf}\p{DI}\p{Cs}\u2800`
const MARKS = new RegExp(`(${DRAWN})|[${UNSEEN}]`, 'gu')
const ALL_MARKS = new RegExp(`[${UNSEEN}]`, 'gu')
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g

/** Several lines as typed: line ends alike, a tab is kept, no blanks around the whole. */
export function lines(typed: string): string {
  return visible(typed.replace(LINE_ENDS, '\n'))
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .normalize('NFC')
    .trim()
}

/** One line as typed: every run of blanks and line ends is one blank, none around. */
export function oneLine(typed: string): string {
  return lines(typed).replace(/\s+/g, ' ')
}

/** A text without any invisible mark, also those that some characters are drawn with: for what identifies. */
export function withoutMarks(text: string): string {
  return text.replace(ALL_MARKS, '')
}

/** One line for what identifies or is looked for: half width, no marks, dashes and middle dots alike. */
export function identifying(typed: string): string {
  return withoutMarks(oneLine(typed).normalize('NFKC'))
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212\u02D7]/gu, '-')
    .replace(/[\u30FB\u2022\u2027\u2219\u22C5]/g, '·')
    .replace(/\s+/g, ' ')
    .trim()
}

/** As searching compares: identifying, in small letters. The database's `folded` is the same, line ends aside. */
export function fold(text: string): string {
  return identifying(text).toLowerCase().normalize('NFKC')
}

/** Whether two texts are the same to a reader, however their line ends, marks and compositions are written. */
export function sameText(one: string, other: string): boolean {
  return lines(one) === lines(other)
}

/** No character of any script is drawn by more code points; whoever stacks more is counted by code points. */
const WIDEST_CHARACTER = 12
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** How many characters a person counts: 😀, 𠮷, é and 👨‍👩‍👧 are one each. */
export function lengthOf(text: string): number {
  if (/^[\n\u0020-\u02FF\u3000-\u3029\u3041-\u3096\u3400-\u9FFF\uFF01-\uFF9D]*$/.test(text))
    return text.length
  let count = 0
  for (const { segment } of characters.segment(text)) {
    const points = segment.length > WIDEST_CHARACTER ? [...segment].length : 1
    count += points > WIDEST_CHARACTER ? points : 1
  }
  return count
}

/** The beginning of a text, cut between two characters. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of characters.segment(text)) {
    if (kept.length + segment.length > most) return kept
    kept += segment
  }
  return kept
}

function visible(text: string): string {
  return text.replace(MARKS, (_, drawn: string | undefined) => drawn ?? '')
}
