import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import { uploadedBy } from '~/example/drivers/uploads.server'
import { db } from '~/platform/db.server'
import {
  endRound,
  planRound,
  reportFinding,
  setChecklist,
  walkRound,
} from '~/residence/inspections/act.server'
import { deskItems } from '~/residence/inspections/desk-items.server'
import { readItems } from '~/residence/inspections/items'
import { inspectionPage, roundOf, walkedOf } from '~/residence/inspections/queries.server'
import { ticketsOfPlace } from '~/residence/tickets/queries.server'
import { ticketPage } from '~/residence/tickets/ticket-page.server'
import { addDays } from '~/shared/days'
import { makeWorld, type World } from '../support/world'

let world: World
let roundId: string
let checklistId: string
const key = { idempotencyKey: undefined }
const set = (version: number, text: string) => ({
  nameZh: '消防',
  nameEn: 'Fire',
  items: readItems(text).items,
  reason: '试验',
  version,
  ...key,
})
beforeAll(async () => {
  world = await makeWorld()
  const { officer, now, today } = world
  const made = await setChecklist(officer, null, set(0, '出口畅通\n灯亮'), now)
  checklistId = must(made).checklistId
  const where = `place:${world.unit('101').id}`
  const plan = { checklistId, where, everyMonths: 1, firstDueOn: addDays(today, -3), ...key }
  roundId = must(await planRound(officer, plan, now)).roundId
})

const found = (fileId: string | null = null) => [
  { item: 'i1', answer: 'no', isFinding: true, note: '堆了纸箱', fileId },
  { item: 'i2', answer: 'yes', isFinding: false, note: '', fileId: null },
]

it('is overdue on the day’s list until it is walked, once by one of two', async () => {
  const { officer, director, now, today } = world
  const [item] = await deskItems(officer, today, 'zh')
  expect(item).toMatchObject({ kind: 'round', firmName: '101', turn: 'us', dueOn: addDays(today, -3) })
  const dueOn = addDays(today, -3)
  const fileId = await uploadedBy(officer.userId, now, { mime: 'image/png', name: '照片.png' })
  const both = await Promise.all([
    walkRound(officer, roundId, { dueOn, version: 1, answers: found(fileId) }, now),
    walkRound(director, roundId, { dueOn, version: 1, answers: found() }, now),
  ])
  expect(both.filter(({ ok }) => ok).length).toBe(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'done_already' })
  expect(await deskItems(officer, today, 'zh')).toEqual([])
  expect((await roundOf(officer, roundId)).due > today).toBe(true)
  expect(await walkedOf(officer, { placeId: world.unit('101').id })).toMatchObject([{ findings: 1 }])
})

it('makes of a finding one report of the place, however often it is pressed', async () => {
  const { officer, director, founder, now } = world
  const { id } = await db.inspection.findFirstOrThrow({ where: { roundId } })
  const presses = await Promise.all(
    [officer, director, officer].map((who) => reportFinding(who, id, 'i1', now)),
  )
  expect(presses.filter(({ ok }) => ok).length).toBe(1)
  const [line, ...more] = await ticketsOfPlace(officer, world.unit('101').id, now)
  expect(more).toEqual([])
  const page = await ticketPage(officer, line?.id ?? '', now)
  expect(page.text).toBe('出口畅通：堆了纸箱')
  const [shown] = (await inspectionPage(officer, id)).lines
  expect(shown?.ticket?.ref).toBe(line?.ref)
  if (shown?.photo) {
    const reader = (actor: typeof officer) => ({ userId: actor.userId, actors: [actor] })
    expect(await fileForDownload(reader(director), shown.photo.id)).not.toBeNull()
    expect(await fileForDownload(reader(founder), shown.photo.id)).toBeNull()
  }
  await expect(reportFinding(officer, id, 'i2', now)).rejects.toMatchObject({ status: 404 })
})

it('stays as it was asked when the checklist changes, which one of two does', async () => {
  const { officer, director, now } = world
  const both = await Promise.all([
    setChecklist(officer, checklistId, set(1, '出口畅通'), now),
    setChecklist(director, checklistId, set(1, '灯亮'), now),
  ])
  expect(both.filter(({ ok }) => ok).length).toBe(1)
  const { id } = await db.inspection.findFirstOrThrow({ where: { roundId } })
  expect((await inspectionPage(officer, id)).lines.map(({ item }) => item.zh)).toEqual(['出口畅通', '灯亮'])
  const { due } = await roundOf(officer, roundId)
  const old = { dueOn: due, version: 1, answers: found() }
  expect(await walkRound(officer, roundId, old, now)).toMatchObject({ reason: 'changed_meanwhile' })
})

it('is no more once it is ended', async () => {
  const { officer, now } = world
  must(await endRound(officer, roundId, now))
  expect(await endRound(officer, roundId, now)).toMatchObject({ reason: 'is_ended' })
  const { due } = await roundOf(officer, roundId)
  const walk = { dueOn: due, version: 2, answers: found() }
  expect(await walkRound(officer, roundId, walk, now)).toMatchObject({ reason: 'is_ended' })
})
