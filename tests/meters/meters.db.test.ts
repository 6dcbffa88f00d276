import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { billPage, runPage } from '~/residence/charges/queries.server'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { prepareMonth } from '~/residence/charges/prepare.server'
import { endMeter, enterMeter } from '~/residence/meters/enter.server'
import { meterPage, metersOf } from '~/residence/meters/queries.server'
import { correctReading, readMeter } from '~/residence/meters/read.server'
import type { ReadingInput } from '~/residence/meters/meter.form'
import { pastedReadings } from '~/setup/meter-readings/pasted.server'
import { enterPasted, seenOf } from '~/setup/pasting/enter-pasted.server'
import { db } from '~/platform/db.server'
import { dateOfDay } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { billed, tenant, withScheme } from '../rent/support'

const UTILITIES = { electricity: { price: '0.8537', vat: 13 }, water: { price: '4.35', vat: 9 } }

let world: World
beforeAll(async () => {
  world = await makeWorld({ now: new Date('2026-11-20T02:00:00Z') })
  await withScheme(world, '2026-08-01', { utilities: UTILITIES })
})

const at = (day: string) => new Date(`${day}T02:00:00Z`)

async function meterOf(rooms: string[], startedOn: string, value: string, more: object = {}) {
  const input = {
    ...{
      code: `M${startedOn}-${rooms.join('')}`,
      utility: 'electricity' as const,
      rooms,
      factor: '1',
      digits: 6,
    },
    ...{ startedOn, value, note: '', idempotencyKey: undefined },
    ...more,
  }
  return must(await enterMeter(world.officer, input, world.now)).meterId
}

const reading = (day: string, value: string, more: Partial<ReadingInput> = {}): ReadingInput => ({
  ...{ day, value, how: 'read', startValue: null, note: '', photo: undefined, idempotencyKey: undefined },
  ...more,
})

const read = (meterId: string, ...of: Parameters<typeof reading>) =>
  readMeter(world.officer, meterId, reading(...of), world.now)

const linesOf = async (meterId: string) =>
  (await db.charge.findMany({ where: { meterId }, orderBy: [{ month: 'asc' }, { revision: 'asc' }] })).map(
    ({ firmId, month, revision, full, vat, reason }) => ({
      ...{ firmId, month: month.toISOString().slice(0, 7), revision, reason },
      ...{ full: full.toFixed(2), vat: vat.toFixed(2) },
    }),
  )

