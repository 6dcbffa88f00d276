import { beforeAll, describe, expect, it } from 'vitest'
import { answerCorrection } from '~/admission/corrections/answer-correction.server'
import { FORMATS } from '~/ground/files/formats'
import { attachPaper, removePaper, restorePaper } from '~/admission/drafts/papers.server'
import { visibleTo } from '~/admission/applications/queries.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { makePerson, makeWorld, type World } from '../support/world'
import { drafting } from '../support/drafting'

let world: World
let crew: ReturnType<typeof drafting>

beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
})

describe('papers', () => {
  it('another’s file cannot be attached, and one file only once', async () => {
    const { actor, id } = await crew.makeDraft()
    const theirs = await crew.upload(world.founder.userId)
    const kind = 'business_licence'
    expect(await attachPaper(actor, id, { kind, fileId: theirs }, world.now)).toMatchObject({
      reason: 'unknown_file',
    })
    const mine = await crew.upload(actor.userId)
    const twice = await Promise.all(
      [1, 2].map(() => attachPaper(actor, id, { kind, fileId: mine }, world.now)),
    )
    expect(twice.filter(({ ok }) => ok).length).toBe(1)
    const sheet = await crew.upload(actor.userId)
    await db.file.update({ where: { id: sheet }, data: { mime: FORMATS.xlsx.mime } })
    expect(await attachPaper(actor, id, { kind, fileId: sheet }, world.now)).toEqual({
      ok: false,
      reason: 'other_format',
      detail: { kind, formats: 'pdf,jpg,png' },
    })
    expect(await attachPaper(actor, id, { kind: 'no_such', fileId: mine }, world.now)).toMatchObject({
      reason: 'unknown_kind',
    })
    const paper = await db.paper.findFirstOrThrow({ where: { applicationId: id } })
    expect((await removePaper(actor, id, paper.id, world.now)).ok).toBe(true)
  })

  it('one that is taken off by mistake comes back, once however often it is pressed, and the log names the file', async () => {
    const { actor, id } = await crew.makeDraft()
    const [{ actor: other }, fileId] = [await crew.makeDraft(), await crew.upload(actor.userId)]
    const filed = await attachPaper(actor, id, { kind: 'business_licence', fileId }, world.now)
    const paperId = filed.ok ? filed.value.paperId : ''
    const press = (act: typeof removePaper | typeof restorePaper) =>
      Promise.all([1, 2].map(() => act(actor, id, paperId, world.now)))
    const now = () =>
      db.paper.findMany({ where: { applicationId: id, removedAt: null }, select: { fileId: true } })
    expect((await press(removePaper)).map(({ ok }) => ok)).toEqual([true, true])
    expect(await now()).toEqual([])
    await expect(restorePaper(other, id, paperId, world.now)).rejects.toMatchObject({ status: 404 })
    expect((await press(restorePaper)).map(({ ok }) => ok)).toEqual([true, true])
    expect(await now()).toEqual([{ fileId }])
    const { name } = await db.file.findUniqueOrThrow({ where: { id: fileId } })
    const events = await db.event.findMany({
      where: { subjectId: id, kind: { startsWith: 'paper_' } },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ kind, payload }) => [kind, (payload as { name?: string }).name])).toEqual([
      ['paper_added', name],
      ['paper_removed', name],
      ['paper_restored', name],
    ])
    await db.application.updateMany({ where: { id }, data: { state: 'withdrawn' } })
    expect(await restorePaper(actor, id, paperId, world.now)).toMatchObject({ reason: 'not_a_draft' })
  })
})

