import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { amendApplication } from '~/admission/corrections/amend.server'
import { answerCorrection } from '~/admission/corrections/answer-correction.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { keepFile } from '~/admission/corrections/save-typed.server'
import { attachPaper, removePaper, restorePaper } from '~/admission/drafts/papers.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { changePhase } from '~/admission/phases/change-phase.server'
import { phasesOf } from '~/admission/phases/queries.server'
import { action as papersAction } from '~/audiences/my/applications/papers'
import { loader as submissionLoader } from '~/audiences/my/applications/submission'
import { action as uploadsAction } from '~/audiences/my/applications/uploads'
import { papersFromJson } from '~/ground/forms/form-json'
import type { PaperKind } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { drafting } from '../support/drafting'
import { putIn } from '../support/submitted'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

const MB = 1024 * 1024
const KIND = 'business_plan'

let world: World
let crew: ReturnType<typeof drafting>
beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
  await asks({ megabytes: 2, most: 2 })
})

/** What the intake asks of a business plan. */
async function asks(limits: Partial<PaperKind>): Promise<void> {
  const where = { id: world.intakeId }
  const { papers } = await db.intake.findFirstOrThrow({ where })
  const changed = papersFromJson(papers).map((one) => (one.code === KIND ? { ...one, ...limits } : one))
  await db.intake.updateMany({ where, data: { papers: changed as Prisma.InputJsonArray } })
}

const file = ({ userId }: Pick<Actor, 'userId'>, size = 1000, mime?: string) =>
  uploadedBy(userId, world.now, { size, ...(mime ? { mime } : {}) })
const attach = async (actor: Actor, id: string, size?: number, mime?: string) =>
  attachPaper(actor, id, { kind: KIND, fileId: await file(actor, size, mime) }, world.now)

const LARGE = { ok: false, reason: 'paper_large', detail: { kind: KIND, megabytes: 2 } }
const FULL = { ok: false, reason: 'too_many', detail: { kind: KIND, most: 2 } }
const OTHER = { ok: false, reason: 'other_format', detail: { kind: KIND, formats: 'pdf,docx' } }

async function handedIn() {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  must(await submitApplication(draft.actor, draft.id, world.now))
  return draft
}

describe('a draft', () => {
  it('takes files up to the byte, in their formats, and no more than so many', async () => {
    const { actor, id } = await crew.makeDraft()
    expect(await attach(actor, id, 2 * MB + 1)).toEqual(LARGE)
    expect(await attach(actor, id, 1000, 'image/png')).toEqual(OTHER)
    expect((await attach(actor, id, 2 * MB)).ok).toBe(true)
    expect((await attach(actor, id)).ok).toBe(true)
    expect(await attach(actor, id)).toEqual(FULL)
    const other = { kind: 'business_licence', fileId: await file(actor, 3 * MB) }
    expect((await attachPaper(actor, id, other, world.now)).ok).toBe(true)
  })

  it('of many files at once takes so many', async () => {
    const { actor, id } = await crew.makeDraft()
    const all = await Promise.all(Array.from({ length: 6 }, () => attach(actor, id)))
    expect(all.filter(({ ok }) => ok).length).toBe(2)
    expect(await db.paper.count({ where: { applicationId: id, removedAt: null } })).toBe(2)
  })

  it('takes none back while it is full, and none that its kind does not take', async () => {
    const { actor, id } = await crew.makeDraft()
    const { paperId } = must(await attach(actor, id))
    await removePaper(actor, id, paperId, world.now)
    must(await attach(actor, id))
    const { paperId: second } = must(await attach(actor, id))
    expect(await restorePaper(actor, id, paperId, world.now)).toEqual(FULL)
    await removePaper(actor, id, second, world.now)
    expect((await restorePaper(actor, id, paperId, world.now)).ok).toBe(true)
    await removePaper(actor, id, paperId, world.now)
    const { fileId } = await db.paper.findFirstOrThrow({ where: { id: paperId } })
    await db.file.update({ where: { id: fileId }, data: { size: 3 * MB } })
    expect(await restorePaper(actor, id, paperId, world.now)).toEqual(LARGE)
  })

  it('is not handed in with what its kind does not take, and the page says which', async () => {
    const draft = await crew.makeDraft()
    const { actor, id, ref } = draft
    await crew.fill(draft)
    const plan = await db.paper.findFirstOrThrow({ where: { applicationId: id, kind: KIND } })
    await db.file.update({ where: { id: plan.fileId }, data: { size: 3 * MB } })
    expect(await submitApplication(actor, id, world.now)).toMatchObject({
      reason: 'gaps',
      detail: { count: 1 },
    })
    const request = await signedRequest(actor, `/my/applications/${ref}/submission`)
    const answer = await answerOf(() => submissionLoader({ request, params: { ref }, context: {} }))
    const { gaps } = (await answer.json()) as { gaps: { text: string }[] }
    expect(gaps.map(({ text }) => text)).toEqual([
      '材料“商业计划书”：这种材料每个文件不超过 2 MB，请压缩或分开后再传。',
    ])
    await db.file.update({ where: { id: plan.fileId }, data: { size: 2 * MB } })
    expect((await submitApplication(actor, id, world.now)).ok).toBe(true)
  })
})

