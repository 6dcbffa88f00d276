import { beforeAll, describe, expect, it, test } from 'vitest'
import { adjustFinding } from '~/admission/findings/adjust-finding.server'
import { admit } from '~/admission/decisions/admit.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { decide } from '~/admission/decisions/decide.server'
import { lapse } from '~/admission/applications/lapse.server'
import { openNotice } from '~/admission/decisions/open-notice.server'
import { refer } from '~/admission/assignment/refer.server'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import type { Actor } from '~/ground/people/actor'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { applicationFile } from '~/admission/case-file/file.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { signAgreement } from '../support/agreements'
import { makeSubmitted, putIn, setVerdict, reviewRow } from '../support/submitted'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
let officer2: Actor
let director2: Actor

beforeAll(async () => {
  world = await makeWorld()
  officer2 = await makePerson(world, 'officer')
  director2 = await makePerson(world, 'director')
})

const later = (days: number) => new Date(world.now.getTime() + days * 86_400_000)
const read = (id: string) =>
  db.application.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId: world.enclaveId, id } } })
const lettersAbout = async (id: string) =>
  (await db.letter.findMany({ where: { enclaveId: world.enclaveId, aboutId: id } })).map(({ kind }) => kind)
const eventsAbout = async (id: string) =>
  (
    await db.event.findMany({ where: { enclaveId: world.enclaveId, subjectId: id }, orderBy: { seq: 'asc' } })
  ).map(({ kind }) => kind)
const referral = () => ({
  experts: [world.expert1.userId, world.expert2.userId],
  dueOn: addDays(world.today, 14),
})
const ITEMS = { items: [{ target: 'question:product', reason: 'incomplete' as const, note: '请写明型号' }] }
const DECLINED = {
  outcome: 'declined' as const,
  cites: ['rubric:market'],
  note: '客户和订单都说不清楚，建议有试用客户之后再申请入驻。',
}
const ACCEPTED = { outcome: 'accepted' as const, cites: [], note: '' }

async function reviewed(submitted = 2) {
  const made = await makeSubmitted(world)
  await putIn(world.enclaveId, made.id, { state: 'in_review', officerId: world.officer.userId })
  for (const [index, expert] of [world.expert1, world.expert2].entries()) {
    const state = index < submitted ? 'submitted' : 'assigned'
    await reviewRow(world, made.id, expert, { state, dueOn: dateOfDay(world.today) })
  }
  return made
}

async function onNotice(until: string) {
  const made = await reviewed()
  const days = { noticeFrom: dateOfDay(world.today), noticeUntil: dateOfDay(until) }
  await putIn(world.enclaveId, made.id, { state: 'public_notice', outcome: 'accepted', ...days })
  return made
}

test('a file is taken up, screened, referred, decided, published and admitted, each with letter and event', async () => {
  const { id, firm } = await makeSubmitted(world)
  expect(await acceptForScreening(world.officer, id, world.now)).toEqual({ ok: true, value: { id } })
  expect(await read(id)).toMatchObject({ state: 'screening', officerId: world.officer.userId })
  const referred = await refer(world.officer, id, referral(), world.now)
  expect(referred.ok).toBe(true)
  await db.review.updateMany({
    where: { applicationId: id },
    data: { state: 'submitted', submittedAt: world.now },
  })
  expect((await decide(world.director, id, ACCEPTED, world.now)).ok).toBe(true)
  // Friday 20 November: five working days end on Friday 27.
  expect(await openNotice(world.officer, id, world.now)).toEqual({ ok: true, value: { until: '2026-11-27' } })
  await signAgreement(world.officer, id, later(8))
  expect((await admit(world.officer, id, later(8))).ok).toBe(true)
  expect(await read(id)).toMatchObject({ state: 'admitted', outcome: 'accepted' })
  const tenancy = await db.tenancy.findFirst({ where: { enclaveId: world.enclaveId, firmId: firm.id } })
  expect(tenancy).toMatchObject({ state: 'offered', termMonths: 48, officerId: world.officer.userId })
  expect((await lettersAbout(id)).sort()).toEqual([
    'agreement_issued',
    'agreement_signed',
    'application_accepted',
    'application_admitted',
    'application_referred',
    'application_taken_up',
    'public_notice_opened',
  ])
  expect(await eventsAbout(id)).toEqual([
    'application_taken_up',
    'application_referred',
    'application_decided',
    'public_notice_opened',
    'agreement_issued',
    'agreement_signed',
    'application_admitted',
  ])
})

