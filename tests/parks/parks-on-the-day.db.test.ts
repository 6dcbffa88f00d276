import { expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { standingOn } from '~/landing/park-rules/standing-on'
import { decideStanding } from '~/landing/park-reviews/decide-standing.server'
import { roundPage } from '~/landing/park-reviews/queries.server'
import { openRound, publishRound, scorePark } from '~/landing/park-reviews/rounds.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makeWorld } from '../support/world'
import { at, fourMoreParks, reasonOf } from './parks-support'

it('a round assesses the parks that were on the ladder on its day, not those that came on it since', async () => {
  const world = await makeWorld()
  const { bureau, today, now } = world
  const [first = '', second = ''] = await fourMoreParks(world)
  const enter = (id: string, when: Date) =>
    decideStanding(
      bureau,
      id,
      { kind: 'enter', entersAs: 'specialised', reason: '市政府名单列为专业园区', version: 1 },
      when,
    )
  must(await enter(first, now))
  const titles = { titleZh: '一季度考评', titleEn: 'First quarter', heldOn: today }
  const { round } = must(await openRound(bureau, titles, now))
  const later = addDays(today, 5)
  must(await enter(second, at(later)))
  const { indicators, lines } = await roundPage(bureau, round)
  expect(lines.map(({ id }) => id)).toEqual([first])
  const points = indicators.map(() => '80')
  expect(reasonOf(await scorePark(bureau, { round, parkId: second, points }, at(later)))).toBe('not_assessed')
  must(await scorePark(bureau, { round, parkId: first, points }, at(later)))
  expect(must(await publishRound(bureau, round, at(later)))).toEqual({ parks: 1 })
})

it.each([
  ['before the first decision', '2026-01-31', 'none'],
  ['on the day of it', '2026-02-01', 'cultivating'],
  ['on the day of two', '2026-03-01', 'candidate'],
  ['after them', '2026-05-01', 'candidate'],
] as const)('a park stands %s where it was decided', (_, day, standing) => {
  const decided = (on: string, before: string, after: string) => ({ decidedOn: dateOfDay(on), before, after })
  const decisions = [
    decided('2026-02-01', 'none', 'cultivating'),
    decided('2026-03-01', 'cultivating', 'specialised'),
    decided('2026-03-01', 'specialised', 'candidate'),
    decided('2026-06-01', 'candidate', 'delisted'),
  ]
  expect(standingOn({ standing: 'delisted', standingSince: dateOfDay('2026-06-01'), decisions }, day)).toBe(
    standing,
  )
})

it('where nothing was decided a park stands where it is said to stand, since the day that is known', () => {
  const said = { standing: 'candidate', standingSince: dateOfDay('2026-02-01'), decisions: [] }
  expect([standingOn(said, '2026-01-31'), standingOn(said, '2026-02-01')]).toEqual(['none', 'candidate'])
  expect(standingOn({ ...said, standingSince: null }, '2026-01-31')).toBe('candidate')
})
