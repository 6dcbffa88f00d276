import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { acceptNewerForm, hasNewerForm, newerFormView } from '~/admission/drafts/newer-form.server'
import { ownApplication } from '~/admission/applications/queries.server'
import { discardDraft, draftVersion } from '~/setup/form-editor/draft-version.server'
import { editDraft } from '~/setup/form-editor/edit-draft.server'
import { publishVersion } from '~/setup/form-editor/publish-version.server'
import { formOf } from '~/admission/intakes/queries.server'
import type { Question } from '~/ground/forms/form-sections'
import { db } from '~/platform/db.server'
import { saveSection, stampOf } from '~/admission/drafts/save-section.server'
import { drafting } from '../support/drafting'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const asked = (key: string, given: Partial<Question> = {}): Question => ({
  key,
  type: 'text',
  zh: '新问题',
  en: 'New question',
  hintZh: '',
  hintEn: '',
  required: true,
  ...given,
})

async function newDraft(track: 'A' | 'B' = 'A'): Promise<string> {
  return must(await draftVersion(world.director, track, world.now)).formId
}

async function publish(formId: string, intakes = [world.intakeId]) {
  const { revision } = await db.applicationForm.findFirstOrThrow({ where: { id: formId } })
  return publishVersion(world.director, formId, { revision, intakes }, world.now)
}

it('drafts the next version as a copy, one per track, and throws it away again', async () => {
  const id = await newDraft('B')
  const draft = await db.applicationForm.findFirstOrThrow({ where: { id } })
  const first = await db.applicationForm.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, track: 'B', version: 1 },
  })
  expect([draft.state, draft.version, draft.sections]).toEqual(['draft', 2, first.sections])
  expect(await draftVersion(world.officer, 'B', world.now)).toEqual({ ok: false, reason: 'draft_exists' })
  expect(await draftVersion(world.bureau, 'B', world.now)).toEqual({ ok: false, reason: 'wrong_role' })
  expect(await discardDraft(world.officer, id, world.now)).toEqual({ ok: true, value: { track: 'B' } })
  expect(await discardDraft(world.officer, first.id, world.now)).toEqual({ ok: false, reason: 'published' })
})

it('never changes a published version: the command refuses, and so does the database', async () => {
  const form = await db.applicationForm.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, track: 'A', state: 'published' },
  })
  const edit = { act: 'remove', section: 'firm', question: null } as const
  expect(await editDraft(world.officer, form.id, form.revision, edit)).toEqual({
    ok: false,
    reason: 'published',
  })
  const where = { enclaveId: world.enclaveId, id: form.id }
  await expect(db.applicationForm.updateMany({ where, data: { sections: [] } })).rejects.toThrow(
    /published form never changes|published_form_never_changes/,
  )
  await expect(db.applicationForm.deleteMany({ where })).rejects.toThrow(/never/)
  expect((await db.applicationForm.findFirstOrThrow({ where })).sections).toEqual(form.sections)
})

it('takes one of two edits of the same revision', async () => {
  const id = await newDraft('B')
  const edit = (key: string) => ({
    act: 'put_question' as const,
    section: 'firm',
    was: null,
    question: asked(key),
  })
  const answers = await Promise.all([
    editDraft(world.officer, id, 1, edit('one')),
    editDraft(world.director, id, 1, edit('two')),
  ])
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  await discardDraft(world.officer, id, world.now)
})

it('publishes nothing that is at fault, and only by the director', async () => {
  const id = await newDraft('B')
  const bad = asked('bad', { type: 'choice', options: [] })
  await editDraft(world.officer, id, 1, { act: 'put_question', section: 'firm', was: null, question: bad })
  expect(await publish(id)).toEqual({ ok: false, reason: 'faults', detail: { count: 1 } })
  const asOfficer = await publishVersion(world.officer, id, { revision: 2, intakes: [] }, world.now)
  expect(asOfficer).toEqual({ ok: false, reason: 'wrong_role' })
  await discardDraft(world.officer, id, world.now)
})

