import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { amendApplication, type Amending } from '~/admission/corrections/amend.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { changePhase } from '~/admission/phases/change-phase.server'
import { phasesOf } from '~/admission/phases/queries.server'
import { db } from '~/platform/db.server'
import { putIn, reviewRow } from '../support/submitted'
import { drafting } from '../support/drafting'
import { makeWorld, type World } from '../support/world'

let world: World
let crew: ReturnType<typeof drafting>
let filed: Awaited<ReturnType<typeof submitted>>

beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
  await allow(true)
})

beforeEach(async () => {
  filed = await submitted()
})

const later = () => new Date(world.now.getTime() + 3_600_000)

async function allow(founderMayEdit: boolean, seesNames = true): Promise<void> {
  const { phases, activeId } = await phasesOf({ enclaveId: world.enclaveId, intakeId: world.intakeId })
  const phase = phases.find(({ id }) => id === activeId)
  if (!phase) throw new Error('no phase')
  await changePhase(world.director, 1, activeId, { ...phase, founderMayEdit, seesNames }, world.now)
}

async function submitted() {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  must(await submitApplication(draft.actor, draft.id, world.now))
  return draft
}

const row = () =>
  db.application.findFirstOrThrow({
    where: { id: filed.id },
    include: { findings: true, papers: true, submissions: { orderBy: { number: 'asc' } } },
  })
const put = (data: { state?: string; officerId?: string }) => putIn(filed.actor.enclaveId, filed.id, data)
async function amend(sent: Record<string, string>, more: Partial<Amending> = {}) {
  const { answers: stored, version } = await row()
  const whole = { ...(stored as Record<string, string>), ...sent }
  return amendApplication(filed.actor, filed.id, { version, sent: whole, files: {}, ...more }, later())
}
const review = (expertId: string, state: 'assigned' | 'submitted') =>
  reviewRow(
    world,
    filed.id,
    { userId: expertId },
    {
      state,
      ...(state === 'submitted' ? { total: '71.00', submittedAt: world.now } : {}),
    },
  )
const lettersTo = (toUserId: string) =>
  db.letter.findMany({ where: { toUserId, aboutId: filed.id }, select: { kind: true, body: true } })

