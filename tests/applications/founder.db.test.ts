import { beforeAll, describe, expect, it } from 'vitest'
import { saveSection, stampOf } from '~/admission/drafts/save-section.server'
import { startAgain, startApplication } from '~/admission/new-applications/start.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makeWorld, usccOf, type World } from '../support/world'
import { drafting } from '../support/drafting'

let world: World
let crew: ReturnType<typeof drafting>

beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
})

describe('beginning an application', () => {
  it('registers the firm, makes the founder its member, and logs the start', async () => {
    const { actor, id, ref } = await crew.makeDraft()
    const application = await db.application.findFirstOrThrow({ where: { id }, include: { firm: true } })
    expect(application).toMatchObject({ state: 'draft', ref, firmId: actor.firmId, submittedAt: null })
    const events = await db.event.findMany({ where: { subjectId: id } })
    expect(events.map(({ kind, actorRole }) => ({ kind, actorRole }))).toEqual([
      { kind: 'application_started', actorRole: 'founder' },
    ])
  })

  it('sent twice at once with one key, begins one application', async () => {
    const user = await crew.makeUser()
    const input = crew.registration({ idempotencyKey: newId() })
    const [first, second] = await Promise.all([
      startApplication(user, world.enclaveId, input, world.now),
      startApplication(user, world.enclaveId, input, world.now),
    ])
    expect(first).toEqual(second)
    expect(await db.application.count({ where: { createdById: user.userId } })).toBe(1)
  })

  it('a second open application of a firm in one intake is refused; after withdrawal it may apply again', async () => {
    const { actor, id } = await crew.makeDraft()
    const twice = await Promise.all([startAgain(actor, {}, world.now), startAgain(actor, {}, world.now)])
    expect(twice).toEqual([
      { ok: false, reason: 'already_applied' },
      { ok: false, reason: 'already_applied' },
    ])
    expect((await withdrawApplication(actor, id, {}, world.now)).ok).toBe(true)
    const again = await Promise.all([startAgain(actor, {}, world.now), startAgain(actor, {}, world.now)])
    expect(again.filter(({ ok }) => ok).length).toBe(1)
  })

  it('a wrong form of the code is refused; a wrong check character needs a reason', async () => {
    const user = await crew.makeUser()
    const wrong = await startApplication(
      user,
      world.enclaveId,
      crew.registration({ uscc: '91610131MAOW0004XG' }),
      world.now,
    )
    expect(wrong).toEqual({ ok: false, reason: 'uscc_format' })
    const uscc = '91350100M000100Y4Z'
    const broken = crew.registration({ uscc })
    const check = crew.registration({ uscc: '91350100M000100Y44' })
    expect(await startApplication(user, world.enclaveId, broken, world.now)).toMatchObject({
      reason: 'uscc_format',
    })
    expect(await startApplication(user, world.enclaveId, check, world.now)).toEqual({
      ok: false,
      reason: 'uscc_needs_reason',
    })
    const reasoned = await startApplication(
      user,
      world.enclaveId,
      { ...check, usccReason: '执照如此' },
      world.now,
    )
    expect(reasoned.ok).toBe(true)
  })

  it('a firm that others registered is refused, also when two register it at once', async () => {
    const uscc = usccOf(8500)
    const both = await Promise.all(
      [await crew.makeUser(), await crew.makeUser()].map((user) =>
        startApplication(user, world.enclaveId, crew.registration({ uscc }), world.now),
      ),
    )
    expect(both.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['firm_of_others', 'ok'])
    expect(await db.firm.count({ where: { uscc } })).toBe(1)
  })

  it('those who work for the enclave cannot apply to it', async () => {
    expect(await startApplication(world.officer, world.enclaveId, crew.registration(), world.now)).toEqual({
      ok: false,
      reason: 'staff_cannot_apply',
    })
  })

  it('after the last day there is nothing to begin', async () => {
    const late = new Date(world.now.getTime() + 40 * 86_400_000)
    const outcome = await startApplication(await crew.makeUser(), world.enclaveId, crew.registration(), late)
    expect(outcome).toEqual({ ok: false, reason: 'no_open_intake' })
  })

  it('carries answers of the self-check, also those that cannot be read, and no choice that is none', async () => {
    const { id } = await crew.makeDraft({ carried: 'staff=11&rd_staff=two&uscc=x&__proto__=1' })
    expect((await db.application.findFirstOrThrow({ where: { id } })).answers).toEqual({
      staff: '11',
      rd_staff: 'two',
    })
  })
})

describe('saving a section', () => {
  it('keeps what is wrong too', async () => {
    const { actor, id } = await crew.makeDraft()
    const [section] = await crew.sectionsOf(id)
    if (!section) throw new Error('no section')
    const sent = { staff: 'eleven\0', other: 'x' }
    const saving = { section: section.key, stamp: stampOf(section, {}), sent }
    const saved = await saveSection(actor, id, saving, world.now)
    expect(saved.ok).toBe(true)
    const { answers } = await db.application.findFirstOrThrow({ where: { id } })
    expect(answers).toMatchObject({ staff: 'eleven' })
    expect(answers).not.toHaveProperty('other')
  })

  it('of two editors at once the second is told what the first typed, and may save over it', async () => {
    const { actor, id } = await crew.makeDraft()
    const [section] = await crew.sectionsOf(id)
    if (!section) throw new Error('no section')
    const stamp = stampOf(section, {})
    const save = (staff: string, mark = stamp) =>
      saveSection(actor, id, { section: section.key, stamp: mark, sent: { staff } }, world.now)
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
    const { actor, id } = await crew.makeDraft()
    expect(await submitApplication(actor, id, world.now)).toMatchObject({ ok: false, reason: 'gaps' })
  })

  it('twice at once submits once: frozen answers and criteria, findings, one letter, one event', async () => {
    const draft = await crew.makeDraft()
    await crew.fill(draft)
    const { actor, id, ref } = draft
    const outcomes = await Promise.all([
      submitApplication(actor, id, world.now),
      submitApplication(actor, id, world.now),
    ])
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1)
    const row = await db.application.findFirstOrThrow({ where: { id }, include: { findings: true } })
    expect(row).toMatchObject({ state: 'submitted' })
    expect(await db.submission.findMany({ where: { applicationId: id } })).toMatchObject([
      { number: 1, cause: 'handed_in', answers: row.answers, byId: actor.userId },
    ])
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
    expect(await saveSection(actor, id, { section: 'firm', stamp: '', sent: {} }, world.now)).toMatchObject({
      reason: 'not_a_draft',
    })
  })

  it('from 17:30 on the last day it is too late', async () => {
    const draft = await crew.makeDraft()
    await crew.fill(draft)
    const closing = dateOfDay(addDays(world.today, 30)).getTime() - 8 * 3_600_000
    const at = (minutes: number) => new Date(closing + minutes * 60_000)
    expect(await submitApplication(draft.actor, draft.id, at(17 * 60 + 30))).toMatchObject({
      reason: 'intake_closed',
    })
    expect((await submitApplication(draft.actor, draft.id, at(17 * 60 + 29))).ok).toBe(true)
  })
})