/** Of two callers at once exactly one succeeds, and the other is refused in words. */
async function race(
  calls: [Promise<{ ok: boolean; reason?: string }>, Promise<{ ok: boolean; reason?: string }>],
) {
  const outcomes = await Promise.all(calls)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  return outcomes.find(({ ok }) => !ok)?.reason
}
const LATE = expect.stringMatching(
  /^(changed_meanwhile|wrong_state|already_waitlisted|already_resident)$/,
) as string

describe('of two people acting at once, one does', () => {
  test('taking up', async () => {
    const { id } = await makeSubmitted(world)
    expect(
      await race([
        acceptForScreening(world.officer, id, world.now),
        acceptForScreening(officer2, id, world.now),
      ]),
    ).toEqual(LATE)
    expect(await eventsAbout(id)).toHaveLength(1)
  })

  test('setting a verdict', async () => {
    const { id } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'screening' })
    const set = (actor: Actor, verdict: 'waived' | 'unmet') =>
      adjustFinding(actor, id, { criterion: 'A1', seen: 'met', verdict, note: '看了原件' }, world.now)
    expect(await race([set(world.officer, 'waived'), set(officer2, 'unmet')])).toBe('changed_meanwhile')
  })

  test('asking for correction', async () => {
    const { id } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'screening' })
    const ask = (actor: Actor) => askCorrection(actor, id, ITEMS, world.now)
    expect(await race([ask(world.officer), ask(officer2)])).toEqual(LATE)
    expect(await db.correction.count({ where: { applicationId: id } })).toBe(1)
  })

  test('referring', async () => {
    const { id } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'screening' })
    const send = (actor: Actor) => refer(actor, id, referral(), world.now)
    await race([send(world.officer), send(officer2)])
    expect(await db.review.count({ where: { applicationId: id } })).toBe(2)
  })

  test('deciding', async () => {
    const { id } = await reviewed()
    expect(
      await race([
        decide(world.director, id, ACCEPTED, world.now),
        decide(director2, id, DECLINED, world.now),
      ]),
    ).toEqual(LATE)
    expect(await db.decision.count({ where: { applicationId: id } })).toBe(1)
  })

  test('publishing', async () => {
    const { id } = await reviewed()
    await putIn(world.enclaveId, id, { state: 'decided', outcome: 'accepted' })
    expect(
      await race([openNotice(world.officer, id, world.now), openNotice(officer2, id, world.now)]),
    ).toEqual(LATE)
  })

  test('admitting', async () => {
    const { id, firm } = await onNotice(addDays(world.today, -1))
    await signAgreement(world.officer, id, world.now)
    const letIn = (actor: Actor) => admit(actor, id, world.now)
    expect(await race([letIn(world.officer), letIn(officer2)])).toEqual(LATE)
    expect(await db.tenancy.count({ where: { firmId: firm.id } })).toBe(1)
  })

  test('closing a file', async () => {
    const { id } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'screening' })
    await askCorrection(world.officer, id, ITEMS, world.now)
    expect(await race([lapse(world.officer, id, later(30)), lapse(officer2, id, later(30))])).toEqual(LATE)
  })
})

test('a file withdrawn while it was to be corrected shows what was asked, and nothing that never came', async () => {
  const { id, founder } = await makeSubmitted(world, { product: '雷达' })
  await putIn(world.enclaveId, id, { state: 'screening' })
  expect((await askCorrection(world.officer, id, ITEMS, world.now)).ok).toBe(true)
  expect((await withdrawApplication(founder, id, {}, world.now)).ok).toBe(true)
  const file = await applicationFile(world.officer, id, world.today, 'zh')
  expect(file.corrections[0]?.items).toMatchObject([
    { target: 'question:product', old: { text: '雷达' }, fresh: null },
  ])
})

