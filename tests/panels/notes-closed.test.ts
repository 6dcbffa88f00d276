import { expect, it } from 'vitest'
import { NOTES_STATES, STATES } from '~/admission/panels/lifecycle'
import { panelWords } from '~/admission/panels/words'

const closed = STATES.filter((state) => !NOTES_STATES.some((open) => open === state))

it.each(closed)('the page of the notes says what it is for while a meeting is %s', (state) => {
  for (const w of [panelWords.zh, panelWords.en]) {
    expect(w.notesClosed[state]).toMatch(/记录人|做记录|纪要|recorder|minutes/)
    expect(w.notesClosed[state]).not.toBe(w.refusals.wrong_state)
  }
})
