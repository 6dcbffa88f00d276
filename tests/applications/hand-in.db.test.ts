import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { handIn } from '~/admission/drafts/hand-in.server'
import { attachPaper, removePaper } from '~/admission/drafts/papers.server'
import { saveSection } from '~/admission/drafts/save-section.server'
import { startOnBehalf } from '~/admission/new-applications/start-on-behalf.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { currentForm } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { drafting } from '../support/drafting'
import { makePerson, makeWorld, usccOf, type World } from '../support/world'

let world: World
let elsewhere: World
beforeAll(async () => {
  world = await makeWorld()
  elsewhere = await makeWorld()
})

let companies = 70_000

/** A draft that the officer began for a firm, filled in by staff or not, and a founder of the firm. */
async function begun({ filled = true } = {}) {
  const { enclaveId, officer, intakeId, now } = world
  const { registration, fill } = drafting(world)
  const form = await currentForm(db, enclaveId, 'A')
  const given = registration({ uscc: usccOf((companies += 1)) })
  const { ref, firmId } = must(
    await startOnBehalf(officer, { ...given, formId: form?.id ?? '', intakeId, answers: {} }, now),
  )
  const { id } = await db.application.findFirstOrThrow({ where: { enclaveId, ref } })
  if (filled) await fill({ actor: officer, id, ref })
  const founder = await makePerson(world, 'founder', { firmId }, now)
  return { id, ref, firmId, founder }
}
const rowOf = (id: string) => db.application.findFirstOrThrow({ where: { id } })
const mandate = () => ({ mandateOn: addDays(world.today, -3) })
const status = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : thrown),
  )

describe('handing in for a firm', () => {
  it('submits what staff began, says by whom by which mandate, and the firm can read of it and withdraw', async () => {
    const { id, ref, firmId, founder } = await begun()
    const { officer, director, now } = world
    // A colleague may hand in what the officer began.
    expect((await handIn(director, id, mandate(), now)).ok).toBe(true)
    const row = await rowOf(id)
    expect([row.state, row.handedInById, row.mandateOn?.toISOString().slice(0, 10)]).toEqual([
      'submitted',
      director.userId,
      mandate().mandateOn,
    ])
    expect(await db.submission.findMany({ where: { applicationId: id } })).toMatchObject([
      { number: 1, cause: 'handed_in', answers: row.answers, byId: director.userId },
    ])
    expect(await db.finding.count({ where: { applicationId: id } })).toBeGreaterThan(0)
    const event = await db.event.findFirstOrThrow({
      where: { subjectId: id, kind: 'application_handed_in' },
    })
    expect([event.actorId, event.firmId]).toEqual([director.userId, firmId])
    expect(event.payload).toMatchObject({ ref, mandateOn: mandate().mandateOn })
    const letters = await db.letter.findMany({ where: { aboutId: id } })
    expect(letters.map(({ kind, toUserId }) => [kind, toUserId])).toEqual([
      ['application_handed_in', founder.userId],
    ])
    const [year, month, day] = mandate().mandateOn.split('-').map(Number)
    expect(letters[0]?.body).toContain(`${year}年${month}月${day}日的书面委托`)
    expect((await withdrawApplication(founder, id, {}, now)).ok).toBe(true)
    expect(await status(removePaper(officer, id, id, now))).toBe(404)
  })

  it('is done once, whoever presses at the same moment', async () => {
    const { id, founder } = await begun()
    const outcomes = await Promise.all([
      handIn(world.officer, id, mandate(), world.now),
      handIn(world.director, id, mandate(), world.now),
      submitApplication(founder, id, world.now),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const events = await db.event.findMany({
      where: { subjectId: id, kind: { in: ['application_handed_in', 'application_submitted'] } },
    })
    expect(events).toHaveLength(1)
  })

  it('refuses with gaps, a mandate of tomorrow, a founder, and what is handed in already', async () => {
    const { officer, now, today } = world
    const empty = await begun({ filled: false })
    expect(await handIn(officer, empty.id, mandate(), now)).toMatchObject({ ok: false, reason: 'gaps' })
    const { id, founder } = await begun()
    const reasons = async (actor: Actor, mandateOn: string) => {
      const outcome = await handIn(actor, id, { mandateOn }, now)
      return outcome.ok ? 'done' : outcome.reason
    }
    expect(await reasons(officer, addDays(today, 1))).toBe('mandate_later')
    expect(await reasons(founder, today)).toBe('wrong_role')
    expect((await rowOf(id)).state).toBe('draft')
    expect(await reasons(officer, today)).toBe('done')
    expect(await reasons(officer, today)).toBe('wrong_state')
  })

  it('leaves drafts of the firm itself, and those of another enclave, out of reach', async () => {
    const { makeDraft, fill } = drafting(world)
    const own = await makeDraft()
    await fill(own)
    const { officer, now, bureau, admin } = world
    expect(await status(handIn(officer, own.id, mandate(), now))).toBe(404)
    expect(await status(saveSection(officer, own.id, { section: 'firm', stamp: '', sent: {} }, now))).toBe(
      404,
    )
    expect(await status(attachPaper(officer, own.id, { kind: 'license', fileId: own.id }, now))).toBe(404)
    const { id } = await begun()
    for (const other of [elsewhere.officer, bureau, admin, world.founder]) {
      expect(await status(handIn(other, id, mandate(), now))).toBe(404)
    }
    // The database holds it too.
    await expect(
      db.application.updateMany({
        where: { id: own.id },
        data: { handedInById: officer.userId, mandateOn: now },
      }),
    ).rejects.toThrow(/staff_hand_in_what_they_began/)
  })
})
