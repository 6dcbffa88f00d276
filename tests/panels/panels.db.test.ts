import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { publishDecisions } from '~/admission/decisions/publish-decisions.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { attend } from '~/admission/panels/attend.server'
import { cancelPanel } from '~/admission/panels/cancel.server'
import { closePanel } from '~/admission/panels/close.server'
import { convene } from '~/admission/panels/convene.server'
import { lockPanel } from '~/admission/minutes/lock.server'
import { sheetDocx } from '~/ground/papers/sheet-docx.server'
import { minutesFor } from '~/admission/minutes/minutes.server'
import { panelOf, panelsOf } from '~/admission/panels/queries.server'
import { ItemForm } from '~/admission/panels/record-item.form'
import { recordItem } from '~/admission/panels/record-item.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { uploaded } from '../firms/support'
import { applicationIn, type Made } from '../support/applications'
import { textIn } from '../support/unzip'
import { makePerson, makeWorld, type World } from '../support/world'
import { callMeeting, clearTable, seats } from './support'

let world: World
let third: Actor
let director2: Actor
let made: Made
let other: Made
let panelId: string

const REASONS = '落地的产品、园区和时间没有说清，请补充园区意向书后再议。'
const accept = () => ItemForm.parse({ outcome: 'accepted', reasons: '技术可行', manner: 'consensus' })

beforeAll(async () => {
  world = await makeWorld()
  third = await makePerson(world, 'expert')
  director2 = await makePerson(world, 'director')
})

const everybody = () => seats(world, third)

/** A meeting called over two files. */
beforeEach(async () => {
  await clearTable(world)
  made = await applicationIn(world, 'in_review', { reviewed: 2 })
  other = await applicationIn(world, 'in_review', { reviewed: 2 })
  panelId = await callMeeting(world, third)
})

const open = async () => {
  must(await attend(world.officer, panelId, { present: everybody() }, world.now))
}
const record = (id: string, input = accept()) => recordItem(world.officer, panelId, id, input, world.now)
const stateOf = async (id: string) =>
  (await db.application.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId: world.enclaveId, id } } }))
    .state
const letters = (where: object) => db.letter.count({ where: { enclaveId: world.enclaveId, ...where } })

async function closed() {
  await open()
  await record(made.id)
  await record(other.id, ItemForm.parse({ outcome: 'revise', reasons: REASONS, manner: 'consensus' }))
  return closePanel(world.director, panelId, world.now)
}

test('a meeting is called, opens with a quorum, decides, and its decisions wait', async () => {
  expect(
    (await panelOf(world.officer, panelId)).items.map(({ applicationId }) => applicationId).sort(),
  ).toEqual([made.id, other.id].sort())
  expect(await closed()).toEqual({ ok: true, value: { pending: 1, sentBack: 1 } })
  expect(await panelOf(world.officer, panelId)).toMatchObject({ state: 'minuted' })
  expect([await stateOf(made.id), await stateOf(other.id)]).toEqual(['in_review', 'screening'])
  const pending = await db.decision.findFirstOrThrow({ where: { applicationId: made.id } })
  expect(pending).toMatchObject({ outcome: 'accepted', publishedAt: null, panelId })
  expect(await letters({ aboutId: pending.id, state: 'held' })).toBe(1)
  expect(await letters({ aboutId: made.id, kind: 'application_accepted' })).toBe(0)
  await publishDecisions(world.director, [pending.id], world.now)
  expect(await stateOf(made.id)).toBe('decided')
  expect(await letters({ aboutId: made.id, kind: 'application_accepted', state: 'queued' })).toBe(1)
})

test('it tells its members, and again when it is called off', async () => {
  expect(await letters({ aboutId: panelId, kind: 'panel_convened' })).toBe(4)
  expect((await cancelPanel(world.director, panelId, world.now)).ok).toBe(true)
  expect(await letters({ aboutId: panelId, kind: 'panel_cancelled' })).toBe(4)
})

