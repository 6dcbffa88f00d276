import { describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { readingBefore, weaknessesOf } from '~/plan/weaknesses/queries.server'
import { ReadingForm } from '~/plan/weaknesses/reading.form'
import { recordReading } from '~/plan/weaknesses/record-reading.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

const GIVEN = {
  weakness: 'talent',
  measureZh: '高层次人才',
  unitZh: '人',
  value: '118',
  saidOn: '2018-06-30',
  source: '统计年报',
  indicator: 'patents',
}
const parsed = (given: Record<string, string> = {}) => ReadingForm.parse({ ...GIVEN, ...given })
const enter = (w: World, given: Record<string, string> = {}, later = 0) =>
  recordReading(w.bureau, parsed(given), new Date(w.now.getTime() + later))

async function approved(w: World, countedOn: string, state = 'approved') {
  const { id: firmId } = await makeTenant(w, '2018-01-01')
  const record = await makeRecord(w, firmId, 'patent', { happenedOn: countedOn })
  const { id: indicatorId } = await db.indicator.findFirstOrThrow({
    where: { enclaveId: w.enclaveId, code: 'patents' },
  })
  await db.evidence.create({
    data: {
      enclaveId: w.enclaveId,
      id: newId(),
      ref: newId(),
      indicatorId,
      firmId,
      recordId: record.id,
      state,
      value: 1,
      countedOn: dateOfDay(countedOn),
      submittedById: w.officer.userId,
      submittedAt: w.now,
      ...(state === 'approved' ? { decidedById: w.bureau.userId, decidedAt: w.now } : {}),
    },
  })
}

describe('a weakness', () => {
  it('stands at its first day, now at its last, with the change and what the incubator added between', async () => {
    const w = await makeWorld()
    must(await enter(w))
    must(await enter(w, { value: '403.5', saidOn: '2025-12-31', source: '统计公报' }))
    must(await enter(w, { value: '300', saidOn: '2024-12-31' }))
    for (const day of ['2018-06-30', '2018-07-01', '2026-11-20', '2026-11-21']) await approved(w, day)
    await approved(w, '2020-01-01', 'submitted')
    const [line, ...others] = await weaknessesOf(w.enclaveId, w.today)
    expect(others).toEqual([])
    expect(line).toMatchObject({
      weakness: 'talent',
      baseValue: '118.00',
      baseOn: '2018-06-30',
      baseSource: '统计年报',
      readings: 3,
      value: '403.50',
      saidOn: '2025-12-31',
      source: '统计公报',
      change: '285.50',
      counted: '2.00',
    })
    const [own] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM "Evidence"
      WHERE "enclaveId" = ${w.enclaveId}::uuid AND state = 'approved' AND "countedOn" > '2018-06-30'
      AND "countedOn" <= ${w.today}::date`
    expect(Number(line?.counted)).toBe(own?.count)
  })

  it('takes of one day what was said last, and keeps both', async () => {
    const w = await makeWorld()
    must(await enter(w))
    must(await enter(w, { value: '120', source: '更正' }, 1000))
    const [line] = await weaknessesOf(w.enclaveId, w.today)
    expect(line).toMatchObject({ baseValue: '120.00', baseSource: '更正', readings: 1 })
    const where = { enclaveId: w.enclaveId }
    expect(await db.weaknessReading.count({ where })).toBe(2)
    await expect(db.weaknessReading.updateMany({ where, data: { source: '' } })).rejects.toThrow(
      /does not change/,
    )
    await expect(db.weaknessReading.deleteMany({ where })).rejects.toThrow(/does not change/)
  })

  it('is said in one unit, of a day that has come, by an indicator that counts, and once however often it is sent', async () => {
    const w = await makeWorld()
    expect(await enter(w, { saidOn: '2026-11-21' })).toMatchObject({ reason: 'in_the_future' })
    expect(await enter(w, { indicator: 'no_such' })).toMatchObject({ reason: 'indicator_missing' })
    const key = newId()
    const twice = [0, 1].map(() => enter(w, { idempotencyKey: key }))
    const [one, other] = await Promise.all(twice)
    expect(one).toEqual(other)
    expect(await enter(w, { unitZh: '万人' })).toMatchObject({ reason: 'other_unit', detail: { unit: '人' } })
    // Of two that begin a measure at once with different units one is refused.
    const units = ['家', '个'].map((unitZh) => enter(w, { weakness: 'base', measureZh: '新', unitZh }))
    const tries = await Promise.all(units)
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.event.count({ where: { enclaveId: w.enclaveId, kind: 'weakness_read' } })).toBe(2)
  })

  it('is entered by the bureau alone, and a further figure begins with the measure of the one before', async () => {
    const w = await makeWorld()
    const { readingId } = must(await enter(w))
    const refused = (async () => recordReading(w.officer, parsed(), w.now))()
    await expect(refused).rejects.toMatchObject({ status: 403 })
    expect(await readingBefore(w.enclaveId, readingId)).toEqual({
      weakness: 'talent',
      measureZh: '高层次人才',
      measureEn: '高层次人才',
      unitZh: '人',
      unitEn: '人',
      indicator: 'patents',
    })
    expect(await readingBefore(w.enclaveId, null)).toBeNull()
    const elsewhere = await makeWorld()
    await expect(readingBefore(elsewhere.enclaveId, readingId)).rejects.toMatchObject({ status: 404 })
    await expect(readingBefore(w.enclaveId, 'x')).rejects.toMatchObject({ status: 404 })
  })
})