describe('what is refused', () => {
  test('experts too few, of the firm, unknown, or asked with a day that has passed', async () => {
    const { id, firm } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'screening' })
    const tied = await makePerson(world, 'expert')
    await db.membership.create({
      data: {
        enclaveId: world.enclaveId,
        id: newId(),
        userId: tied.userId,
        role: 'founder',
        firmId: firm.id,
        createdAt: world.now,
        endedAt: world.now,
      },
    })
    const ask = async (experts: string[], dueOn = referral().dueOn) => {
      const outcome = await refer(world.officer, id, { experts, dueOn }, world.now)
      return outcome.ok ? 'ok' : outcome.reason
    }
    const { expert1, expert2 } = world
    expect(await ask([expert1.userId, expert1.userId])).toBe('experts_few')
    expect(await ask([expert1.userId, tied.userId])).toBe('expert_of_the_firm')
    expect(await ask([expert1.userId, officer2.userId])).toBe('expert_unknown')
    expect(await ask([expert1.userId, expert2.userId], world.today)).toBe('due_passed')
    expect(await read(id)).toMatchObject({ state: 'screening' })
  })

  test('a referral while an obligatory criterion has no verdict', async () => {
    const { id } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'screening' })
    await setVerdict(world.enclaveId, id, 'A2', 'unknown')
    expect(await refer(world.officer, id, referral(), world.now)).toMatchObject({ reason: 'findings_open' })
  })

  test('a decision before two reviews, an acceptance over an unmet criterion, a decline on other grounds', async () => {
    const early = await reviewed(1)
    expect(await decide(world.director, early.id, ACCEPTED, world.now)).toMatchObject({
      reason: 'reviews_missing',
    })
    const { id } = await reviewed()
    await setVerdict(world.enclaveId, id, 'A2', 'unmet')
    expect(await decide(world.director, id, ACCEPTED, world.now)).toMatchObject({ reason: 'criteria_unmet' })
    const met = { ...DECLINED, cites: ['criterion:A1'] }
    expect(await decide(world.director, id, met, world.now)).toMatchObject({ reason: 'cite_unknown' })
    expect(await decide(world.officer, id, DECLINED, world.now)).toMatchObject({ reason: 'wrong_role' })
    const unmet = { ...DECLINED, cites: ['criterion:A2', 'rubric:market'] }
    expect((await decide(world.director, id, unmet, world.now)).ok).toBe(true)
    const letter = await db.letter.findFirst({ where: { aboutId: id, kind: 'application_declined' } })
    expect(letter?.body).toContain('A2')
    expect(letter?.body).toContain(DECLINED.note)
  })

  test('a waitlisted firm is accepted later, but not waitlisted twice', async () => {
    const { id } = await reviewed()
    const waitlisted = { ...ACCEPTED, outcome: 'waitlisted' as const }
    expect((await decide(world.director, id, waitlisted, world.now)).ok).toBe(true)
    expect(await decide(world.director, id, waitlisted, world.now)).toMatchObject({
      reason: 'already_waitlisted',
    })
    expect((await decide(world.director, id, ACCEPTED, later(20))).ok).toBe(true)
    expect(await decide(world.director, id, ACCEPTED, later(21))).toMatchObject({ reason: 'wrong_state' })
    expect(await db.decision.count({ where: { applicationId: id } })).toBe(2)
  })

  it.each([
    ['on the last day of the notice', 0, 'notice_running'],
    ['the day after, without a signed agreement', -1, 'agreement_unsigned'],
  ] as const)('admission %s', async (_, offset, answer) => {
    const { id } = await onNotice(addDays(world.today, offset))
    const outcome = await admit(world.officer, id, world.now)
    expect(outcome.ok ? 'ok' : outcome.reason).toBe(answer)
  })

  test('a lapse while there is time, also on the day itself', async () => {
    const { id } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'screening' })
    await askCorrection(world.officer, id, ITEMS, world.now)
    // Ten working days from Friday 20 November: Friday 4 December.
    expect(await lapse(world.officer, id, later(14))).toEqual({
      ok: false,
      reason: 'still_time',
      detail: { due: '2026-12-04' },
    })
    expect((await lapse(world.officer, id, later(15))).ok).toBe(true)
  })

  test('a correction of something that is not on the form', async () => {
    const { id } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'screening' })
    const items = [{ target: 'question:nonsense', reason: 'incorrect' as const, note: '请改正' }]
    expect(await askCorrection(world.officer, id, { items }, world.now)).toMatchObject({
      reason: 'no_such_target',
    })
  })

  test('staff of another enclave find nothing', async () => {
    const other = await makeWorld()
    const { id } = await makeSubmitted(world)
    await expect(acceptForScreening(other.officer, id, world.now)).rejects.toMatchObject({ status: 404 })
  })
})

test('where the enclave asks for it, the bureau admits and staff do not', async () => {
  const own = await makeWorld()
  const decided = {
    enclaveId: own.enclaveId,
    topic: 'duties' as const,
    content: { bureauConfirmsAdmissions: true },
  }
  const { version } = await newestSetting(db, own.enclaveId, 'duties')
  const how = { effectiveOn: own.today, reason: '科技局确认', byId: own.admin.userId, after: version }
  await inTransaction((tx) => writeSetting(tx, { ...decided, ...how }, own.now))
  const { id } = await makeSubmitted(own)
  const noticeUntil = dateOfDay(addDays(own.today, -1))
  await putIn(own.enclaveId, id, { state: 'public_notice', outcome: 'accepted', noticeUntil })
  await signAgreement(own.officer, id, own.now)
  expect(await admit(own.director, id, own.now)).toMatchObject({
    reason: 'bureau_confirms',
  })
  expect((await admit(own.bureau, id, own.now)).ok).toBe(true)
})
