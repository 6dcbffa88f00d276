/*
 * Patterns of numbers, as an administrator writes them: what stands for itself, \d for a digit, [A-Z0-9] for one of a
 * set, and behind each ?, *, + or {n}, {n,m}; | between whole patterns. There are no groups, so no repetition stands
 * inside another, and what is read is walked once per character: a text of n characters takes at most n times as many
 * steps as the pattern has places, whatever the pattern. The engine of the language, which may take for ever, is not asked.
 */

type Range = readonly [from: number, to: number]
/** One place of a pattern: which characters stand there, and whether it may be left out. */
type Place = { ranges: readonly Range[]; optional: boolean }
/** The places of each of the patterns between |. */
export type Pattern = readonly (readonly Place[])[]

export type PatternProblem = 'empty' | 'unfinished' | 'not_a_repeat' | 'too_long' | 'mark_not_known'
type Read<T> = { ok: true; value: T } | { ok: false; reason: PatternProblem }

/** No number is longer, and no pattern has more places. */
export const MOST_PLACES = 60
const DIGITS: Range = [48, 57]
const NEEDS_ESCAPE = '()^$.*+?{}[]|\\'

/** A pattern as it is written; or what cannot be read of it. */
export function readPattern(text: string): Read<Pattern> {
  if (text === '') return refuse('empty')
  const found: Place[][] = [[]]
  for (let at = 0; at < text.length;) {
    const last = found.at(-1) ?? []
    if (text[at] === '|') {
      if (last.length === 0) return refuse('empty')
      found.push([])
      at += 1
      continue
    }
    const set = readSet(text, at)
    if (!set.ok) return set
    const times = readTimes(text, set.value.next)
    if (!times.ok) return times
    const { least, most, next } = times.value
    if (last.length + most > MOST_PLACES) return refuse('too_long')
    for (let place = 0; place < most; place += 1)
      last.push({ ranges: set.value.ranges, optional: place >= least })
    at = next
  }
  return found.at(-1)?.length === 0 ? refuse('empty') : { ok: true, value: found }
}

/** Whether a whole text is of a pattern; `steps` counts the work. */
export function matchesPattern(
  pattern: Pattern,
  text: string,
  steps: { count: number } = { count: 0 },
): boolean {
  return pattern.some((places) => walks(places, text, steps))
}

/** All places at which one may stand are walked together, so no way is ever tried twice. */
function walks(places: readonly Place[], text: string, steps: { count: number }): boolean {
  let stands = past(places, [true, ...places.map(() => false)])
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const next = stands.map(() => false)
    places.forEach(({ ranges }, index) => {
      steps.count += 1
      if (stands[index] && ranges.some(([from, to]) => from <= code && code <= to)) next[index + 1] = true
    })
    stands = past(places, next)
    if (!stands.some(Boolean)) return false
  }
  return stands[places.length] === true
}

/** Also behind every place that may be left out. */
function past(places: readonly Place[], stands: boolean[]): boolean[] {
  places.forEach(({ optional }, index) => {
    if (stands[index] && optional) stands[index + 1] = true
  })
  return stands
}

function readSet(text: string, at: number): Read<{ ranges: Range[]; next: number }> {
  const character = text[at] ?? ''
  if (character === '\\') return readEscape(text, at)
  if (character === '[') return readBrackets(text, at)
  if (NEEDS_ESCAPE.includes(character))
    return refuse(')].}'.includes(character) ? 'mark_not_known' : 'unfinished')
  const code = text.codePointAt(at) ?? 0
  return { ok: true, value: { ranges: [[code, code]], next: at + (code > 0xffff ? 2 : 1) } }
}

function readEscape(text: string, at: number): Read<{ ranges: Range[]; next: number }> {
  const escaped = text[at + 1] ?? ''
  if (escaped === 'd') return { ok: true, value: { ranges: [DIGITS], next: at + 2 } }
  if (!NEEDS_ESCAPE.includes(escaped) || escaped === '') return refuse('mark_not_known')
  const code = escaped.charCodeAt(0)
  return { ok: true, value: { ranges: [[code, code]], next: at + 2 } }
}

function readBrackets(text: string, at: number): Read<{ ranges: Range[]; next: number }> {
  const end = text.indexOf(']', at)
  const inside = [...text.slice(at + 1, end === -1 ? undefined : end)]
  if (end === -1 || inside.length === 0) return refuse('unfinished')
  if (inside.some((one) => one === '[' || one === '\\' || one === '^')) return refuse('mark_not_known')
  const ranges: Range[] = []
  for (let index = 0; index < inside.length; index += 1) {
    const from = inside[index]?.codePointAt(0) ?? 0
    const isRange = inside[index + 1] === '-' && index + 2 < inside.length
    const to = isRange ? (inside[index + 2]?.codePointAt(0) ?? 0) : from
    if (to < from) return refuse('unfinished')
    ranges.push([from, to])
    if (isRange) index += 2
  }
  return { ok: true, value: { ranges, next: end + 1 } }
}

type Times = { least: number; most: number; next: number }

function readTimes(text: string, at: number): Read<Times> {
  const mark = text[at]
  const some = (least: number, most: number, length = 1): Read<Times> => ({
    ok: true,
    value: { least, most, next: at + length },
  })
  if (mark === '?') return some(0, 1)
  // As often as a number can be long.
  if (mark === '*') return some(0, MOST_PLACES / 2)
  if (mark === '+') return some(1, MOST_PLACES / 2)
  if (mark !== '{') return some(1, 1, 0)
  const written = /^\{(\d{1,2})(?:,(\d{1,2}))?\}/.exec(text.slice(at, at + 7))
  const [whole = '', low = '', high = low] = written ?? []
  if (!written || Number(high) < Number(low) || Number(high) === 0) return refuse('not_a_repeat')
  return some(Number(low), Number(high), whole.length)
}

function refuse(reason: PatternProblem): { ok: false; reason: PatternProblem } {
  return { ok: false, reason }
}
