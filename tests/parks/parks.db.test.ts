import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { confirmFigures, returnFigures } from '~/landing/park-years/confirm.server'
import { enterFigures } from '~/landing/park-years/enter.server'
import { yearsPage } from '~/landing/park-years/queries.server'
import { setQuota } from '~/landing/park-years/set-quota.server'
import { FiguresForm } from '~/landing/park-years/year.form'
import { describePark } from '~/landing/parks/describe.server'
import { parkCounts, parkList, parkNames } from '~/landing/parks/queries.server'
import { readParkQuery } from '~/landing/parks/list-query'
import { recordCount } from '~/landing/parks/record-count.server'
import { db } from '~/platform/db.server'
import { mergePark, parksToMergeInto } from '~/setup/parks/merge-park.server'
import { endPark } from '~/setup/parks/save-park.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { fourMoreParks, reasonOf } from './parks-support'

let world: World
let parks: string[]
beforeAll(async () => {
  world = await makeWorld()
  parks = await fourMoreParks(world)
})

describe('the register', () => {
  it('keeps two sources that count differently, each once', async () => {
    const said = { what: '重点工业园区', source: '市工信局', saidOn: '2018-07-02' }
    must(await recordCount(world.bureau, { ...said, count: 18 }, world.now))
    must(await recordCount(world.bureau, { ...said, count: 20, what: '工业园区', source: '记者' }, world.now))
    expect(reasonOf(await recordCount(world.bureau, { ...said, count: 18 }, world.now))).toBe('known')
    const { here, said: kept } = await parkCounts(world.bureau, world.today)
    expect([here, kept.map(({ count }) => count)]).toEqual([6, [18, 20]])
    await expect(db.parkCount.deleteMany({ where: { enclaveId: world.enclaveId } })).rejects.toThrow()
  })

  it('changes what is said on the version that was read, and a park officer that of the own park alone', async () => {
    const { version: _, ...said } = {
      version: 1,
      leadingFirms: '某龙头',
      leader: '甲',
      taskForce: '',
      contactName: '',
      contactPhone: '',
      operator: '',
      mode: 'joint' as const,
      on: world.today,
      reason: '班子调整',
    }
    const change = () => describePark(world.park, parks[0] ?? '', { ...said, version: 1 }, world.now)
    const both = await Promise.all([change(), change()])
    expect(both.map(reasonOf).sort()).toEqual(['changed_meanwhile', 'ok'])
    await expect(
      describePark(world.park, parks[1] ?? '', { ...said, version: 1 }, world.now),
    ).rejects.toThrow()
  })

  it('has a park that ends on a later day in force until then, everywhere', async () => {
    const { admin, bureau, enclaveId, today, now } = world
    const id = parks[3] ?? ''
    const before = await parkCounts(bureau, today)
    must(await endPark(admin, id, { on: addDays(today, 1), reason: '机构改革' }, now))
    expect((await parkCounts(bureau, today)).here).toBe(before.here)
    expect((await parkCounts(bureau, addDays(today, 2))).here).toBe(before.here - 1)
    const names = async (day: Day) => (await parkNames(bureau, day)).map((park) => park.id)
    expect([(await names(today)).includes(id), (await names(addDays(today, 2))).includes(id)]).toEqual([
      true,
      false,
    ])
    const { rows } = await parkList(bureau, readParkQuery(new URLSearchParams()), today)
    expect(rows.find((park) => park.id === id)?.state).toBe('inForce')
    expect((await parksToMergeInto(admin, parks[2] ?? '', today)).map((park) => park.id)).toContain(id)
    const into = { on: addDays(today, 1), reason: '合并', intoId: id }
    expect(reasonOf(await mergePark(admin, parks[2] ?? '', into, now))).toBe('no_such_park')
    must(await endPark(admin, id, { on: addDays(today, 900), reason: '改期' }, now))
    await db.park.updateMany({ where: { enclaveId, id }, data: { validUntil: null, version: 1 } })
  })

  it('merges one of two parks that are merged into each other at once', async () => {
    const { admin, today, now } = world
    const into = (id: number, other: number) =>
      mergePark(admin, parks[id] ?? '', { on: today, reason: '合并', intoId: parks[other] ?? '' }, now)
    const both = await Promise.all([into(4, 5), into(5, 4)])
    expect(both.map(reasonOf).sort()).toEqual(['no_such_park', 'ok'])
  })
})