describe('what the pages answer', () => {
  const begin = async (actor: Actor, ref: string, form: Record<string, string>, language = 'zh') => {
    const headers = { 'Accept-Language': language }
    const request = await signedRequest(actor, `/my/applications/${ref}/uploads`, { form, headers })
    const answer = await answerOf(() => uploadsAction({ request, params: { ref }, context: {} }))
    return [answer.status, ((await answer.json()) as { refused?: string }).refused]
  }

  it('a file in pieces is refused before its first byte, with the limit in the reader’s language', async () => {
    const { actor, id, ref } = await crew.makeDraft()
    const large = { kind: KIND, name: '计划.pdf', size: String(2 * MB + 1) }
    expect(await begin(actor, ref, large)).toEqual([409, '这种材料每个文件不超过 2 MB，请压缩或分开后再传。'])
    expect(await begin(actor, ref, large, 'en')).toEqual([
      409,
      'A file of this paper is at most 2 MB. Compress or divide it, then upload it.',
    ])
    expect(await begin(actor, ref, { ...large, size: '10', name: 'a.xlsx' })).toEqual([
      409,
      '这里只收 PDF、DOCX 文件。',
    ])
    must(await attach(actor, id))
    must(await attach(actor, id))
    expect(await begin(actor, ref, { ...large, size: '10' })).toEqual([
      409,
      '这种材料最多 2 个文件，已经满了；先移除一个再传。',
    ])
  })

  it.each(['-1', '1e400', 'NaN', '', '99999999999'])('a size of “%s” is no size', async (size) => {
    const { actor, ref } = await crew.makeDraft()
    expect((await begin(actor, ref, { kind: KIND, name: 'a.pdf', size }))[0]).not.toBe(200)
  })

  it('a form with the file itself is answered at its field', async () => {
    const { actor, id, ref } = await crew.makeDraft()
    const form = { kind: KIND, [`file-${KIND}`]: await file(actor, 3 * MB) }
    const request = await signedRequest(actor, `/my/applications/${ref}/papers`, { form })
    const answer = await answerOf(() => papersAction({ request, params: { ref }, context: {} }))
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      error: { [`file-${KIND}`]: ['这种材料每个文件不超过 2 MB，请压缩或分开后再传。'] },
    })
    expect(await db.paper.count({ where: { applicationId: id } })).toBe(0)
  })
})

describe('after handing in', () => {
  it('a correction puts one file in the place of those that are there, of its kind', async () => {
    const { actor, id } = await handedIn()
    await putIn(world.enclaveId, id, { state: 'screening', officerId: world.officer.userId })
    const items = [{ target: `paper:${KIND}`, reason: 'incomplete' as const, note: '缺第 3 页的图' }]
    must(await askCorrection(world.officer, id, { items }, world.now))
    const large = await file(actor, 2 * MB + 1)
    expect(await keepFile(actor, id, { kind: KIND, fileId: large }, world.now)).toEqual(LARGE)
    const answer = (fileId: string) =>
      answerCorrection(actor, id, { texts: {}, files: { [KIND]: fileId } }, world.now)
    expect(await answer(large)).toEqual(LARGE)
    expect(await answer(await file(actor, 1000, 'image/png'))).toEqual(OTHER)
    const fits = await file(actor, 2 * MB)
    expect((await keepFile(actor, id, { kind: KIND, fileId: fits }, world.now)).ok).toBe(true)
    expect((await answer(fits)).ok).toBe(true)
    expect(await db.paper.count({ where: { applicationId: id, kind: KIND, removedAt: null } })).toBe(1)
  })

  it('an amendment adds files until a kind is full', async () => {
    const { enclaveId, intakeId, director, now } = world
    const { phases, activeId } = await phasesOf({ enclaveId, intakeId })
    const phase = phases.find((one) => one.id === activeId) ?? expect.fail('no phase')
    await changePhase(director, 1, activeId, { ...phase, founderMayEdit: true, seesNames: true }, now)
    const { actor, id } = await handedIn()
    await putIn(enclaveId, id, { state: 'in_review', officerId: world.officer.userId })
    const amend = async (fileId: string) => {
      const { version, answers } = await db.application.findFirstOrThrow({ where: { id } })
      const sent = answers as Record<string, string>
      return amendApplication(actor, id, { version, sent, files: { [KIND]: fileId } }, now)
    }
    expect(await amend(await file(actor, 3 * MB))).toEqual(LARGE)
    expect((await amend(await file(actor))).ok).toBe(true)
    const third = await file(actor)
    expect(await keepFile(actor, id, { kind: KIND, fileId: third }, now)).toEqual(FULL)
    expect(await amend(third)).toEqual(FULL)
  })
})
