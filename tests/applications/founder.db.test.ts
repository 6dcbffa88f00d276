import { beforeAll, describe, expect, it } from 'vitest'
import { answerCorrection } from '~/applications/answer-correction.server'
import { attachPaper, removePaper } from '~/applications/papers.server'
import { visibleTo } from '~/applications/queries.server'
import { saveSection, stampOf } from '~/applications/save-section.server'
import { startAgain, startApplication } from '~/applications/start.server'
import type { Start } from '~/applications/start.form'
import { submitApplication } from '~/applications/submit.server'
import { withdrawApplication } from '~/applications/withdraw.server'
import { papersFor, papersFromJson, type FormSection } from '~/intakes/form-sections'
import { formOf } from '~/intakes/queries.server'
import type { Actor } from '~/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makePerson, makeWorld, usccOf, type World } from '../support/world'

let world: World
let next = 9000

beforeAll(async () => {
  world = await makeWorld()
})

const registration = (given: Partial<Start> = {}): Start => ({
  track: 'A',
  uscc: usccOf((next += 1)),
  name: '渭水传感科技有限公司（试验）',
  foundedOn: '2026-03-01',
  industryCode: '39',
  contactName: '试验人',
  contactPhone: '13900000001',
  ...given,
})

async function makeUser(): Promise<{ userId: string; name: string }> {
  const userId = newId()
  await db.user.create({ data: { id: userId, email: `${userId}@world.test`, name: '新来的', createdAt: world.now } })
  return { userId, name: '新来的' }
}

/** A newcomer with a draft, as an actor of their firm. */
async function makeDraft(given: Partial<Start> = {}) {
  const user = await makeUser()
  const started = await startApplication(user, world.enclaveId, registration(given), world.now)
  if (!started.ok) throw new Error(started.reason)
  const { firmId, applicationId, ref } = started.value
  const membership = await db.membership.findFirstOrThrow({ where: { userId: user.userId, firmId } })
  const place = { enclaveId: world.enclaveId, enclaveSlug: world.slug, parkId: null }
  const actor: Actor = { ...user, ...place, role: 'founder', membershipId: membership.id, firmId }
  return { actor, id: applicationId, ref }
}
type Drafted = Awaited<ReturnType<typeof makeDraft>>

/** Answers that will do, whatever the questions are. */
function goodAnswers(section: FormSection): Record<string, string> {
  return Object.fromEntries(
    section.questions.flatMap((question): [string, string][] => {
      if (!question.required) return []
      const option = question.options?.[0]?.value
      const byType = { number: '5', money: '500', date: '2026-01-01', boolean: 'yes', choice: option ?? '' }
      const type = question.type as keyof typeof byType
      return [[question.key, byType[type] ?? '一段说明']]
    }),
  )
}

async function sectionsOf(id: string): Promise<FormSection[]> {
  const { formId } = await db.application.findFirstOrThrow({ where: { id } })
  return formOf(world.enclaveId, formId)
}

async function upload(userId: string): Promise<string> {
  const id = newId()
  const data = { ownerUserId: userId, sha256: id.replaceAll('-', ''), size: 1000, mime: 'application/pdf', name: '证明.pdf' }
  await db.file.create({ data: { id, ...data, createdAt: world.now } })
  return id
}

async function fill({ actor, id }: Drafted): Promise<void> {
  for (const section of await sectionsOf(id)) {
    const { answers } = await db.application.findFirstOrThrow({ where: { id } })
    const stamp = stampOf(section, answers as Record<string, string>)
    const saved = await saveSection(actor, id, { section: section.key, stamp, sent: goodAnswers(section) })
    if (!saved.ok) throw new Error(saved.reason)
  }
  const { intake, track } = await db.application.findFirstOrThrow({ where: { id }, include: { intake: true } })
  for (const { code, required } of papersFor(papersFromJson(intake.papers), track)) {
    const fileId = await upload(actor.userId)
    if (required) await attachPaper(actor, id, { kind: code, fileId }, world.now)
  }
}

