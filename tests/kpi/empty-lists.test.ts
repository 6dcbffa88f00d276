import { expect, it } from 'vitest'
import { evidenceWords } from '~/plan/counting/words'
import { STATES } from '~/plan/evidence/lifecycle'

it.each([...STATES, 'ending'] as const)('an empty list of %s evidence says what belongs there', (list) => {
  for (const w of [evidenceWords.zh, evidenceWords.en]) {
    const { title, text } = w.none[list]
    expect(title).not.toBe(w.empty)
    // The list is of all years: to try another one would lead nowhere.
    expect(title + text).not.toMatch(/年份|\byear\b/)
  }
})