describe('a meter that is read', () => {
  it('is charged once however often the month is prepared, and a corrected reading is mended in the next bill', async () => {
    const { firm, founder } = await tenant(world, '101', ['2026-08-01', '2027-07-31'], 'none')
    const meterId = await meterOf(['101'], '2026-08-01', '1000.00')
    must(await read(meterId, '2026-09-01', '1123.45'))
    const charged = { firmId: firm.id, month: '2026-08', full: '105.39', vat: '12.12' }
    const august = { ...charged, revision: 0, reason: 'none' }
    const first = must(await prepareMonth(world.officer, { month: '2026-09-01' }, at('2026-09-03')))
    const again = must(await prepareMonth(world.officer, { month: '2026-09-01' }, at('2026-09-03')))
    expect(again).toEqual({ ...first, changed: false })
    expect(await linesOf(meterId)).toEqual([august])
    await billed(world, '2026-09-01', at('2026-09-03'))

    const [bill] = await db.bill.findMany({ where: { firmId: firm.id } })
    const paper = await billPage(founder, bill?.id)
    expect(paper.lines.find(({ kind }) => kind === 'utility')?.used).toEqual({
      ...{ meter: 'M2026-08-01-101', utility: 'electricity', rooms: '101' },
      measured: {
        ...{ from: '2026-08-01', until: '2026-09-01', first: '1000.00', last: '1123.45', how: 'read' },
        ...{ factor: '1.00', used: '123.45', price: '0.8537', fileId: null, sqm: null, ofSqm: null },
      },
    })

    const { readings } = await meterPage(world.officer, meterId)
    const correction = {
      what: 'correct' as const,
      value: '1113.45',
      startValue: null,
      reason: '看错了一位数字',
    }
    const which = { meterId, readingId: readings[0]?.id ?? '' }
    must(await correctReading(world.officer, which, correction, world.now))
    expect(await correctReading(world.officer, which, correction, world.now)).toMatchObject({
      reason: 'is_struck',
    })
    must(await read(meterId, '2026-10-01', '1200.00'))
    await billed(world, '2026-10-01', at('2026-10-03'))
    expect(await linesOf(meterId)).toEqual([
      august,
      { ...august, revision: 1, reason: 'correction', full: '-8.54', vat: '-0.98' },
      { ...august, month: '2026-09', full: '73.89', vat: '8.50' },
    ])
    await billed(world, '2026-11-01', at('2026-11-03'))
    expect(await linesOf(meterId)).toHaveLength(3)
  })

  it('never falls: not by one caller, and not by twenty at once', async () => {
    const meterId = await meterOf(['103'], '2026-08-01', '10.00', { code: 'W-103', utility: 'water' })
    expect(await read(meterId, '2026-09-01', '9.99')).toMatchObject({
      reason: 'falls',
      detail: { before: '10.00', beforeDay: '2026-08-01' },
    })
    const many = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        read(meterId, `2026-09-${String(index + 2).padStart(2, '0')}`, `${40 - index}`),
      ),
    )
    const stands = await db.meterReading.findMany({
      where: { meterId, struckAt: null },
      orderBy: { readOn: 'asc' },
    })
    expect(stands).toHaveLength(many.filter(({ ok }) => ok).length + 1)
    const values = stands.map(({ value }) => value.toNumber())
    expect(values).toEqual([...values].sort((a, b) => a - b))
    const refused = many.flatMap((one) => (one.ok ? [] : [one.reason]))
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.filter((one) => one !== 'falls' && one !== 'next_falls')).toEqual([])
  })

  it('is not taken out before it was last read, nor on a day to come', async () => {
    const meterId = await meterOf(['104'], '2026-08-01', '10.00', { code: 'E-104' })
    must(await read(meterId, '2026-09-01', '11.00'))
    const end = (day: string) => endMeter(world.officer, meterId, { day }, world.now)
    expect(await end('2026-11-21')).toMatchObject({ reason: 'in_the_future' })
    expect(await end('2026-08-31')).toMatchObject({ reason: 'read_later', detail: { day: '2026-09-01' } })
    must(await end('2026-09-01'))
    expect(await end('2026-09-01')).toMatchObject({ reason: 'is_ended' })
  })

  it('is kept from falling by the database, too', async () => {
    const meterId = await meterOf(['104'], '2026-08-01', '10.00')
    const row = {
      enclaveId: world.enclaveId,
      meterId,
      how: 'read',
      value: '9',
      readOn: dateOfDay('2026-09-01'),
    }
    const by = { readById: world.officer.userId, readAt: world.now }
    await expect(
      db.meterReading.create({ data: { ...row, ...by, id: crypto.randomUUID() } }),
    ).rejects.toThrow(/readings never fall|readings_never_fall/)
    const [first] = await db.meterReading.findMany({ where: { meterId } })
    await expect(
      db.meterReading.updateMany({ where: { id: first?.id }, data: { value: '8' } }),
    ).rejects.toThrow(/does not change/)
  })

  it('but for days on which its tenants changed: that is said on the run and on the bill, and charged once it is read', async () => {
    const own = await makeWorld({ now: world.now })
    const outer = world
    world = own
    try {
      await withScheme(own, '2026-08-01', { utilities: UTILITIES })
      const { firm } = await tenant(own, '101', ['2026-09-11', '2027-07-31'], 'none')
      const meterId = await meterOf(['101'], '2026-09-01', '0')
      must(await read(meterId, '2026-10-01', '300'))
      const runId = await billed(own, '2026-10-01', at('2026-10-03'))
      const said = { count: 1, rows: [{ meterId, why: 'tenants_changed', day: '2026-09-11' }] }
      expect((await runPage(own.officer, runId, 1)).unread).toMatchObject(said)
      const [bill] = await db.bill.findMany({ where: { firmId: firm.id } })
      expect((await billPage(own.officer, bill?.id)).unread).toMatchObject(said)
      expect(await linesOf(meterId)).toEqual([])
      must(await read(meterId, '2026-09-11', '100', { how: 'agreed', note: '入驻当天双方认定' }))
      const next = await billed(own, '2026-11-01', at('2026-11-03'))
      expect(await linesOf(meterId)).toMatchObject([{ month: '2026-09', full: '170.74', revision: 0 }])
      // Nobody has read it for October.
      expect((await runPage(own.officer, next, 1)).unread.rows).toMatchObject([
        { why: 'unread', day: '2026-10-01' },
      ])
      expect(
        await metersOf(own.officer, { today: '2026-11-20', page: 1, q: '', unread: true }),
      ).toMatchObject({
        counts: { used: 1, unread: 1 },
        meters: [{ id: meterId, day: '2026-10-01', firm: firm.name }],
      })
    } finally {
      world = outer
    }
  })
})