describe('beginning an application', () => {
  it('registers the firm, makes the founder its member, and logs the start', async () => {
    const { actor, id, ref } = await makeDraft()
    const application = await db.application.findFirstOrThrow({ where: { id }, include: { firm: true } })
    expect(application).toMatchObject({ state: 'draft', ref, firmId: actor.firmId, submittedAt: null })
    const events = await db.event.findMany({ where: { subjectId: id } })
    expect(events.map(({ kind, actorRole }) => ({ kind, actorRole }))).toEqual([
      { kind: 'application_started', actorRole: 'founder' },
    ])
  })

  it('sent twice at once with one key, begins one application', async () => {
    const user = await makeUser()
    const input = registration({ idempotencyKey: newId() })
    const [first, second] = await Promise.all([
      startApplication(user, world.enclaveId, input, world.now),
      startApplication(user, world.enclaveId, input, world.now),
    ])
    expect(first).toEqual(second)
    expect(await db.application.count({ where: { createdById: user.userId } })).toBe(1)
  })

  it('a second open application of a firm in one intake is refused; after withdrawal it may apply again', async () => {
    const { actor, id } = await makeDraft()
    const twice = await Promise.all([startAgain(actor, {}, world.now), startAgain(actor, {}, world.now)])
    expect(twice).toEqual([
      { ok: false, reason: 'already_applied' },
      { ok: false, reason: 'already_applied' },
    ])
    expect((await withdrawApplication(actor, id, {}, world.now)).ok).toBe(true)
    const again = await Promise.all([startAgain(actor, {}, world.now), startAgain(actor, {}, world.now)])
    expect(again.filter(({ ok }) => ok).length).toBe(1)
  })

  it('a wrong form of the code names the position; a wrong check character needs a reason', async () => {
    const user = await makeUser()
    const wrong = await startApplication(user, world.enclaveId, registration({ uscc: '91610131MAOW0004XG' }), world.now)
    expect(wrong).toMatchObject({ reason: 'uscc_format', detail: { problem: 'letter_not_used', position: 11, letter: 'O' } })
    const uscc = '91350100M000100Y4Z'
    const broken = registration({ uscc })
    const check = registration({ uscc: '91350100M000100Y44' })
    expect(await startApplication(user, world.enclaveId, broken, world.now)).toMatchObject({ reason: 'uscc_format' })
    expect(await startApplication(user, world.enclaveId, check, world.now)).toEqual({
      ok: false,
      reason: 'uscc_needs_reason',
      detail: { expected: '3' },
    })
    const reasoned = await startApplication(user, world.enclaveId, { ...check, usccReason: '执照如此' }, world.now)
    expect(reasoned.ok).toBe(true)
  })

  it('a firm that others registered is refused, also when two register it at once', async () => {
    const uscc = usccOf((next += 1))
    const both = await Promise.all(
      [await makeUser(), await makeUser()].map((user) =>
        startApplication(user, world.enclaveId, registration({ uscc }), world.now),
      ),
    )
    expect(both.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['firm_of_others', 'ok'])
    expect(await db.firm.count({ where: { uscc } })).toBe(1)
  })

  it('those who work for the enclave cannot apply to it', async () => {
    expect(await startApplication(world.officer, world.enclaveId, registration(), world.now)).toEqual({
      ok: false,
      reason: 'staff_cannot_apply',
    })
  })

  it('after the last day there is nothing to begin', async () => {
    const late = new Date(world.now.getTime() + 40 * 86_400_000)
    const outcome = await startApplication(await makeUser(), world.enclaveId, registration(), late)
    expect(outcome).toEqual({ ok: false, reason: 'no_open_intake' })
  })

  it('carries answers of the self-check that will do, and no others', async () => {
    const { id } = await makeDraft({ carried: 'staff=11&rd_staff=two&uscc=x&__proto__=1' })
    expect((await db.application.findFirstOrThrow({ where: { id } })).answers).toEqual({ staff: '11' })
  })
})

describe('saving a section', () => {
  it('keeps what is wrong too', async () => {
    const { actor, id } = await makeDraft()
    const [section] = await sectionsOf(id)
    if (!section) throw new Error('no section')
    const sent = { staff: 'eleven\0', other: 'x' }
    const saved = await saveSection(actor, id, { section: section.key, stamp: stampOf(section, {}), sent })
    expect(saved.ok).toBe(true)
    const { answers } = await db.application.findFirstOrThrow({ where: { id } })
    expect(answers).toMatchObject({ staff: 'eleven' })
    expect(answers).not.toHaveProperty('other')
  })

  it('of two editors at once the second is told what the first typed, and may save over it', async () => {
    const { actor, id } = await makeDraft()
    const [section] = await sectionsOf(id)
    if (!section) throw new Error('no section')
    const stamp = stampOf(section, {})
    const save = (staff: string, mark = stamp) =>
      saveSection(actor, id, { section: section.key, stamp: mark, sent: { staff } })
    const outcomes = await Promise.all([save('11'), save('12')])
    const refusal = outcomes.find(({ ok }) => !ok)
    if (!refusal || refusal.ok) throw new Error('both were saved')
    const { answers } = await db.application.findFirstOrThrow({ where: { id } })
    const stored = (answers as Record<string, string>).staff
    expect(refusal).toMatchObject({ reason: 'changed_meanwhile', detail: { 'answer:staff': stored } })
    expect((await save('13', String(refusal.detail?.stamp))).ok).toBe(true)
  })
})

