import { expect, it } from 'vitest'
import { statusOf } from '~/admission/applications/status'
import { phaseOf } from '~/admission/intakes/intake-phase'
import { isPast } from '~/admission/intakes/late-code'
import { takesApplications } from '~/admission/intakes/queries.server'
import { dayOf, timeOf } from '~/shared/days'

const intake = { opensOn: '2026-11-01', closesOn: '2026-11-20', moveInOn: '2027-01-10' }

it.each([
  ['2026-11-20T09:29:59.999Z', true],
  ['2026-11-20T09:30:00.000Z', false],
  ['2026-11-20T09:30:59.000Z', false],
  ['2026-11-20T11:00:00.000Z', false],
  ['2026-11-21T00:00:00.000Z', false],
])('at %s an intake that closes at 17:30 is open: %s, wherever it is said', (instant, open) => {
  const now = new Date(instant)
  const [today, time] = [dayOf(now), timeOf(now)]
  expect(takesApplications(intake, today, now)).toBe(open)
  expect(phaseOf(intake, today, time) === 'open').toBe(open)
  expect(isPast(intake.closesOn, now)).toBe(!open)
})

it('says of what was handed in on a Sunday when it will be taken up', () => {
  const turn = { turn: 'us', dueOn: '2026-11-30', reason: 'take_up' } as const
  expect(statusOf(turn, '2026-11-29', 'founder', 'zh').next).toContain('11月30日')
  expect(statusOf(turn, '2026-11-30', 'founder', 'zh').next).toContain('当日受理')
})