describe('a table of readings', () => {
  it('is entered whole or not at all, each row judged after those above it', async () => {
    const meterId = await meterOf(['102'], '2026-08-01', '0', { code: 'E-105' })
    const register = await pastedReadings(world.officer)
    const enter = (text: string) =>
      enterPasted(register, world.officer, { text, seen: seenOf(register.rowsIn(text)) }, world.now)
    const wrong = '表号\t日期\t读数\nE-105\t2026-09-01\t50\nE-105\t2026-10-01\t49\nE-999\t2026-10-01\t1'
    expect(register.rowsIn(wrong).map(({ problems }) => problems)).toEqual([
      [],
      [{ field: 'value', code: 'falls' }],
      [{ field: 'meter', code: 'unknown_meter' }],
    ])
    expect(await enter(wrong)).toMatchObject({ reason: 'rows_wrong' })
    const good = 'E-105\t2026-09-01\t50\nE-105\t2026-10-01\t72.5\t月初'
    // Somebody reads the meter after the rows were read and before they are entered.
    const rows = register.rowsIn(good)
    must(await read(meterId, '2026-09-15', '80'))
    expect(
      await enterPasted(register, world.officer, { text: good, seen: seenOf(rows) }, world.now),
    ).toMatchObject({
      reason: 'name_taken',
    })
    expect(await db.meterReading.count({ where: { meterId } })).toBe(2)
  })
})

it('a month and a settlement prepared at once charge what a meter showed once', async () => {
  const one = await makeWorld({ now: at('2026-10-05') })
  const outer = world
  world = one
  try {
    await withScheme(one, '2026-08-01', { utilities: UTILITIES })
    const { firm } = await tenant(one, '101', ['2026-08-01', '2026-09-30'], 'none')
    const meterId = await meterOf(['101'], '2026-08-01', '0')
    must(await read(meterId, '2026-09-30', '300'))
    const month = () => prepareMonth(one.officer, { month: '2026-10-01' }, one.now)
    const settle = () =>
      prepareSettlement(one.officer, firm.id, { kept: undefined, keptFor: undefined }, one.now)
    await Promise.all([month(), settle(), month(), settle()])
    const lines = await linesOf(meterId)
    expect(lines.map(({ full }) => full)).toEqual(['256.11'])
  } finally {
    world = outer
  }
})

/** A number that looks like chance and is the same every time. */
const chance = (seed: number, most: number) => ((seed * 7919 + 104_729) % 9973) % most

