import { expect, it } from 'vitest'
import { minutesOf, papersSecondsLeft, secondsLeft } from '~/admission/answers/minutes'
import { USUAL_PAPERS } from '~/ground/forms/papers-decided'
import { team } from '~/ground/forms/default-questions'
import { papersFor } from '~/ground/forms/form-sections'

const none = new Set<string>()
const filled = {
  founder_name: '程望野',
  founder_background: '测控专业博士。',
  team_origin: 'university',
}

it('counts the minutes from the questions left: half answered, less; all answered, none', () => {
  expect(secondsLeft(team(), {}, none)).toBe(30 + 240 + 20)
  expect(secondsLeft(team(), { founder_name: '程望野' }, none)).toBe(240 + 20)
  expect(secondsLeft(team(), filled, none)).toBe(0)
  expect(minutesOf(0)).toBe(0)
  expect(minutesOf(15)).toBe(1)
})

it('counts a wrong answer as open, also where none is needed', () => {
  expect(secondsLeft(team(), { ...filled, doctors_and_masters: 'five' }, none)).toBe(40)
})

it('counts the papers that must still be handed in', () => {
  const kinds = papersFor(USUAL_PAPERS, 'A')
  expect(papersSecondsLeft(kinds, none)).toBe(3 * 180)
  expect(papersSecondsLeft(kinds, new Set(['business_licence']))).toBe(2 * 180)
})