describe('amending what was handed in', () => {
  it('the firm shows the product as amended', async () => {
    expect((await amend({ product: '补充后的产品说明' })).ok).toBe(true)
    const firm = await db.firm.findFirstOrThrow({ where: { id: filed.actor.firmId ?? '' } })
    expect(firm.product).toBe('补充后的产品说明')
  })

  it('takes the place of the answers, keeps what stood there, adds papers and judges anew', async () => {
    await put({ state: 'in_review', officerId: world.officer.userId })
    await review(world.expert1.userId, 'submitted')
    await review(world.expert2.userId, 'assigned')
    const fileId = await crew.upload(filed.actor.userId)
    expect(
      await amend({ rd_staff: '1' }, { files: { business_plan: fileId, no_such: fileId } }),
    ).toMatchObject({
      ok: true,
    })
    const after = await row()
    expect(after).toMatchObject({ state: 'in_review', version: expect.any(Number) as number })
    expect(after.answers).toMatchObject({ rd_staff: '1', staff: '5' })
    expect(after.submissions).toMatchObject([
      { number: 1, cause: 'handed_in', answers: { rd_staff: '5' } },
      { number: 2, cause: 'amended', answers: after.answers, byId: filed.actor.userId },
    ])
    expect(after.findings.find(({ criterion }) => criterion === 'A2')?.verdict).toBe('unmet')
    const plans = after.papers.filter(({ kind, removedAt }) => kind === 'business_plan' && !removedAt)
    expect(plans.map((paper) => paper.fileId)).toContain(fileId)
    expect(plans.length).toBe(2)
    expect(await lettersTo(world.officer.userId)).toMatchObject([{ kind: 'application_amended' }])
    expect(await lettersTo(world.expert1.userId)).toMatchObject([{ kind: 'amended_after_review' }])
    expect(await lettersTo(world.expert2.userId)).toMatchObject([{ kind: 'amended_before_review' }])
    const scored = await db.review.findFirstOrThrow({ where: { expertId: world.expert1.userId } })
    expect(scored).toMatchObject({ state: 'submitted' })
    const file = await applicationFile(world.officer, filed.id, world.today, 'zh')
    expect(file.amendments[0]?.items).toMatchObject([
      { target: 'question:rd_staff', old: { text: expect.stringContaining('5') as string } },
      { target: `paper:${fileId}`, old: null, fresh: { files: [{ id: fileId }] } },
    ])
    const events = await db.event.findMany({ where: { subjectId: filed.id, kind: 'application_amended' } })
    expect(events.map(({ payload }) => payload)).toMatchObject([{ answers: 1, papers: 1 }])
  })

  it('names the firm to experts by its code while the phase hides names', async () => {
    await put({ state: 'in_review' })
    await review(world.expert1.userId, 'assigned')
    await allow(true, false)
    expect((await amend({ rd_staff: '4' })).ok).toBe(true)
    await allow(true)
    const { firm } = await db.application.findFirstOrThrow({
      where: { id: filed.id },
      include: { firm: true },
    })
    const [letter] = await lettersTo(world.expert1.userId)
    expect(letter?.body).toContain('A-')
    expect(letter?.body).not.toContain(firm.name)
  })

  it('is refused as a whole, field by field, where a submission would be', async () => {
    const before = await row()
    expect(await amend({ rd_staff: '很多', staff: '' })).toEqual({
      ok: false,
      reason: 'gaps',
      detail: { rd_staff: 'not_an_amount', staff: 'missing' },
    })
    expect(await amend({})).toMatchObject({ reason: 'unchanged' })
    const theirs = await crew.upload(world.founder.userId)
    expect(await amend({ rd_staff: '4' }, { files: { business_plan: theirs } })).toMatchObject({
      reason: 'unknown_file',
    })
    expect(await row()).toEqual(before)
  })

  it('is refused by the phase, by the state, and while a correction is open', async () => {
    await allow(false)
    expect(await amend({ rd_staff: '4' })).toMatchObject({
      reason: 'phase_bars',
      detail: { act: 'amend', phaseEn: 'Review' },
    })
    await allow(true)
    await put({ state: 'awaiting_correction' })
    expect(await amend({ rd_staff: '4' })).toMatchObject({ reason: 'correction_open' })
    for (const state of ['draft', 'decided', 'withdrawn']) {
      await put({ state })
      expect(await amend({ rd_staff: '4' })).toMatchObject({ reason: 'wrong_state' })
    }
    expect((await row()).submissions.length).toBe(1)
  })

  it('of two colleagues at once takes one; the other sees that it changed', async () => {
    const { version } = await row()
    const both = await Promise.all([
      amend({ rd_staff: '3' }, { version }),
      amend({ rd_staff: '2' }, { version }),
    ])
    expect(both.filter(({ ok }) => ok).length).toBe(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed_meanwhile' })
    expect((await row()).submissions.length).toBe(2)
    expect(await amend({ rd_staff: '1' }, { version: 1 })).toMatchObject({ reason: 'changed_meanwhile' })
  })

  it('opens a new round for two screeners, in screening alone', async () => {
    await amend({ rd_staff: '4' })
    expect(await row()).toMatchObject({ screeningRound: 1 })
    await put({ state: 'screening' })
    await amend({ rd_staff: '3' })
    expect(await row()).toMatchObject({ screeningRound: 2 })
  })

  it('is kept as it was made', async () => {
    await amend({ rd_staff: '4' })
    const where = { applicationId: filed.id }
    await expect(db.submission.updateMany({ where, data: { answers: {} } })).rejects.toThrow()
    await expect(db.submission.deleteMany({ where })).rejects.toThrow()
  })

  it('is what stands: the database refuses answers that nobody handed in', async () => {
    await expect(
      db.application.updateMany({ where: { id: filed.id }, data: { answers: { staff: '9' } } }),
    ).rejects.toThrow('not what was handed in last')
  })
})
