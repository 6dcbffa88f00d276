import { beforeAll, expect, it } from 'vitest'
import { action as walkAction } from '~/audiences/desk/care/round-walk'
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
import { nextDue } from '~/residence/inspections/due'
import {
  inspectionPage,
  ON_A_PAGE,
  placesOfRounds,
  roundOf,
  roundsOf,
  walkedOf,
} from '~/residence/inspections/queries.server'
import { ticketsOfPlace } from '~/residence/tickets/queries.server'
import { ticketPage } from '~/residence/ticket-pages/ticket-page.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { addDays, addMonths, dateOfDay, dayFromDate } from '~/shared/days'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

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

it('refuses ticks that were made on another version, whatever else is wrong, and keeps them at their items', async () => {
  const { officer, now, today, slug } = world
  const list = must(await setChecklist(officer, null, set(0, '灯亮\n出口畅通'), now)).checklistId
  const plan = { checklistId: list, where: 'building', everyMonths: 1, firstDueOn: today, ...key }
  const id = must(await planRound(officer, plan, now)).roundId
  const send = async (form: Record<string, string>) => {
    const request = await signedRequest(officer, paths.deskRoundWalk(slug, id), { form })
    const params = { enclave: slug, roundId: id }
    const answer = await answerOf(() => walkAction({ request, params, context: {} }))
    type Reply = { error?: object; initialValue?: object }
    const { error, initialValue } = (await answer.json().catch(() => ({}))) as Reply
    return { status: answer.status, error, initialValue }
  }
  // A line comes in front: by the number of its line the tick on the light would have gone to the sprinkler.
  must(await setChecklist(officer, list, set(1, '喷淋\n灯亮\n出口畅通'), now))
  const typed = { dueOn: today, version: '1', answer_i1: 'no', answer_i2: 'yes' }
  const refused = await send(typed)
  expect([refused.status, Object.keys(refused.error ?? {})]).toEqual([422, ['']])
  expect(refused.initialValue).toMatchObject({ answer_i1: 'no' })
  const { items, version } = await roundOf(officer, id)
  expect(items.map((item) => [item.key, item.zh])).toEqual([
    ['v2i1', '喷淋'],
    ['i1', '灯亮'],
    ['i2', '出口畅通'],
  ])
  const again = { ...typed, version: String(version), note_i1: '两盏不亮', answer_v2i1: 'yes' }
  expect((await send(again)).status).toBe(302)
  const { id: done } = await db.inspection.findFirstOrThrow({ where: { roundId: id } })
  const { lines } = await inspectionPage(officer, done)
  expect(lines.filter(({ isFinding }) => isFinding).map(({ item }) => item.zh)).toEqual(['灯亮'])
  // A round of the whole building went through every room of it.
  const through = await walkedOf(officer, { placeId: world.unit('102').id })
  expect(through.map((one) => one.id)).toContain(done)
})

it('names the floor, as the house has it, in the report of a finding', async () => {
  const { officer, now, today } = world
  const [floor] = await placesOfRounds(officer)
  const where = `floor:${floor?.id}`
  const plan = { checklistId, where, everyMonths: 1, firstDueOn: today, ...key }
  const id = must(await planRound(officer, plan, now)).roundId
  const { version, items } = await roundOf(officer, id)
  const item = items[0]?.key ?? ''
  const answers = [{ item, answer: 'no', isFinding: true, note: '堆了纸箱', fileId: null }]
  const { inspectionId } = must(await walkRound(officer, id, { dueOn: today, version, answers }, now))
  const { ticketId } = must(await reportFinding(officer, inspectionId, item, now))
  const { text } = (await ticketPage(officer, ticketId, now)) ?? {}
  expect(text).toBe(`${floor?.nameZh}，${items[0]?.zh}：堆了纸箱`)
})

it('are listed those due first on all pages, as the rule says when each is due', async () => {
  const { officer, enclaveId, now } = world
  const plans = Array.from({ length: ON_A_PAGE + 8 }, (_, at) => ({
    id: newId(),
    firstDueOn: addDays('2025-10-25', (at * 37) % 90),
    everyMonths: 1 + (at % 5),
    walked: at % 3,
  }))
  for (const { id, firstDueOn, everyMonths, walked } of plans) {
    const made = { enclaveId, checklistId, createdById: officer.userId, createdAt: now }
    await db.inspectionRound.create({ data: { ...made, id, everyMonths, firstDueOn: dateOfDay(firstDueOn) } })
    for (let count = 0; count < walked; count += 1) {
      const dueOn = dateOfDay(addMonths(firstDueOn, count * everyMonths))
      const doneOn = dateOfDay(addDays(dayFromDate(dueOn), count * 45 - 3))
      const by = { doneById: officer.userId, doneAt: now }
      await db.inspection.create({
        data: { enclaveId, id: newId(), roundId: id, checklistId, version: 1, dueOn, doneOn, ...by },
      })
    }
  }
  const pages = await Promise.all([1, 2].map((page) => roundsOf(officer, page)))
  const rows = pages.flatMap((page) => page.rows)
  expect([pages[0]?.more, pages[1]?.more, rows.length >= plans.length]).toEqual([true, false, true])
  const days = rows.map((row) => nextDue(row, row.last))
  expect(days).toEqual([...days].sort())
})
