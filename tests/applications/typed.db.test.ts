import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { answerCorrection } from '~/admission/corrections/answer-correction.server'
import { correctionView } from '~/admission/corrections/correction-view.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { keepFile, saveTyped } from '~/admission/corrections/save-typed.server'
import { ownApplication } from '~/admission/applications/queries.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { makePerson, makeWorld, type World } from '../support/world'
import { drafting } from '../support/drafting'

let world: World
let crew: ReturnType<typeof drafting>

beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
})

const ITEMS = [
  { target: 'question:product', reason: 'incorrect' as const, note: '请写清楚产品' },
  { target: 'paper:business_plan', reason: 'incomplete' as const, note: '缺第 3 页的图' },
]

async function asked() {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  const { actor, id, ref } = draft
  await submitApplication(actor, id, world.now)
  await db.application.updateMany({ where: { id }, data: { state: 'screening' } })
  must(await askCorrection(world.officer, id, { items: ITEMS }, world.now))
  return { actor, id, ref }
}

async function pageOf(actor: Actor, ref: string) {
  const own = await ownApplication([actor], ref)
  if (!own) throw new Error('not found')
  const view = await correctionView(own, world.today, 'zh')
  if (!view) throw new Error('nothing is asked')
  return view.items
}

describe('a correction that is typed and not sent', () => {
  it('is there again after a break, for every founder of the firm, and nobody else reads it', async () => {
    const { actor, id, ref } = await asked()
    const typing = { field: 'product', base: 0, sent: { product: '一半的' } }
    expect(await saveTyped(actor, id, typing, world.now)).toMatchObject({ ok: true, value: { version: 1 } })
    const stay = { field: 'stay-paper:business_plan', base: 0, sent: { 'stay-paper:business_plan': '计划' } }
    expect((await saveTyped(actor, id, stay, world.now)).ok).toBe(true)
    const place = { enclaveId: world.enclaveId, slug: world.slug }
    const colleague = await makePerson(place, 'founder', { firmId: actor.firmId }, world.now)
    const [product, plan] = await pageOf(colleague, ref)
    expect([product?.value, product?.field.version, product?.field.by]).toEqual(['一半的', 1, actor.name])
    expect(plan?.stay.value).toBe('计划')
    const { answers } = await db.application.findFirstOrThrow({ where: { id } })
    expect(answers).toMatchObject({ product: '一段说明' })
  })

  it('of two who type one answer at once the second reads what the first wrote', async () => {
    const { actor, id } = await asked()
    const type = (product: string) =>
      saveTyped(actor, id, { field: 'product', base: 0, sent: { product } }, world.now)
    const both = await Promise.all([type('甲的'), type('乙的')])
    expect(both.filter(({ ok }) => ok).length).toBe(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed_meanwhile', detail: { version: 1 } })
  })

  it('keeps nothing that was not asked for, and nothing once it is sent', async () => {
    const { actor, id } = await asked()
    const staff = { field: 'staff', base: 0, sent: { staff: '99' } }
    expect(await saveTyped(actor, id, staff, world.now)).toEqual({ ok: false, reason: 'not_open' })
    const stranger = await crew.makeDraft()
    await expect(saveTyped(stranger.actor, id, staff, world.now)).rejects.toMatchObject({ status: 404 })
    await saveTyped(actor, id, { field: 'product', base: 0, sent: { product: '新的' } }, world.now)
    const stays = { 'paper:business_plan': '计划没有变化' }
    const sent = await answerCorrection(
      actor,
      id,
      { texts: { product: '新的' }, files: {}, stays },
      world.now,
    )
    expect(sent.ok).toBe(true)
    expect((await db.application.findFirstOrThrow({ where: { id } })).typed).toEqual({})
    const late = { field: 'product', base: 0, sent: { product: '更晚的' } }
    expect(await saveTyped(actor, id, late, world.now)).toEqual({ ok: false, reason: 'not_open' })
  })

  it('a file that came before waits, and becomes a paper when the correction is sent', async () => {
    const { actor, id, ref } = await asked()
    const [kind, fileId] = ['business_plan', await crew.upload(actor.userId)]
    expect((await keepFile(actor, id, { kind, fileId }, world.now)).ok).toBe(true)
    const licence = { kind: 'business_licence', fileId: await crew.upload(actor.userId) }
    expect(await keepFile(actor, id, licence, world.now)).toMatchObject({ reason: 'not_a_draft' })
    const theirs = { kind, fileId: await crew.upload(world.founder.userId) }
    expect(await keepFile(actor, id, theirs, world.now)).toMatchObject({ reason: 'unknown_file' })
    const [, plan] = await pageOf(actor, ref)
    expect(plan?.waiting).toEqual({ id: fileId, name: '证明.pdf' })
    expect(await db.paper.count({ where: { fileId } })).toBe(0)
    const place = { enclaveId: world.enclaveId, slug: world.slug }
    const colleague = await makePerson(place, 'founder', { firmId: actor.firmId }, world.now)
    const answer = { texts: { product: '新的' }, files: { business_plan: fileId } }
    expect((await answerCorrection(colleague, id, answer, world.now)).ok).toBe(true)
    expect(await db.paper.count({ where: { fileId, removedAt: null } })).toBe(1)
  })
})
