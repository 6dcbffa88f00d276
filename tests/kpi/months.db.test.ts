import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import {
  draftBulletin,
  editBulletin,
  publishBulletin,
  withdrawBulletin,
} from '~/plan/bulletins/change-bulletin.server'
import { bulletinPage, publishedBulletin, publishedBulletins } from '~/plan/bulletins/queries.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'
import { closeMonth } from '~/plan/months/close.server'
import { monthPage } from '~/plan/months/queries.server'
import { rowsOfMonth } from '~/plan/months/rows.server'
import { reopenMonth } from '~/plan/months/reopen.server'
import { db } from '~/platform/db.server'
import { addDays, addMonths, dateOfDay, instantOf, type Day } from '~/shared/days'
import { makePerson, makeWorld, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

const why = { reason: '编号与证书不符，重新核对' }
/** Noon of the third day after a month. */
const after = (month: Day) => instantOf(addDays(addMonths(month, 1), 2), 720)

async function approved(world: World, firmId: string, happenedOn: Day, now: Date) {
  const { id } = await makeRecord(world, firmId, 'patent', { happenedOn })
  const { evidenceId } = must(await submitEvidence(world.officer, id, now))
  must(await approveEvidence(world.bureau, evidenceId, now))
  return evidenceId
}

async function figure(world: World, month: string, code = 'patents') {
  const { figures } = await monthPage(world.bureau, month)
  const found = figures.find((one) => one.code === code)
  return found && [found.value, found.fresh, found.late, found.gone].map(Number)
}

/** What a closing should say, counted from the rows of evidence and the log's days alone. */
async function ownFigure({ enclaveId }: World, until: Day) {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM "Evidence" e
    JOIN "Indicator" i ON i."enclaveId" = e."enclaveId" AND i.id = e."indicatorId"
    WHERE e."enclaveId" = ${enclaveId}::uuid AND i.code = 'patents' AND e.state = 'approved'
      AND e."countedOn" <= ${dateOfDay(until)}::date`
  return row?.n ?? 0
}

describe('closing a month', () => {
  let world: World
  let firmId: string
  let [early, late]: string[] = []
  beforeAll(async () => {
    world = await makeWorld()
    firmId = (await makeTenant(world)).id
    early = await approved(world, firmId, '2026-08-10', instantOf('2026-08-31', 720))
    await approved(world, firmId, '2026-08-20', instantOf('2026-08-31', 720))
  })

  it('lets one of many callers close it and tells the others; nobody but the bureau may', async () => {
    const close = () => closeMonth(world.bureau, '2026-08-01', after('2026-08-01'))
    const answers = await Promise.all(Array.from({ length: 8 }, close))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((one) => !one.ok && one.reason === 'already_closed')).toHaveLength(7)
    await expect(closeMonth(world.director, '2026-09-01', after('2026-09-01'))).rejects.toMatchObject({
      status: 403,
    })
    expect(await figure(world, '2026-08')).toEqual([2, 2, 0, 0])
  })

  it('closes months in their order, and none that is running', async () => {
    const at = after('2026-09-01')
    expect(await closeMonth(world.bureau, '2026-10-01', at)).toMatchObject({ reason: 'not_this_month' })
    expect(await closeMonth(world.bureau, '2026-09-01', instantOf('2026-09-30'))).toMatchObject({
      reason: 'not_this_month',
    })
  })

  it('reports late rows with the next month, and takes off what was withdrawn', async () => {
    late = await approved(world, firmId, '2026-08-31', after('2026-08-01'))
    await approved(world, firmId, '2026-09-01', after('2026-08-01'))
    must(await withdrawEvidence(world.bureau, early ?? '', why, after('2026-08-01')))
    must(await closeMonth(world.bureau, '2026-09-01', after('2026-09-01')))
    expect(await figure(world, '2026-08')).toEqual([2, 2, 0, 0])
    expect(await figure(world, '2026-09')).toEqual([3, 1, 1, 1])
    expect(await ownFigure(world, '2026-09-30')).toBe(3)
    const { rows } = await rowsOfMonth(world.bureau, '2026-09', 'patents', 1)
    expect(rows.map(({ id, late: isLate }) => [id === late, isLate])).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('is opened again with a reason, the last one only, and closed anew with what was approved meanwhile', async () => {
    const at = after('2026-09-01')
    expect(await reopenMonth(world.bureau, '2026-08-01', why, at)).toMatchObject({ reason: 'not_the_last' })
    must(await reopenMonth(world.bureau, '2026-09-01', why, at))
    await approved(world, firmId, '2026-09-15', at)
    must(await closeMonth(world.bureau, '2026-09-01', at))
    expect(await figure(world, '2026-09')).toEqual([4, 2, 1, 1])
    const { reopenings } = await monthPage(world.bureau, '2026-09')
    expect(reopenings.map(({ reason }) => reason)).toEqual([why.reason])
  })

  it('is seen by nobody of another enclave', async () => {
    const other = await makeWorld()
    await expect(monthPage(other.bureau, '2026-08')).rejects.toMatchObject({ status: 404 })
  })

  it.each(['MonthFigure', 'MonthRow', 'MonthClosing'])('the database keeps %s as it is', async (table) => {
    await expect(db.$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow(/never change/)
    const column = table === 'MonthClosing' ? '"closedAt" = now()' : 'value = 0'
    await expect(db.$executeRawUnsafe(`UPDATE "${table}" SET ${column}`)).rejects.toThrow(/never change/)
  })
})

const act = fc.record({ what: fc.constantFrom('approve', 'approve', 'withdraw', 'close'), days: fc.nat(200) })

it('adds up after any sequence of acts, and no act moves a closed month', async () => {
  const acts = fc.sample(fc.array(act, { minLength: 40, maxLength: 40 }), { numRuns: 1, seed: 7 })[0] ?? []
  const world = await makeWorld()
  const { id: firmId } = await makeTenant(world)
  const rows: string[] = []
  const closed: { month: Day; said: number[] | undefined }[] = []
  let month = '2026-02-01'
  for (const { what, days } of acts) {
    const now = after(month)
    if (what === 'approve')
      rows.push(await approved(world, firmId, addDays('2026-02-01', days % (30 + closed.length * 28)), now))
    const row = rows[days % Math.max(rows.length, 1)]
    if (what === 'withdraw' && row) await withdrawEvidence(world.bureau, row, why, now)
    if (what === 'close' && month < '2026-10-01') {
      must(await closeMonth(world.bureau, month, now))
      closed.push({ month, said: await figure(world, month.slice(0, 7)) })
      expect(closed.at(-1)?.said?.[0]).toBe(await ownFigure(world, addDays(addMonths(month, 1), -1)))
      month = addMonths(month, 1)
    }
  }
  expect(closed.length).toBeGreaterThan(3)
  let sum = 0
  for (const { month: of, said } of closed) {
    expect(await figure(world, of.slice(0, 7))).toEqual(said)
    const [value, fresh = 0, lately = 0, gone = 0] = said ?? []
    sum += fresh + lately - gone
    expect(sum).toBe(value)
  }
})

describe('the bulletin of a month', () => {
  let world: World
  const text = { overall: '专利累计{专利成果·累计}。', highlights: '无。', problems: '无。', next: '抓紧。' }
  const version = async () => (await bulletinPage(world.officer, '2026-10')).bulletin?.version ?? 0
  beforeAll(async () => {
    world = await makeWorld()
    const { id } = await makeTenant(world)
    await approved(world, id, '2026-10-10', world.now)
    must(await closeMonth(world.bureau, '2026-10-01', world.now))
  })

  it('is drafted once, by whoever is first', async () => {
    const drafts = await Promise.all(
      [world.officer, world.director, world.officer].map((who) => draftBulletin(who, '2026-10', world.now)),
    )
    expect(drafts.filter(({ ok }) => ok)).toHaveLength(1)
    expect(drafts.filter((one) => !one.ok && one.reason === 'exists')).toHaveLength(2)
  })

  it('takes only marks that a figure stands behind, and only the version that was read', async () => {
    const wrong = { ...text, next: '{专利·累计}' }
    const read = await version()
    expect(
      await editBulletin(world.officer, '2026-10', { version: read, ...wrong }, world.now),
    ).toMatchObject({
      reason: 'unknown_mark',
      detail: { section: 'next', mark: '{专利·累计}' },
    })
    must(await editBulletin(world.officer, '2026-10', { version: read, ...text }, world.now))
    expect(
      await editBulletin(world.director, '2026-10', { version: read, ...text }, world.now),
    ).toMatchObject({ reason: 'changed_meanwhile' })
  })

  it('is published by another person than who edited it, with the figures of the closing', async () => {
    must(await editBulletin(world.bureau, '2026-10', { version: await version(), ...text }, world.now))
    const publish = async (who = world.bureau) =>
      publishBulletin(who, '2026-10', { version: await version(), series: '渭科孵通' }, world.now)
    expect(await publish()).toMatchObject({ reason: 'own_text' })
    expect(await publishedBulletins(world.enclaveId)).toEqual([])
    const other = await makePerson(world, 'bureau')
    must(await publish(other))
    expect(await publish(other)).toMatchObject({ reason: 'wrong_state' })
    const paper = await publishedBulletin(world.enclaveId, '2026-10')
    expect(paper.docNo).toBe('渭科孵通〔2026〕1号')
    expect(paper.parts[1]).toEqual({ kind: 'text', text: '专利累计1项。' })
    await expect(db.bulletin.updateMany({ data: { sections: {} } })).rejects.toThrow(/never change/)
  })

  it('keeps its month closed, until it is withdrawn; a new one has the next number', async () => {
    expect(await reopenMonth(world.bureau, '2026-10-01', why, world.now)).toMatchObject({
      reason: 'bulletin_published',
    })
    must(await withdrawBulletin(world.bureau, '2026-10', why, world.now))
    await expect(publishedBulletin(world.enclaveId, '2026-10')).rejects.toMatchObject({ status: 404 })
    expect(await publishedBulletins(world.enclaveId)).toMatchObject([
      { docNo: '渭科孵通〔2026〕1号', withdrawn: { reason: why.reason } },
    ])
    must(await draftBulletin(world.officer, '2026-10', world.now))
    must(await publishBulletin(world.bureau, '2026-10', { version: 1, series: '渭科孵通' }, world.now))
    expect((await publishedBulletin(world.enclaveId, '2026-10')).docNo).toBe('渭科孵通〔2026〕2号')
  })
})

describe('where one plan ends and the next begins inside a month', () => {
  it('each closes its own part, and nothing of the old plan falls away in the new one', async () => {
    const world = await makeWorld()
    const { enclaveId, bureau } = world
    const plan = (startsOn: Day, planYears: number) =>
      db.enclave.update({ where: { id: enclaveId }, data: { planStartsOn: dateOfDay(startsOn), planYears } })
    const { id } = await makeTenant(world)
    await plan('2025-11-15', 1)
    await approved(world, id, '2026-11-10', instantOf('2026-11-12', 720))
    must(await closeMonth(bureau, '2026-11-01', instantOf('2026-11-16', 720)))
    expect(await figure(world, '2026-11')).toEqual([1, 1, 0, 0])
    await plan('2026-11-15', 5)
    await approved(world, id, '2026-11-20', instantOf('2026-11-22', 720))
    must(await closeMonth(bureau, '2026-11-01', after('2026-11-01')))
    expect(await figure(world, '2026-11')).toEqual([1, 1, 0, 0])
    must(await closeMonth(bureau, '2026-12-01', after('2026-12-01')))
    expect(await figure(world, '2026-12')).toEqual([1, 0, 0, 0])
  })
})

it('lists what it counts, whatever is approved at the same moment', async () => {
  const world = await makeWorld()
  const { id } = await makeTenant(world)
  const now = after('2026-10-01')
  const waiting: string[] = []
  for (let day = 1; day <= 12; day += 1) {
    const on = `2026-10-${String(day).padStart(2, '0')}`
    const record = await makeRecord(world, id, 'patent', { happenedOn: on })
    waiting.push(must(await submitEvidence(world.officer, record.id, now)).evidenceId)
  }
  await Promise.all([
    ...waiting.map((row) => approveEvidence(world.bureau, row, now)),
    closeMonth(world.bureau, '2026-10-01', now),
  ])
  const [value = 0, fresh, late, gone] = (await figure(world, '2026-10')) ?? []
  expect([fresh, late, gone]).toEqual([value, 0, 0])
  must(await closeMonth(world.bureau, '2026-11-01', after('2026-11-01')))
  expect(await figure(world, '2026-11')).toEqual([12, 0, 12 - value, 0])
})

it('is opened again under no bulletin that is published at the same moment, nor published on an opened one', async () => {
  const world = await makeWorld()
  const now = after('2026-10-01')
  must(await closeMonth(world.bureau, '2026-10-01', now))
  must(await draftBulletin(world.officer, '2026-10', now))
  const [opened, published] = await Promise.all([
    reopenMonth(world.bureau, '2026-10-01', why, now),
    publishBulletin(world.bureau, '2026-10', { version: 1, series: '渭科孵通' }, now).catch(() => null),
  ])
  expect(opened.ok && published?.ok).toBeFalsy()
  const stuck = await db.bulletin.count({
    where: { enclaveId: world.enclaveId, closing: { reopenedAt: { not: null } } },
  })
  expect(stuck).toBe(0)
  // The first closed month that was opened again is the one to be closed.
  if (opened.ok) must(await closeMonth(world.bureau, '2026-10-01', after('2026-12-01')))
})