it('five months of random readings agree to the fen with a recount in SQL of its own', async () => {
  const one = await makeWorld({ now: at('2026-12-20') })
  const outer = world
  world = one
  try {
    await withScheme(one, '2026-06-01', { utilities: UTILITIES })
    await withScheme(one, '2026-09-20', {
      utilities: { ...UTILITIES, electricity: { price: '0.9121', vat: 13 } },
    })
    for (const code of ['101', '102', '103']) await tenant(one, code, ['2026-06-01', '2027-05-31'], 'none')
    const meters = [
      await meterOf(['101'], '2026-06-01', '99000', { digits: 5, factor: '40' }),
      await meterOf(['102'], '2026-06-01', '0', { code: 'W', utility: 'water' }),
      await meterOf(['101', '102', '103', '104'], '2026-06-01', '7.5', { code: 'G', factor: '1.5' }),
    ]
    const shows = [99_000, 0, 7.5]
    for (let month = 6; month <= 10; month += 1) {
      for (const [index, meterId] of meters.entries()) {
        const used = chance(month * 10 + index, 700) + chance(month + index, 100) / 100
        const day = `2026-${String(month + 1).padStart(2, '0')}-0${1 + chance(month + index, 3)}`
        const value = (shows[index] ?? 0) + used
        const isRound = index === 0 && value >= 100_000
        shows[index] = isRound ? value - 100_000 : value
        const typed = (shows[index] ?? 0).toFixed(2)
        const more = isRound ? { how: 'rolled' as const, note: '走满归零' } : {}
        if (index === 1 && month === 8) {
          must(await read(meterId, day, typed, { how: 'replaced', startValue: '3.25', note: '换表' }))
          shows[index] = 3.25
        } else must(await read(meterId, day, typed, more))
      }
      await billed(
        one,
        `2026-${String(month + 1).padStart(2, '0')}-01`,
        at(`2026-${String(month + 1).padStart(2, '0')}-05`),
      )
    }
    const recounted = await db.$queryRaw<{ firm: string; full: string }[]>`
      WITH spans AS (
        SELECT r."meterId", r."readOn" - 1 AS last_day, m.factor, m.utility,
          r.value + CASE WHEN r.how = 'rolled' THEN power(10::numeric, m.digits) ELSE 0 END
            - lag(COALESCE(r."startValue", r.value)) OVER (PARTITION BY r."meterId" ORDER BY r."readOn") AS shown
        FROM "MeterReading" r JOIN "Meter" m ON m."enclaveId" = r."enclaveId" AND m.id = r."meterId"
        WHERE r."enclaveId" = ${one.enclaveId}::uuid AND r."struckAt" IS NULL
      ), priced AS (
        SELECT *, shown * factor * CASE WHEN utility = 'water' THEN 4.35 WHEN last_day >= '2026-09-20' THEN 0.9121
          ELSE 0.8537 END AS exact FROM spans WHERE shown IS NOT NULL
      ), shares AS (
        SELECT p.*, l."firmId", u."areaSqm" AS area,
          (SELECT sum(a."areaSqm") FROM "MeterRoom" x JOIN "Unit" a ON a."enclaveId" = x."enclaveId" AND a.id = x."unitId"
            WHERE x."meterId" = p."meterId") AS whole,
          sum(u."areaSqm") OVER (PARTITION BY p."meterId", p.last_day ORDER BY l."firmId"::text) AS so_far
        FROM priced p JOIN "MeterRoom" r ON r."meterId" = p."meterId"
        JOIN "Unit" u ON u."enclaveId" = r."enclaveId" AND u.id = r."unitId"
        JOIN "Lease" l ON l."enclaveId" = r."enclaveId" AND l."roomId" = r."unitId" AND l.purpose = 'firm'
      )
      SELECT "firmId"::text AS firm, sum(round(exact * so_far / whole, 2) - round(exact * (so_far - area) / whole, 2))::text AS "full"
      FROM shares GROUP BY "firmId" ORDER BY 1`
    const charged = await db.$queryRaw<{ firm: string; full: string }[]>`
      SELECT "firmId"::text AS firm, sum("full")::text AS "full" FROM "Charge"
      WHERE "enclaveId" = ${one.enclaveId}::uuid AND kind = 'utility' GROUP BY "firmId" ORDER BY 1`
    expect(charged).toHaveLength(3)
    expect(charged).toEqual(recounted)
  } finally {
    world = outer
  }
})
