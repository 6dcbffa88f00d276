import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesPattern, MOST_PLACES, readPattern, type Pattern } from '~/ground/record-kinds/pattern'

const pattern = (text: string): Pattern => {
  const read = readPattern(text)
  return read.ok ? read.value : expect.fail(`${text}: ${read.reason}`)
}
const fits = (text: string, number: string) => matchesPattern(pattern(text), number)

describe('a pattern of numbers', () => {
  it.each([
    ['XM\\d{4}[A-Z]{2}\\d{3}', 'XM2026AB001', true],
    ['XM\\d{4}[A-Z]{2}\\d{3}', 'XM2026AB01', false],
    ['XM\\d{4}[A-Z]{2}\\d{3}', 'XM2026AB0011', false],
    ['\\d{2,4}', '12345', false],
    ['\\d{2,4}', '123', true],
    ['国科发\\d+号', '国科发12号', true],
    ['A?B', 'B', true],
    ['A|B\\d', 'B7', true],
    ['A|B\\d', 'AB7', false],
    ['\\(\\d\\)', '(3)', true],
    ['[A-C-]+', 'A-C', true],
    ['𠮷\\d', '𠮷1', true],
  ])('%s of %s: %s', (text, number, expected) => {
    expect(fits(text, number)).toBe(expected)
  })

  it.each([
    ['', 'empty'],
    ['A|', 'empty'],
    ['|A', 'empty'],
    ['[A-Z', 'unfinished'],
    ['[]', 'unfinished'],
    ['[Z-A]', 'unfinished'],
    ['*A', 'unfinished'],
    ['(A)', 'unfinished'],
    ['A)', 'mark_not_known'],
    ['.', 'mark_not_known'],
    ['\\w', 'mark_not_known'],
    ['[^A]', 'mark_not_known'],
    ['A{4,2}', 'not_a_repeat'],
    ['A{0}', 'not_a_repeat'],
    ['A{x}', 'not_a_repeat'],
    ['A{61}', 'too_long'],
    ['A*A*A*', 'too_long'],
  ])('%s cannot be read: %s', (text, reason) => {
    expect(readPattern(text)).toEqual({ ok: false, reason })
  })
})

/** Parts of patterns, with what the engine of the language reads in the same way. */
const part = fc
  .tuple(
    fc.constantFrom('A', 'B', '1', '\\d', '[A-C]', '[0-3X]', '\\.', '-'),
    fc.constantFrom('', '?', '{2}', '{1,3}', '{0,2}'),
  )
  .map(([set, times]) => set + times)
const whole = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
const either = fc.array(whole, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|'))
const number = fc.string({
  unit: fc.constantFrom('A', 'B', 'C', '0', '1', '2', '9', 'X', '.', '-'),
  maxLength: 12,
})

it('reads patterns as everybody does: the same numbers are of it as of the expression of the language', () => {
  fc.assert(
    fc.property(either, number, (text, typed) => {
      expect(fits(text, typed)).toBe(new RegExp(`^(?:${text})$`).test(typed))
    }),
    { numRuns: 2000 },
  )
})

it('takes no more steps than its places for each character, whatever the pattern and the text', () => {
  const hard = ['A+A+', 'A*B?A?', '[A-Z]+[A-Z0-9]*', 'A?A?A?A?A?A?A?A?AAAAAAAA', 'A+|[A-B]+C|\\d*\\d*']
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...hard), either),
      fc.integer({ min: 0, max: 4000 }),
      (text, length) => {
        const steps = { count: 0 }
        const read = pattern(text)
        matchesPattern(read, `${'A'.repeat(length)}!`, steps)
        const places = read.reduce((sum, one) => sum + one.length, 0)
        expect(steps.count).toBeLessThanOrEqual(places * (length + 1))
        expect(places).toBeLessThanOrEqual(MOST_PLACES * read.length)
      },
    ),
  )
})

it('reads or refuses whatever is typed, and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ maxLength: 200 }),
      (text, typed) => {
        const read = readPattern(text)
        if (read.ok) matchesPattern(read.value, typed)
      },
    ),
  )
})