describe('the room', () => {
  test.each([
    ['too few', () => everybody().slice(0, 2), 'no_quorum'],
    ['no chair', () => everybody().slice(1), 'chair_away'],
    ['somebody else', () => [...everybody(), world.officer.userId], 'member_unknown'],
  ] as const)('does not open with %s', async (_, present, reason) => {
    expect(await attend(world.officer, panelId, { present: present() }, world.now)).toMatchObject({ reason })
    expect(await panelOf(world.officer, panelId)).toMatchObject({ state: 'convened' })
  })

  test('does not open when nothing waits any more', async () => {
    await db.application.updateMany({ where: { enclaveId: world.enclaveId }, data: { state: 'withdrawn' } })
    expect(await attend(world.officer, panelId, { present: everybody() }, world.now)).toMatchObject({
      reason: 'agenda_empty',
    })
    expect(await panelOf(world.officer, panelId)).toMatchObject({ state: 'convened' })
  })

  test('opens on the ranking of that moment', async () => {
    const late = await applicationIn(world, 'in_review', { reviewed: 2 })
    await open()
    expect((await panelOf(world.officer, panelId)).items).toHaveLength(3)
    expect((await panelOf(world.officer, panelId)).items.map(({ applicationId }) => applicationId)).toContain(
      late.id,
    )
  })

  test('does not decide while a member of the firm stays', async () => {
    await open()
    await db.membership.create({
      data: {
        enclaveId: world.enclaveId,
        id: crypto.randomUUID(),
        userId: third.userId,
        role: 'founder',
        firmId: made.firmId,
        createdAt: world.now,
        endedAt: world.now,
      },
    })
    expect(await record(made.id)).toMatchObject({ reason: 'conflict_stays' })
    const without = { ...accept(), left: [third.userId], leftReason: '曾在该企业任职' }
    expect((await record(made.id, without)).ok).toBe(true)
    const item = (await panelOf(world.officer, panelId)).items.find((one) => one.applicationId === made.id)
    expect(item?.left).toEqual([{ userId: third.userId, name: third.name, reason: '曾在该企业任职' }])
  })

  test('cannot accept against an obligatory criterion', async () => {
    await open()
    await db.finding.updateMany({
      where: { enclaveId: world.enclaveId, applicationId: made.id, criterion: 'A1' },
      data: { verdict: 'unmet' },
    })
    expect(await record(made.id)).toMatchObject({ reason: 'criteria_unmet' })
  })

  test('passes over a file that was withdrawn during the meeting', async () => {
    await open()
    await record(made.id)
    await withdrawApplication(other.founder, other.id, {}, world.now)
    expect(await record(other.id)).toMatchObject({ reason: 'file_moved' })
    expect(await closePanel(world.director, panelId, world.now)).toMatchObject({ ok: true })
  })

  test('does not close while a file is open, nor by an officer', async () => {
    await open()
    await record(made.id)
    expect(await closePanel(world.director, panelId, world.now)).toMatchObject({ reason: 'items_open' })
    expect(await closePanel(world.officer, panelId, world.now)).toMatchObject({ reason: 'wrong_role' })
  })
})

/** Of two callers at once exactly one succeeds. */
async function race(calls: Promise<{ ok: boolean }>[]) {
  const outcomes = await Promise.all(calls)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
}