describe('answering a correction', () => {
  it('changes only what was questioned, once, and judges anew', async () => {
    const draft = await crew.makeDraft()
    await crew.fill(draft)
    const { actor, id } = draft
    await submitApplication(actor, id, world.now)
    await db.application.updateMany({ where: { id }, data: { state: 'awaiting_correction' } })
    const items = [
      { target: 'question:rd_staff', reason: 'incorrect', note: '与社保不符' },
      { target: 'paper:business_plan', reason: 'incomplete', note: '缺第 3 页' },
    ]
    await db.correction.create({
      data: {
        enclaveId: world.enclaveId,
        id: newId(),
        applicationId: id,
        items,
        submission: 1,
        askedById: world.officer.userId,
        askedAt: world.now,
        dueOn: dateOfDay(addDays(world.today, 14)),
      },
    })
    const texts = { rd_staff: '1', staff: '99' }
    expect(await answerCorrection(actor, id, { texts: {}, files: {} }, world.now)).toEqual({
      ok: false,
      reason: 'items_open',
      detail: { 'question:rd_staff': 'untouched', 'paper:business_plan': 'paper_untouched' },
    })
    const stays = { 'paper:business_plan': '短' }
    expect(await answerCorrection(actor, id, { texts, files: {}, stays }, world.now)).toMatchObject({
      detail: { 'paper:business_plan': 'stay_short' },
    })
    const file = await crew.upload(actor.userId)
    const answer = { texts, files: { business_plan: file } }
    const twice = await Promise.all([1, 2].map(() => answerCorrection(actor, id, answer, world.now)))
    expect(twice.filter(({ ok }) => ok).length).toBe(1)
    const row = await db.application.findFirstOrThrow({
      where: { id },
      include: { findings: true, papers: true },
    })
    expect(row.answers).toMatchObject({ rd_staff: '1', staff: '5' })
    expect(row.state).toBe('screening')
    expect(row.findings.find(({ criterion }) => criterion === 'A2')?.verdict).toBe('unmet')
    const plans = row.papers.filter(({ kind }) => kind === 'business_plan')
    expect(plans.filter(({ removedAt }) => removedAt === null).map(({ fileId }) => fileId)).toEqual([file])
    expect(plans.length).toBe(2)
  })
})

describe('what the firm shows of its answers', () => {
  const firmOf = (id: string | null) => db.firm.findFirstOrThrow({ where: { id: id ?? '' } })

  it('product and capital follow the accepted correction, wherever the firm is shown', async () => {
    const draft = await crew.makeDraft()
    await crew.fill(draft)
    const { actor, id } = draft
    await submitApplication(actor, id, world.now)
    expect(await firmOf(actor.firmId)).toMatchObject({ product: '一段说明' })
    await db.application.updateMany({ where: { id }, data: { state: 'awaiting_correction' } })
    const items = ['product', 'capital'].map((key) => ({
      target: `question:${key}`,
      reason: 'incorrect',
      note: '与执照不符',
    }))
    const dueOn = dateOfDay(addDays(world.today, 14))
    await db.correction.create({
      data: {
        enclaveId: world.enclaveId,
        id: newId(),
        applicationId: id,
        items,
        submission: 1,
        askedById: world.officer.userId,
        askedAt: world.now,
        dueOn,
      },
    })
    const texts = { product: '改好的产品说明', capital: '320' }
    expect((await answerCorrection(actor, id, { texts, files: {} }, world.now)).ok).toBe(true)
    const firm = await firmOf(actor.firmId)
    expect([firm.product, firm.capitalYuan?.toFixed(2)]).toEqual(['改好的产品说明', '3200000.00'])
  })
})

describe('who sees which application', () => {
  it('drafts are the firm’s alone; submitted ones are seen by staff and bureau, by experts only when assigned', async () => {
    const draft = await crew.makeDraft()
    const sees = async (actor: Actor) =>
      (await db.application.count({ where: { AND: [{ id: draft.id }, visibleTo(actor)] } })) === 1
    const { officer, director, admin, bureau, park, expert1, founder } = world
    const all = [draft.actor, officer, director, admin, bureau, park, expert1, founder]
    expect(await Promise.all(all.map(sees))).toEqual([true, false, false, false, false, false, false, false])
    await crew.fill(draft)
    await submitApplication(draft.actor, draft.id, world.now)
    expect(await Promise.all(all.map(sees))).toEqual([true, true, true, true, true, false, false, false])
    const elsewhere = await makeWorld()
    expect(await sees(elsewhere.director)).toBe(false)
    const stranger = await makePerson({ enclaveId: world.enclaveId, slug: world.slug }, 'founder')
    expect(await sees(stranger)).toBe(false)
  })
})
