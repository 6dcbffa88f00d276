import { beforeAll, beforeEach, expect, test } from 'vitest'
import { editLetter } from '~/across/letter-templates/edit-letter.server'
import {
  discardDraft,
  publishTemplate,
  saveDraft,
  type Place,
} from '~/across/letter-templates/change-template.server'
import { letterOf } from '~/across/letters/catalogue'
import { postLetter } from '~/ground/notices/post.server'
import { templatePage } from '~/across/letter-templates/template-queries.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { makeWorld, type World } from '../support/world'
import type { Params } from '~/ground/letters/params'

const NOW = new Date('2026-11-20T02:00:00Z')
const kinds = ['application_taken_up', 'application_referred', 'application_lapsed', 'reviews_in'] as const
const TEXT = { subject: '{编号} 收到', body: '{企业}，我们收到了。\n\n{链接}' }
let world: World
let turn = 0
let place: Place
beforeAll(async () => void (world = await makeWorld()))
beforeEach(() => {
  place = { kind: kinds[turn % kinds.length] ?? 'reviews_in', locale: turn < kinds.length ? 'zh' : 'en' }
  turn += 1
})

const seen = (version: number, revision: number) => ({ version, revision })
const publish = (version: number, text: typeof TEXT | null = TEXT, revision = 0) =>
  publishTemplate(world.director, place, { ...seen(version, revision), text }, NOW)

async function post(firm = '青禾', held = false) {
  const { enclaveId, founder } = world
  const params: Params = {
    ref: 'X-1',
    firm,
    link: 'https://feidi.test/my',
    officer: '李',
    due: '2026-12-01',
    count: 2,
  }
  const about = { type: 'application', id: newId() }
  const letter = { enclaveId, toUserId: founder.userId, letter: letterOf(place.kind), params, about, held }
  await inTransaction((tx) => postLetter(tx, letter, NOW))
  return db.letter.findFirstOrThrow({ where: { aboutId: about.id } })
}

test('a letter is written from the text in force when it is posted, and says which', async () => {
  const before = await post()
  expect(before).toMatchObject({ templateVersion: null })
  expect(await publish(0)).toEqual({ ok: true, value: null })
  expect(await post()).toMatchObject({
    subject: 'X-1 收到',
    body: '青禾，我们收到了。\n\nhttps://feidi.test/my',
    templateVersion: 1,
  })
  expect(await publish(1, null)).toEqual({ ok: true, value: null })
  expect(await post()).toMatchObject({ subject: before.subject, body: before.body, templateVersion: 2 })
  const events = await db.event.findMany({
    where: { enclaveId: world.enclaveId, kind: { startsWith: 'letter_template_' } },
    orderBy: { seq: 'asc' },
  })
  expect(events.map(({ kind, payload }) => [kind, payload])).toEqual([
    ['letter_template_published', { letter: place.kind, locale: 'zh', version: 1 }],
    ['letter_template_reset', { letter: place.kind, locale: 'zh', version: 2 }],
  ])
})

test('a value that looks like a placeholder stays what it is', async () => {
  await publish(0)
  expect((await post('{链接}')).body).toBe('{链接}，我们收到了。\n\nhttps://feidi.test/my')
})

test('of ten who publish at once one does, and what was published never changes', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => publish(0)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter((one) => !one.ok && one.reason === 'changed_meanwhile')).toHaveLength(9)
  const where = { enclaveId: world.enclaveId, ...place }
  await expect(db.letterTemplate.updateMany({ where, data: { body: 'x' } })).rejects.toThrow()
  await expect(db.letterTemplate.deleteMany({ where })).rejects.toThrow()
})

test('drafts wait, are not overwritten unseen, and end with the publication', async () => {
  const draft = (revision: number) => saveDraft(world.officer, place, { ...TEXT, ...seen(0, revision) }, NOW)
  const first = await Promise.all([draft(0), draft(0), draft(0)])
  expect(first.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await draft(1)).toEqual({ ok: true, value: null })
  expect(await draft(1)).toEqual({ ok: false, reason: 'changed_meanwhile' })
  expect(await post()).toMatchObject({ templateVersion: null })
  expect(await publish(0, TEXT, 1)).toEqual({ ok: false, reason: 'changed_meanwhile' })
  expect(await publish(0, TEXT, 2)).toEqual({ ok: true, value: null })
  expect((await templatePage(world.director, place)).draft).toBeNull()
  expect(await discardDraft(world.officer, place, seen(1, 2), NOW)).toEqual({
    ok: false,
    reason: 'changed_meanwhile',
  })
})

test('officers draft and do not publish, and others do neither', async () => {
  const input = { ...seen(0, 0), text: TEXT }
  expect(await publishTemplate(world.officer, place, input, NOW)).toEqual({ ok: false, reason: 'wrong_role' })
  expect(await saveDraft(world.bureau, place, { ...TEXT, ...seen(0, 0) }, NOW)).toEqual({
    ok: false,
    reason: 'wrong_role',
  })
})

test('another enclave keeps its own words', async () => {
  const elsewhere = await makeWorld()
  await publish(0)
  const page = await templatePage(elsewhere.director, place)
  expect(page.inForce.text).toEqual({
    subject: letterOf(place.kind)[place.locale].subject,
    body: letterOf(place.kind)[place.locale].body,
  })
  expect(page.versions).toEqual([])
})

test('a held letter keeps what it said before it was edited, however often it is', async () => {
  const { id, subject, body } = await post('青禾', true)
  await editLetter(world.officer, id, { subject: '一', body: '一' }, NOW)
  await editLetter(world.officer, id, { subject: '二', body: '二' }, NOW)
  expect(await db.letter.findFirst({ where: { id } })).toMatchObject({
    subject: '二',
    body: '二',
    originalSubject: subject,
    originalBody: body,
  })
})