it('leaves a draft on its version until its firm takes the newer one, which keeps every answer that fits', async () => {
  const { makeDraft } = drafting(world)
  const drafted = await makeDraft()
  const own = async () => {
    const found = await ownApplication([drafted.actor], drafted.ref)
    if (!found) throw new Error('gone')
    return found
  }
  const sections = await formOf(world.enclaveId, (await own()).application.formId)
  const section = sections[0]
  if (!section) throw new Error('no section')
  const sent = { staff: '8', capital: '500', product: '毫米波雷达' }
  await saveSection(
    drafted.actor,
    drafted.id,
    { section: section.key, stamp: stampOf(section, {}), sent },
    world.now,
  )
  expect(await hasNewerForm(await own())).toBe(false)

  const id = await newDraft()
  await editDraft(world.officer, id, 1, { act: 'remove', section: section.key, question: 'capital' })
  await editDraft(world.officer, id, 2, {
    act: 'put_question',
    section: section.key,
    was: null,
    question: asked('fresh'),
  })
  expect((await publish(id)).ok).toBe(true)

  const view = await newerFormView(await own(), 'zh')
  expect(view?.changes.map(({ key, change }) => [key, change])).toEqual([
    ['fresh', 'added'],
    ['capital', 'removed'],
  ])
  expect(view?.lost.map(({ key, value }) => [key, value])).toEqual([['capital', '500 万元']])
  expect((await own()).application.formId).not.toBe(id)

  const stale = await acceptNewerForm(drafted.actor, drafted.id, world.intakeId, world.now)
  expect(stale).toEqual({ ok: false, reason: 'not_newer' })
  const taken = await acceptNewerForm(drafted.actor, drafted.id, id, world.now)
  expect(taken).toEqual({ ok: true, value: { ref: drafted.ref, lost: 1 } })
  const after = (await own()).application
  expect([after.formId, after.answers]).toEqual([id, { staff: '8', product: '毫米波雷达' }])
  const where = { enclaveId: world.enclaveId, kind: 'newer_form_taken', subjectId: drafted.id }
  expect(await db.event.count({ where })).toBe(1)
  expect(await hasNewerForm(await own())).toBe(false)
})

it('begins new drafts on the version that the intake was given', async () => {
  const { makeDraft } = drafting(world)
  const before = await makeDraft()
  const id = await newDraft()
  expect((await publish(id, [])).ok).toBe(true)
  const same = await makeDraft()
  const formOfDraft = async (one: string) =>
    (await db.application.findFirstOrThrow({ where: { id: one } })).formId
  expect(await formOfDraft(same.id)).toBe(await formOfDraft(before.id))
})

it('keeps the answers to questions that are not asked any more, and neither lists nor misses them', async () => {
  const { makeDraft } = drafting(world)
  const id = await newDraft()
  const show = { of: 'question', code: 'product', test: 'is', value: '甲' } as const
  await editDraft(world.officer, id, 1, {
    act: 'put_question',
    section: 'firm',
    was: null,
    question: asked('only_a', { show }),
  })
  expect((await publish(id)).ok).toBe(true)
  const { actor, id: application } = await makeDraft()
  const section = (await formOf(world.enclaveId, id)).find(({ key }) => key === 'firm')
  if (!section) throw new Error('no section')
  const save = async (sent: Record<string, string>) => {
    const { answers } = await db.application.findFirstOrThrow({ where: { id: application } })
    const stamp = stampOf(section, answers as Record<string, string>)
    const saved = await saveSection(actor, application, { section: 'firm', stamp, sent }, world.now)
    expect(saved.ok).toBe(true)
  }
  await save({ product: '甲', only_a: '说明' })
  await save({ product: '乙' })
  const kept = await db.application.findFirstOrThrow({ where: { id: application } })
  expect(kept.answers).toMatchObject({ product: '乙' })
})
