import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { settingOn } from '~/ground/settings/enclave.server'
import { enterQuestion } from '~/plan/questions/keep-questions.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { compared } from '~/setup/taking-over/take.server'
import { dateOfDay } from '~/shared/days'
import type { World } from '../support/world'
import { take, threePlaces } from './taking-support'

let world: World, other: World, asked: Awaited<ReturnType<typeof threePlaces>>['asked']
beforeAll(async () => {
  ;({ world, other, asked } = await threePlaces())
})

/** The newest event of a kind, as the log tells it. */
async function told(kind: string) {
  const row = await db.event.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, kind },
    orderBy: { seq: 'desc' },
  })
  return eventCatalogue.say(kind, row.payload, 'zh')
}

const nameOf = async ({ enclaveId }: World) =>
  (await settingOn(db, enclaveId, 'identity', world.today)).nameZh

describe('what arrives as a draft', () => {
  it('criteria under a code of their own, without touching what is in force', async () => {
    const what = asked('criteria', 'director', { piece: 'admission' })
    const before = await db.criteriaSet.findMany({ where: { enclaveId: world.enclaveId } })
    const [first] = await db.criteriaSet.findMany({
      where: { enclaveId: other.enclaveId, purpose: 'admission' },
    })
    const criteria = (first?.criteria as object[]).slice(1)
    await db.criteriaSet.create({
      data: {
        enclaveId: other.enclaveId,
        id: newId(),
        code: first?.code ? `${first.code}x` : '',
        purpose: 'admission',
        titleZh: '新条件',
        titleEn: 'New',
        state: 'published',
        criteria,
        publishedAt: world.now,
        effectiveFrom: dateOfDay(world.today),
      },
    })
    const shown = await compared(world.director, what, world.today, 'zh')
    expect(shown.changes.map(({ gone, come }) => [gone.length > 0, come.length])).toEqual([[true, 0]])
    must(await take(world.director, what))
    const after = await db.criteriaSet.findMany({ where: { enclaveId: world.enclaveId } })
    const [made] = after.filter(({ id }) => !before.some((one) => one.id === id))
    expect(after).toHaveLength(before.length + 1)
    expect(made?.state).toBe('draft')
    expect(before.map(({ code }) => code)).not.toContain(made?.code)
    expect(made?.criteria).toEqual(criteria)
    const zh = await told('criteria_drafted')
    expect([zh.title, zh.detail]).toEqual([
      `新建条件草案 ${made?.code}，取自${await nameOf(other)}`,
      '参照兄弟飞地',
    ])
    // The ones Feidi brings, too.
    must(await take(world.director, asked('criteria', 'director', { piece: 'admission', from: null })))
  })

  it('the rubric', async () => {
    const rubric = await db.rubric.findFirstOrThrow({
      where: { enclaveId: other.enclaveId, state: 'published' },
    })
    const items = rubric.items as Record<'A' | 'B', { weight: number }[]>
    const changed = {
      ...items,
      A: items.A.map((item, at) => (at < 2 ? { ...item, weight: item.weight + (at ? -1 : 1) } : item)),
    }
    const { id: _, items: __, ...row } = rubric
    const next = { id: newId(), code: 'next', effectiveFrom: dateOfDay(world.today), items: changed }
    await db.rubric.create({ data: { ...row, ...next } })
    const what = asked('rubric', 'admin')
    const { changes } = await compared(world.admin, what, world.today, 'en')
    expect(changes.map(({ label, come }) => [label, come.length])).toEqual([['Track A', 2]])
    must(await take(world.admin, what))
    const [made] = await db.rubric.findMany({ where: { enclaveId: world.enclaveId, state: 'draft' } })
    expect(made?.items).toEqual(changed)
    expect((await told('rubric_drafted')).title).toContain('取自')
  })

  it('a form, asking for the parks of this enclave, while there is no other draft', async () => {
    const form = await db.applicationForm.findFirstOrThrow({
      where: { enclaveId: other.enclaveId, track: 'A', state: 'published' },
    })
    const [first, ...rest] = form.sections as { zh: string }[]
    const { id: _, ...row } = form
    const sections = [{ ...first, zh: '企业概况' }, ...rest]
    await db.applicationForm.create({ data: { ...row, id: newId(), version: form.version + 1, sections } })
    await db.park.updateMany({
      where: { enclaveId: world.enclaveId },
      data: { nameEn: 'The park of this one' },
    })
    const what = asked('forms', 'officer', { piece: 'A' })
    must(await take(world.officer, what))
    const [draft] = await db.applicationForm.findMany({
      where: { enclaveId: world.enclaveId, state: 'draft' },
    })
    const text = JSON.stringify(draft?.sections)
    expect([draft?.track, draft?.version, text.includes('企业概况')]).toEqual(['A', form.version + 1, true])
    expect(text).toContain('The park of this one')
    expect(await take(world.officer, what)).toMatchObject({ reason: 'draft_exists' })
  })

  it('the questions that are not worded here, none of them published', async () => {
    const worded = (questionZh: string) => ({
      topic: 'space' as const,
      questionZh,
      answerZh: '可以。',
      questionEn: '',
      answerEn: '',
    })
    must(await enterQuestion(world.officer, worded('房间能改吗'), world.now))
    for (const question of ['房间能改吗', '电梯多大', '几点关门'])
      must(await enterQuestion(other.officer, worded(question), world.now))
    const what = asked('questions', 'officer')
    expect(
      (await compared(world.officer, what, world.today, 'zh')).changes.map(({ label }) => label),
    ).toEqual(['电梯多大', '几点关门'])
    must(await take(world.officer, what))
    const rows = await db.frequentQuestion.findMany({
      where: { enclaveId: world.enclaveId },
      orderBy: { position: 'asc' },
    })
    expect(rows.map(({ questionZh, published }) => [questionZh, published])).toEqual([
      ['房间能改吗', false],
      ['电梯多大', false],
      ['几点关门', false],
    ])
    expect(await take(world.officer, what)).toMatchObject({ reason: 'nothing_changed' })
  })
})
