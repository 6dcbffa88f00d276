import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { arrange } from '~/admission/panels/arrange.server'
import { attend } from '~/admission/panels/attend.server'
import { cancelPanel } from '~/admission/panels/cancel.server'
import { closePanel } from '~/admission/panels/close.server'
import { keepNotes } from '~/admission/minutes/keep-notes.server'
import { lockPanel } from '~/admission/minutes/lock.server'
import { minutesFor } from '~/admission/minutes/minutes.server'
import { panelOf } from '~/admission/panels/queries.server'
import { ItemForm } from '~/admission/panels/record-item.form'
import { recordItem } from '~/admission/panels/record-item.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayInWords, timeOf } from '~/shared/days'
import { uploaded } from '../firms/support'
import { applicationIn, type Made } from '../support/applications'
import { makePerson, makeWorld, type World } from '../support/world'
import { callMeeting, clearTable, seats } from './support'

let world: World
let third: Actor
let made: Made
let other: Made
let panelId: string

beforeAll(async () => {
  world = await makeWorld()
  third = await makePerson(world, 'expert')
})

/** A meeting called over two files. */
beforeEach(async () => {
  await clearTable(world)
  made = await applicationIn(world, 'in_review', { reviewed: 2 })
  other = await applicationIn(world, 'in_review', { reviewed: 2 })
  panelId = await callMeeting(world, third)
})

const everybody = () => seats(world, third)
const open = async () => {
  must(await attend(world.officer, panelId, { present: everybody() }, world.now))
}
const record = (id: string) => {
  const typed = { outcome: 'accepted', reasons: '技术可行', manner: 'consensus' }
  return recordItem(world.officer, panelId, id, ItemForm.parse(typed), world.now)
}

describe('the minutes', () => {
  const minutes = async () => (await minutesFor(world.officer, panelId, 'zh')).minutes
  const said = async () => (await minutes())?.blocks.map(({ text }) => text).join('\n') ?? ''

  test('are none before the meeting opens, nor of one that was called off', async () => {
    expect(await minutes()).toBeNull()
    await cancelPanel(world.director, panelId, world.now)
    expect(await minutes()).toBeNull()
  })

  test('while it sits call an open item open, and themselves a draft', async () => {
    await open()
    await record(made.id)
    expect((await minutes())?.draft).not.toBeNull()
    expect(await said()).toContain('尚未审议。')
    expect(await said()).toContain('会议共审议议题 1 项，另有 1 项未审议。')
    expect(await said()).not.toContain('已撤回或另行处理')
    expect(await said()).not.toContain('经到会委员签字后归档')
  })

  test('name what left the review while the meeting sat', async () => {
    await open()
    await record(made.id)
    await withdrawApplication(other.founder, other.id, {}, world.now)
    expect((await closePanel(world.director, panelId, world.now)).ok).toBe(true)
    expect(await said()).toContain('会议开始后该申请已撤回或另行处理，未审议。')
    expect((await minutes())?.draft).toBeNull()
  })

  test('say who kept them and what else was agreed, until they are filed', async () => {
    await open()
    expect(await said()).toContain(`记录：${world.officer.name}`)
    const notes = { recorder: '记录员', otherBusiness: '下次会议定于 1 月。' }
    expect((await keepNotes(world.officer, panelId, notes, world.now)).ok).toBe(true)
    expect(await said()).toContain('记录：记录员')
    expect(await said()).toContain('其他事项\n下次会议定于 1 月。')
    const scan = await uploaded(world.officer)
    await record(made.id)
    await record(other.id)
    await closePanel(world.director, panelId, world.now)
    expect((await keepNotes(world.officer, panelId, notes, world.now)).ok).toBe(true)
    await lockPanel(world.officer, panelId, { scan }, world.now)
    expect(await keepNotes(world.officer, panelId, notes, world.now)).toMatchObject({ reason: 'wrong_state' })
  })
})

describe('the day a meeting really met', () => {
  const here = { present: [] as string[] }
  beforeEach(() => {
    here.present = everybody()
  })
  const earlier = async () => {
    const heldOn = dateOfDay(addDays(world.today, 3))
    await db.panel.updateMany({ where: { id: panelId }, data: { heldOn } })
  }

  test('is asked when it is another than it was called for, and printed', async () => {
    await earlier()
    const planned = addDays(world.today, 3)
    expect(await attend(world.officer, panelId, here, world.now)).toEqual({
      ok: false,
      reason: 'other_day',
      detail: { day: world.today, planned },
    })
    expect(await panelOf(world.officer, panelId)).toMatchObject({ state: 'convened', met: null })
    expect((await attend(world.officer, panelId, { ...here, otherDay: true }, world.now)).ok).toBe(true)
    const { minutes } = await minutesFor(world.officer, panelId, 'zh')
    expect(minutes?.blocks.map(({ text }) => text).join()).toContain(
      `时间：${dayInWords(world.today, 'zh', 0)} ${timeOf(world.now)}（原定 ${dayInWords(planned, 'zh', 0)} 14:00）`,
    )
  })

  test.each([
    ['ahead', 1, 'day_ahead'],
    ['before it was called', -1, 'day_before_call'],
  ])('is never %s', async (_, days, reason) => {
    const when = { ...here, metOn: addDays(world.today, days), otherDay: true }
    expect(await attend(world.officer, panelId, when, world.now)).toMatchObject({ reason })
  })

  test('may be noted the day after, as it was', async () => {
    const tomorrow = new Date(world.now.getTime() + 86_400_000)
    const when = { ...here, metOn: world.today, metFrom: '14:05' }
    expect((await attend(world.officer, panelId, when, tomorrow)).ok).toBe(true)
    expect((await panelOf(world.officer, panelId)).met).toMatchObject({ day: world.today, from: '14:05' })
  })
})

describe('an agenda set by hand', () => {
  const order = async () =>
    (await panelOf(world.officer, panelId)).items.map(({ applicationId }) => applicationId)

  test('keeps its order and its choice when the meeting opens', async () => {
    const late = await applicationIn(world, 'in_review', { reviewed: 2 })
    const files = [late.id, made.id]
    expect((await arrange(world.officer, panelId, { files }, world.now)).ok).toBe(true)
    await open()
    expect(await order()).toEqual(files)
  })

  test('takes a further file while the meeting sits, and keeps what was decided', async () => {
    expect((await arrange(world.officer, panelId, { files: [made.id] }, world.now)).ok).toBe(true)
    await open()
    await record(made.id)
    const decided = await arrange(world.officer, panelId, { files: [other.id] }, world.now)
    expect(decided).toMatchObject({ reason: 'item_decided' })
    const files = [other.id, made.id]
    expect((await arrange(world.officer, panelId, { files }, world.now)).ok).toBe(true)
    expect(await order()).toEqual(files)
    const { items } = await panelOf(world.officer, panelId)
    expect(items.map(({ outcome }) => outcome)).toEqual([null, 'accepted'])
  })

  test.each([
    ['nothing', () => [], 'agenda_empty'],
    ['a file that does not wait', () => [newId()], 'file_unknown'],
    ['a file twice', () => [made.id, made.id], 'file_unknown'],
  ])('refuses %s', async (_, files, reason) => {
    expect(await arrange(world.officer, panelId, { files: files() }, world.now)).toMatchObject({ reason })
  })
})
