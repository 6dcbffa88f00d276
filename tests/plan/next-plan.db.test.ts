import { beforeEach, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { INDICATORS } from '~/plan/counting-rules/catalogue'
import { nextPlanForm } from '~/plan/board/next-plan.form'
import { beginNextPlan, planPage } from '~/plan/board/next-plan.server'
import { setHomeFirms } from '~/plan/board/home-firms.server'
import { boardOf } from '~/plan/board/board.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { dateOfDay, instantOf, type Day } from '~/shared/days'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { makeWorld, type World } from '../support/world'

const TYPED = {
  startsOn: '2025-01-01',
  years: '３',
  achievements: '100',
  talents: '100',
  landed_tech_smes: '100',
  hntes: '30',
  patents: '200',
  tech_trade: '10万',
}

let world: World
let firmId: string

/** A plan of one year that ended with 2024; one patent was approved in it. */
beforeEach(async () => {
  world = await makeWorld()
  firmId = (await makeTenant(world, '2024-02-01')).id
  await db.enclave.update({
    where: { id: world.enclaveId },
    data: { planStartsOn: dateOfDay('2024-01-01'), planYears: 1 },
  })
  const record = await makeRecord(world, firmId, 'patent', { happenedOn: '2024-05-01' })
  const at = instantOf('2024-06-01')
  const { evidenceId } = must(await submitEvidence(world.officer, record.id, at))
  must(await approveEvidence(world.bureau, evidenceId, at))
})

const NextPlanForm = nextPlanForm(INDICATORS)
const plan = (typed: Partial<typeof TYPED> = {}) => NextPlanForm.parse({ ...TYPED, ...typed })
const begin = (on: Day, typed: Partial<typeof TYPED> = {}) =>
  beginNextPlan(world.bureau, plan(typed), instantOf(on, 600))
const patents = async (on: Day) =>
  (await boardOf(world.enclaveId, on)).indicators.find(({ code }) => code === 'patents')

it('reads counts and money as people type them, and names every field that is wrong', () => {
  expect(plan()).toMatchObject({ startsOn: '2025-01-01', years: 3 })
  expect(plan().targets).toContainEqual({ code: 'tech_trade', total: '100000.00' })
  const wrong = NextPlanForm.safeParse({ ...TYPED, years: '0', hntes: '三十', tech_trade: '' })
  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['years', 'not_years'],
    ['hntes', 'not_a_count'],
    ['tech_trade', 'required'],
  ])
})

it('does not begin while the last plan runs, nor on one of its days', async () => {
  expect(await begin('2024-12-31')).toEqual({
    ok: false,
    reason: 'plan_running',
    detail: { day: '2024-12-31' },
  })
  expect(await begin('2025-01-10', { startsOn: '2024-12-31' })).toMatchObject({ reason: 'overlaps' })
})

it('keeps what the last plan came to and counts anew, by its own targets year by year', async () => {
  expect((await planPage(world.bureau, '2024-12-31')).isOver).toBe(false)
  expect(await begin('2025-01-10')).toMatchObject({ ok: true, value: { to: '2027-12-31' } })
  const page = await planPage(world.bureau, '2025-01-10')
  expect([page.isOver, page.span]).toEqual([false, { from: '2025-01-01', to: '2027-12-31' }])
  const id = page.indicators.find(({ code }) => code === 'patents')?.id
  const kept = page.past.map(({ from, to, figures }) => [
    from,
    to,
    figures.find(({ indicatorId }) => indicatorId === id)?.value,
  ])
  expect(kept).toEqual([['2024-01-01', '2024-12-31', '1.00']])
  expect((await patents('2025-12-31'))?.progress).toMatchObject({ value: '0' })
  expect(Number((await patents('2025-12-31'))?.progress.due)).toBe(66)
  const record = await makeRecord(world, firmId, 'patent', { happenedOn: '2025-02-01' })
  const at = instantOf('2025-03-01')
  const put = must(await submitEvidence(world.officer, record.id, at))
  expect((await approveEvidence(world.bureau, put.evidenceId, at)).ok).toBe(true)
  expect((await patents('2025-12-31'))?.progress).toMatchObject({ value: '1' })
})

it('begins once of two who begin it at the same moment', async () => {
  const outcomes = await Promise.all([begin('2025-01-10'), begin('2025-01-10', { years: '4' })])
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await db.event.count({ where: { enclaveId: world.enclaveId, kind: 'plan_begun' } })).toBe(1)
  expect(await db.event.count({ where: { enclaveId: world.enclaveId, kind: 'plan_frozen' } })).toBe(1)
})

it('is the bureau’s act, as is saying what landing counts, which is noted once', async () => {
  await expect(beginNextPlan(world.officer, plan(), instantOf('2025-01-10'))).rejects.toMatchObject({
    status: 403,
  })
  const choose = () => setHomeFirms(world.bureau, { homeFirms: 'production' }, world.now)
  expect((await choose()).ok).toBe(true)
  expect(await choose()).toMatchObject({ reason: 'unchanged' })
  await expect(setHomeFirms(world.director, { homeFirms: 'never' }, world.now)).rejects.toMatchObject({
    status: 403,
  })
  const changed = { enclaveId: world.enclaveId, kind: 'indicator_setting_changed' }
  expect(await db.event.count({ where: changed })).toBe(1)
})