describe('the figures of a park', () => {
  const form = (given: object) =>
    FiguresForm.parse({ year: '2025', quarter: '0', asOf: '2026-01-31', source: '统计年报', ...given })

  it('count once another person has confirmed them, are asked about when a unit slips, and give tax per mu', async () => {
    const { park, bureau, director, now } = world
    const id = parks[0] ?? ''
    const put = (given: object) => enterFigures(park, id, form(given), now)
    const { figureId } = must(await put({ year: '2024', tax: '360', muUsed: '45', revenue: '1000' }))
    expect(reasonOf(await put({ year: '2024', tax: '361' }))).toBe('waiting')
    const both = await Promise.all([
      confirmFigures(bureau, figureId, now),
      confirmFigures(director, figureId, now),
    ])
    expect(both.map(reasonOf).sort()).toEqual(['not_waiting', 'ok'])
    // Of one who confirms and one who returns at once only one does: the figures that count stay if it was returned.
    for (const tax of ['370', '380', '390']) {
      const again = must(await put({ year: '2024', tax, muUsed: '45', revenue: '1000' }))
      const decided = await Promise.all([
        returnFigures(director, again.figureId, '单位不对', now),
        confirmFigures(bureau, again.figureId, now),
      ])
      expect(decided.map(reasonOf).sort()).toEqual(['not_waiting', 'ok'])
      const counts = { enclaveId: world.enclaveId, parkId: id, year: 2024, state: 'confirmed' }
      expect(await db.parkFigure.count({ where: counts })).toBe(1)
    }
    expect(await put({ tax: '3600000' })).toMatchObject({ reason: 'unit_slip', detail: { figure: 'tax' } })
    const own = must(await enterFigures(bureau, id, form({ tax: '400', muUsed: '0', revenue: '1150' }), now))
    expect(reasonOf(await confirmFigures(bureau, own.figureId, now))).toBe('own_figures')
    must(await confirmFigures(director, own.figureId, now))
    const sent = must(
      await put({ quarter: '1', year: '2026', projects100: '3', projects500: '1', landReservedMu: '120' }),
    )
    expect(
      reasonOf(await returnFigures(park, sent.figureId, '不对', now).catch(() => refusedAs('403'))),
    ).toBe('403')
    must(await confirmFigures(bureau, sent.figureId, now))
    const quota = {
      year: 2026,
      landReservedMu: '100',
      factorySqm: '10000',
      projects100: '3',
      projects500: '2',
    }
    must(await setQuota(bureau, id, { ...quota, source: '任务书' }, now))
    const quarterly = must(await put({ quarter: '2', year: '2026', tax: '90', muUsed: '45' }))
    must(await confirmFigures(bureau, quarterly.figureId, now))
    // Returned ones leave when the period is entered anew, and do not crowd out what was confirmed.
    const third = { quarter: '3', year: '2026', tax: '95' }
    must(await returnFigures(bureau, must(await put(third)).figureId, '和报表不一致', now))
    const again = must(await put({ ...third, tax: '96' }))
    await db.parkFigure.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({
        enclaveId: world.enclaveId,
        id: crypto.randomUUID(),
        parkId: id,
        year: 2030 + index,
        quarter: 0,
        state: 'returned',
        asOf: dateOfDay(world.today),
        source: '旧报表',
        enteredById: park.userId,
        enteredAt: now,
      })),
    })
    const page = await yearsPage(park, id, 1)
    expect(page.waiting.map((one) => one.id)[0]).toBe(again.figureId)
    expect([page.waiting.length, page.moreWait]).toEqual([30, true])
    expect(page.waiting.filter(({ year }) => year === 2026)).toHaveLength(1)
    expect((await yearsPage(park, id, 2)).periods).toEqual([])
    expect(page.periods.map(({ year, taxPerMu, growth }) => [year, taxPerMu, growth])).toEqual([
      [2026, null, null],
      [2026, null, null],
      [2025, null, '15.0'],
      [2024, expect.any(String), null],
    ])
    expect(page.quotas[0]?.lines.map(({ actual, met }) => [actual, met])).toEqual([
      ['120', true],
      [null, false],
      ['3', true],
      ['1', false],
    ])
  })
  const refusedAs = (reason: string) => ({ ok: false as const, reason })
})