describe('submitting', () => {
  it('is refused while anything is missing', async () => {
    const { actor, id } = await makeDraft()
    expect(await submitApplication(actor, id, world.now)).toMatchObject({ ok: false, reason: 'gaps' })
  })

  it('twice at once submits once: frozen answers and criteria, findings, one letter, one event', async () => {
    const draft = await makeDraft()
    await fill(draft)
    const { actor, id, ref } = draft
    const outcomes = await Promise.all([submitApplication(actor, id, world.now), submitApplication(actor, id, world.now)])
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1)
    const row = await db.application.findFirstOrThrow({ where: { id }, include: { findings: true } })
    expect(row).toMatchObject({ state: 'submitted', submitted: row.answers })
    expect(row.findings.map(({ criterion, computed, verdict }) => [criterion, computed === verdict])).toEqual(
      expect.arrayContaining([
        ['A1', true],
        ['A2', true],
        ['A3', true],
        ['A4', true],
      ]),
    )
    expect(await db.letter.count({ where: { aboutId: id, subject: { contains: ref } } })).toBe(1)
    expect(await db.event.count({ where: { subjectId: id, kind: 'application_submitted' } })).toBe(1)
    expect(await saveSection(actor, id, { section: 'firm', stamp: '', sent: {} })).toMatchObject({ reason: 'not_a_draft' })
  })

  it('after 17:30 on the last day it is too late', async () => {
    const draft = await makeDraft()
    await fill(draft)
    const closing = dateOfDay(addDays(world.today, 30)).getTime() - 8 * 3_600_000
    const at = (minutes: number) => new Date(closing + minutes * 60_000)
    expect(await submitApplication(draft.actor, draft.id, at(17 * 60 + 31))).toMatchObject({ reason: 'intake_closed' })
    expect((await submitApplication(draft.actor, draft.id, at(17 * 60 + 30))).ok).toBe(true)
  })
})

describe('papers', () => {
  it('another’s file cannot be attached, and one file only once', async () => {
    const { actor, id } = await makeDraft()
    const theirs = await upload(world.founder.userId)
    const kind = 'business_licence'
    expect(await attachPaper(actor, id, { kind, fileId: theirs }, world.now)).toMatchObject({ reason: 'unknown_file' })
    const mine = await upload(actor.userId)
    const twice = await Promise.all([1, 2].map(() => attachPaper(actor, id, { kind, fileId: mine }, world.now)))
    expect(twice.filter(({ ok }) => ok).length).toBe(1)
    expect(await attachPaper(actor, id, { kind: 'no_such', fileId: mine }, world.now)).toMatchObject({
      reason: 'unknown_kind',
    })
    const paper = await db.paper.findFirstOrThrow({ where: { applicationId: id } })
    expect((await removePaper(actor, id, paper.id, world.now)).ok).toBe(true)
    await expect(removePaper(actor, id, paper.id, world.now)).rejects.toMatchObject({ status: 404 })
  })
})

describe('answering a correction', () => {
  it('changes only what was questioned, once, and judges anew', async () => {
    const draft = await makeDraft()
    await fill(draft)
    const { actor, id } = draft
    await submitApplication(actor, id, world.now)
    await db.application.updateMany({ where: { id }, data: { state: 'awaiting_correction' } })
    const items = [
      { target: 'question:rd_staff', reason: 'incorrect', note: '与社保不符' },
      { target: 'paper:business_plan', reason: 'incomplete', note: '缺第 3 页' },
    ]
    await db.correction.create({
      data: {
        ...{ enclaveId: world.enclaveId, id: newId(), applicationId: id, items, before: {} },
        ...{ askedById: world.officer.userId, askedAt: world.now, dueOn: dateOfDay(addDays(world.today, 14)) },
      },
    })
    const texts = { rd_staff: '1', staff: '99' }
    expect(await answerCorrection(actor, id, { texts, files: {} }, world.now)).toMatchObject({ reason: 'still_wrong' })
    const file = await upload(actor.userId)
    const answer = { texts, files: { business_plan: file } }
    const twice = await Promise.all([1, 2].map(() => answerCorrection(actor, id, answer, world.now)))
    expect(twice.filter(({ ok }) => ok).length).toBe(1)
    const row = await db.application.findFirstOrThrow({ where: { id }, include: { findings: true, papers: true } })
    expect(row.answers).toMatchObject({ rd_staff: '1', staff: '5' })
    expect(row.state).toBe('screening')
    expect(row.findings.find(({ criterion }) => criterion === 'A2')?.verdict).toBe('unmet')
    const plans = row.papers.filter(({ kind }) => kind === 'business_plan')
    expect(plans.filter(({ removedAt }) => removedAt === null).map(({ fileId }) => fileId)).toEqual([file])
    expect(plans.length).toBe(2)
  })
})

describe('who sees which application', () => {
  it('drafts are the firm’s alone; submitted ones are seen by staff and bureau, by experts only when assigned', async () => {
    const draft = await makeDraft()
    const sees = async (actor: Actor) =>
      (await db.application.count({ where: { AND: [{ id: draft.id }, visibleTo(actor)] } })) === 1
    const { officer, director, admin, bureau, park, expert1, founder } = world
    const all = [draft.actor, officer, director, admin, bureau, park, expert1, founder]
    expect(await Promise.all(all.map(sees))).toEqual([true, false, false, false, false, false, false, false])
    await fill(draft)
    await submitApplication(draft.actor, draft.id, world.now)
    expect(await Promise.all(all.map(sees))).toEqual([true, true, true, true, true, false, false, false])
    const elsewhere = await makeWorld()
    expect(await sees(elsewhere.director)).toBe(false)
    const stranger = await makePerson({ enclaveId: world.enclaveId, slug: world.slug }, 'founder')
    expect(await sees(stranger)).toBe(false)
  })
})
