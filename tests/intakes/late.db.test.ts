import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { startApplication } from '~/admission/new-applications/start.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { useLateAccess as enterLate } from '~/admission/new-applications/use-late-access.server'
import type { ChangeIntake } from '~/admission/intakes/change-intake.form'
import { changeIntake } from '~/admission/intakes/change-intake.server'
import { cohortOf } from '~/setup/criteria-sets/cohort.server'
import { endLateCode, lateCodes, makeLateCode } from '~/admission/intakes/late-codes.server'
import { intakeToChange } from '~/admission/intakes/queries.server'
import { db } from '~/platform/db.server'
import { addDays, instantOf } from '~/shared/days'
import { drafting } from '../support/drafting'
import { makeWorld, type World } from '../support/world'

let world: World
let after: Date
beforeAll(async () => {
  world = await makeWorld()
  after = instantOf(addDays(world.today, 32), 10 * 60)
})

async function code(uses: number, days = 40): Promise<string> {
  const expiresOn = addDays(world.today, days)
  return must(await makeLateCode(world.director, 1, { uses, expiresOn, note: '' }, world.now)).code
}

it('is made by the director alone, for a day to come', async () => {
  const typed = { uses: 1, expiresOn: addDays(world.today, 3), note: '' }
  expect(await makeLateCode(world.officer, 1, typed, world.now)).toEqual({ ok: false, reason: 'wrong_role' })
  const past = { ...typed, expiresOn: addDays(world.today, -1) }
  expect(await makeLateCode(world.director, 1, past, world.now)).toEqual({
    ok: false,
    reason: 'expires_before',
  })
})

it('lets a firm begin and hand in after the intake has closed', async () => {
  const { registration, makeUser } = drafting(world)
  const user = await makeUser()
  const closed = await startApplication(user, world.enclaveId, registration(), after)
  expect(closed).toEqual({ ok: false, reason: 'no_open_intake' })
  const lateCode = (await code(1)).toLowerCase().replace('-', ' ')
  const { applicationId: id, firmId } = must(
    await startApplication(user, world.enclaveId, { ...registration(), lateCode }, after),
  )
  const where = { enclaveId: world.enclaveId, subjectId: id, kind: 'application_started' }
  expect((await db.event.findFirstOrThrow({ where })).payload).toHaveProperty('lateCode')
  const founder = { ...world.founder, ...user, firmId }
  expect(await submitApplication(founder, id, after)).toMatchObject({ ok: false, reason: 'gaps' })
  const tooLate = instantOf(addDays(world.today, 41), 10 * 60)
  expect(await submitApplication(founder, id, tooLate)).toEqual({ ok: false, reason: 'intake_closed' })
})

it('lets in as many as it has uses, of many at once', async () => {
  const { registration, makeUser } = drafting(world)
  const lateCode = await code(2)
  const users = await Promise.all([1, 2, 3, 4, 5].map(() => makeUser()))
  const answers = await Promise.all(
    users.map((user) => startApplication(user, world.enclaveId, { ...registration(), lateCode }, after)),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
  const reasons = answers.flatMap((one) => (one.ok ? [] : [one.reason]))
  expect(new Set(reasons)).toEqual(new Set(['late_code_used_up']))
  const [mine] = (await lateCodes(world.officer, 1, after)).filter((one) => one.code === lateCode)
  expect([mine?.used, mine?.standing, mine?.refs.length]).toEqual([2, 'used_up', 2])
})

it('carries a draft that was too late over the line, once per draft', async () => {
  const { makeDraft } = drafting(world)
  const { actor, id, ref } = await makeDraft()
  expect(await submitApplication(actor, id, after)).toEqual({ ok: false, reason: 'intake_closed' })
  const late = await code(1)
  expect(await enterLate(actor, id, 'AAAAA-AAAAA', after)).toEqual({ ok: false, reason: 'late_code_unknown' })
  expect(await enterLate(actor, id, late, after)).toEqual({ ok: true, value: { ref } })
  expect(await enterLate(actor, id, late, after)).toMatchObject({ ok: false })
  expect(await submitApplication(actor, id, after)).toMatchObject({ ok: false, reason: 'gaps' })
  const where = { enclaveId: world.enclaveId, subjectId: id, kind: 'late_code_used' }
  expect(await db.event.count({ where })).toBe(1)
})

it('ends when it is taken back', async () => {
  const { makeDraft } = drafting(world)
  const { actor, id } = await makeDraft()
  const late = await code(3)
  const row = await db.lateCode.findFirstOrThrow({ where: { enclaveId: world.enclaveId, code: late } })
  expect(await endLateCode(world.officer, 1, row.id, after)).toEqual({ ok: false, reason: 'wrong_role' })
  expect((await endLateCode(world.director, 1, row.id, after)).ok).toBe(true)
  expect(await enterLate(actor, id, late, after)).toEqual({ ok: false, reason: 'late_code_over' })
})

async function asItIs(): Promise<ChangeIntake> {
  const { intake } = await intakeToChange(world.officer, 1)
  const { id: _id, number: _number, criteriaSetId: _set, papers: _papers, formIds: _forms, ...rest } = intake
  return { ...rest, experts: [], reason: '' }
}

it('moves only the days ahead of an open intake, with the reason on record', async () => {
  const input = await asItIs()
  const move = (change: Partial<ChangeIntake>) =>
    changeIntake(world.officer, 1, { ...input, ...change }, world.now)
  const later = addDays(input.closesOn, 3)
  expect(await move({ closesOn: later })).toMatchObject({ ok: false, reason: 'reason_missing' })
  expect(await move({ opensOn: addDays(input.opensOn, 1), reason: '改' })).toMatchObject({
    reason: 'is_past',
  })
  expect(await move({ closesOn: world.today, reason: '改' })).toMatchObject({ reason: 'not_ahead' })
  expect(await move({ closesOn: addDays(input.reviewOn, 1), reason: '改' })).toMatchObject({
    reason: 'must_be_later',
  })
  const said = { closesOn: later, titleZh: '不该变', reason: '节日顺延', experts: [world.expert1.userId] }
  expect((await move(said)).ok).toBe(true)
  const { intake, pool } = await intakeToChange(world.officer, 1)
  expect([intake.closesOn, intake.titleZh, pool]).toEqual([later, input.titleZh, [world.expert1.userId]])
  const event = await db.event.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, kind: 'intake_changed' },
  })
  expect(event.payload).toMatchObject({ reason: '节日顺延', closesOn: `${input.closesOn} → ${later}` })
  expect(await changeIntake(world.bureau, 1, input, world.now)).toEqual({ ok: false, reason: 'wrong_role' })
})

it('counts a cohort', async () => {
  const cohort = await cohortOf(world.director, 1)
  expect([cohort.received, cohort.drafts > 0, cohort.forms.map(({ track }) => track)]).toEqual([
    0,
    true,
    ['A', 'B'],
  ])
})