describe('of two people acting at once, one does', () => {
  test('convening', async () => {
    await cancelPanel(world.director, panelId, world.now)
    const outcomes = await Promise.allSettled([callMeeting(world, third), callMeeting(world, third)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('closing', async () => {
    await open()
    await record(made.id)
    await record(other.id)
    const close = (actor: Actor) => closePanel(actor, panelId, world.now)
    await race([close(world.director), close(director2)])
    expect(await db.decision.count({ where: { panelId } })).toBe(2)
  })

  test('cancelling', async () => {
    const cancel = (actor: Actor) => cancelPanel(actor, panelId, world.now)
    await race([cancel(world.director), cancel(director2)])
  })

  test('locking', async () => {
    await closed()
    const lock = async (actor: Actor) => lockPanel(actor, panelId, { scan: await uploaded(actor) }, world.now)
    await race([lock(world.director), lock(world.officer)])
  })

  test('recording one item leaves one record, never half of each', async () => {
    await open()
    const vote = ItemForm.parse({
      outcome: 'waitlisted',
      reasons: '名额已满',
      manner: 'vote',
      rank: '1',
      votesFor: '3',
      votesAgainst: '1',
      votesAbstained: '0',
    })
    await Promise.all([record(made.id), record(made.id, vote)])
    const item = await db.panelItem.findFirstOrThrow({ where: { panelId, applicationId: made.id } })
    expect([
      ['accepted', 'consensus', null, null],
      ['waitlisted', 'vote', 3, 1],
    ]).toContainEqual([item.outcome, item.manner, item.votesFor, item.rank])
  })
})

describe('signed minutes', () => {
  async function locked() {
    await closed()
    const scan = await uploaded(world.officer)
    expect(await lockPanel(world.officer, panelId, { scan }, world.now)).toMatchObject({ ok: true })
  }

  test('are needed: an unknown file, or somebody else’s, locks nothing', async () => {
    await closed()
    const theirs = await uploaded(world.director)
    expect(await lockPanel(world.officer, panelId, { scan: theirs }, world.now)).toMatchObject({
      reason: 'unknown_file',
    })
    expect(await panelOf(world.officer, panelId)).toMatchObject({ state: 'minuted' })
  })

  test('stay what was signed: every command refuses', async () => {
    await locked()
    const { officer, director, now } = world
    const wrong = { ok: false, reason: 'wrong_state' }
    expect(await attend(officer, panelId, { present: everybody() }, now)).toEqual(wrong)
    expect(await record(made.id)).toEqual(wrong)
    expect(await closePanel(director, panelId, now)).toEqual(wrong)
    expect(await cancelPanel(director, panelId, now)).toEqual(wrong)
    expect(await lockPanel(officer, panelId, { scan: await uploaded(officer) }, now)).toEqual(wrong)
  })

  test('stay what was signed: the database refuses too', async () => {
    await locked()
    const of = { where: { enclaveId: world.enclaveId, panelId } }
    const meeting = { where: { enclaveId: world.enclaveId, id: panelId } }
    const writes = [
      () => db.panel.updateMany({ ...meeting, data: { place: '别处' } }),
      () => db.panel.updateMany({ ...meeting, data: { state: 'minuted' } }),
      () => db.panel.deleteMany(meeting),
      () => db.panelMember.updateMany({ ...of, data: { present: false } }),
      () => db.panelMember.deleteMany(of),
      () => db.panelItem.updateMany({ ...of, data: { outcome: 'declined' } }),
      () => db.panelItem.deleteMany(of),
      () =>
        db.panelAbsence.create({
          data: {
            enclaveId: world.enclaveId,
            panelId,
            applicationId: made.id,
            userId: third.userId,
            reason: '补记',
          },
        }),
      () =>
        db.panelMember.create({
          data: {
            enclaveId: world.enclaveId,
            panelId,
            userId: world.officer.userId,
            name: 'x',
            chair: false,
          },
        }),
    ]
    for (const write of writes) await expect(write()).rejects.toThrow('a locked panel does not change')
  })

  test('are written for Word, with what people typed as text', async () => {
    await open()
    const typed = '<w:t>注入</w:t> & "引号"\u0001 第二行'
    await record(made.id, ItemForm.parse({ outcome: 'accepted', reasons: typed, manner: 'consensus' }))
    const { minutes } = await minutesFor(world.officer, panelId, 'zh')
    const xml = await textIn(await sheetDocx(minutes ?? expect.fail('no minutes')), 'word/document.xml')
    expect(xml).toContain('&lt;w:t&gt;注入&lt;/w:t&gt; &amp; &quot;引号&quot; 第二行')
    expect(xml).not.toContain('\u0001')
    expect(xml).toContain('法定人数 3 人')
  })
})

test('a meeting is the staff’s alone, and of their own enclave', async () => {
  const stranger = (await makeWorld()).officer
  const { expert1, bureau, founder, park, admin } = world
  for (const actor of [stranger, expert1, bureau, founder, park, admin]) {
    expect(await panelsOf(actor)).toEqual([])
    await expect(panelOf(actor, panelId)).rejects.toMatchObject({ status: 404 })
    await expect(attend(actor, panelId, { present: [] }, world.now)).rejects.toMatchObject({ status: 404 })
  }
  expect(
    await convene(
      expert1,
      {
        intakeId: world.intakeId,
        heldOn: addDays(world.today, 1),
        startsAt: '14:00',
        place: 'x',
        quorum: 2,
        members: everybody(),
        chair: world.director.userId,
      },
      world.now,
    ),
  ).toMatchObject({ reason: 'wrong_role' })
})
