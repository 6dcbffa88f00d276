import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { beginParcel, formerParcelsOf, plotOf } from '~/landing/land/from-site.server'
import { readLedgerQuery } from '~/landing/land/list-query'
import { ledger } from '~/landing/land/queries.server'
import { recordWork } from '~/landing/land/save-parcel.server'
import { NeedForm } from '~/landing/matching/need.form'
import { matchesFor } from '~/landing/matching/matches.server'
import { sayNeed } from '~/landing/matching/say-need.server'
import { parkMap } from '~/landing/park-map/map.server'
import { readSiteQuery } from '~/landing/sites/list-query'
import { sitePage, siteList } from '~/landing/sites/queries.server'
import { endReservation, lapseReservations, reserveSite } from '~/landing/sites/reserve.server'
import { addSite, changeSite, endSite, inputOf } from '~/landing/sites/save-site.server'
import { NewSiteForm, ReserveForm } from '~/landing/sites/site.form'
import { splitSite } from '~/landing/sites/split.server'
import { ownSite } from '~/landing/sites/visible.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay, instantOf } from '~/shared/days'
import { makePerson, makeWorld, type World } from '../support/world'
import { project } from '../landing/support'

let world: World
let numbers = 0
beforeAll(async () => {
  world = await makeWorld()
})

const enter = async (from = '2026-01-01') => {
  const plot = {
    kind: 'land',
    environment: 'two',
    stock: 'acquired',
    clearance: 'cleared',
    landUse: 'industrial',
  }
  const where = { parkId: world.parks[0]?.id ?? '', name: `净地 ${(numbers += 1)}` }
  const form = NewSiteForm.parse({ ...plot, ...where, areaMu: '60', fromOn: from })
  return must(await addSite(world.park, form, world.now)).siteId
}
const keep = (siteId: string, projectId: string, from = 0, until = 30) => {
  const days = { fromOn: addDays(world.today, from), untilOn: addDays(world.today, until) }
  return reserveSite(world.park, siteId, ReserveForm.parse({ projectId, ...days }), world.now)
}
const take = (id: string) => endReservation(world.park, id, { how: 'taken', reason: '已签合同' }, world.now)
const ending = (on = world.today) => ({ on, reason: '另有用途' })

describe('a site that a firm has got', () => {
  it('is over at once in list, page, map and matching, on its first day and before it, too', async () => {
    const { firm, projectId } = await project(world)
    const founder = await makePerson(world, 'founder', { firmId: firm.id })
    const need = {
      kind: 'land',
      areaFrom: '50',
      areaTo: '70',
      environment: 'two',
      drains: 'none',
      neededOn: '2026-12-01',
    }
    must(await sayNeed(founder, NeedForm.parse({ ...need, openTo: 'nobody', version: '0' }), world.now))
    const offered = async (siteId: string) => {
      const asked = { ...readSiteQuery(new URLSearchParams('kind=land')), page: 1 }
      const { rows } = await siteList(world.bureau, asked, world.today)
      const page = await sitePage(world.bureau, await ownSite(world.bureau, siteId), world.today)
      const matches = await matchesFor({ enclaveId: world.enclaveId, firmId: firm.id }, world.today)
      const inList = rows.some(({ id }) => id === siteId)
      return [inList, page.site.state, matches?.sites.some(({ id }) => id === siteId)]
    }
    const onMap = async () =>
      (await parkMap(world.bureau, world.today)).reduce((sum, { free, reserved }) => sum + free + reserved, 0)
    for (const from of ['2026-01-01', world.today]) {
      const siteId = await enter(from)
      const { reservationId } = must(await keep(siteId, projectId))
      const before = await onMap()
      expect(await offered(siteId)).toEqual([true, 'reserved', true])
      must(await take(reservationId))
      expect(await offered(siteId)).toEqual([false, 'over', false])
      expect(await onMap()).toBe(before - 1)
    }
  })

  it('is not taken while it is kept for others, nor changed, cut or kept afterwards until it is given back', async () => {
    const [one, other] = [await project(world), await project(world)]
    const siteId = await enter()
    const { reservationId } = must(await keep(siteId, one.projectId))
    const later = must(await keep(siteId, other.projectId, 31, 60))
    expect(await take(reservationId)).toMatchObject({
      reason: 'kept_for_others',
      detail: { who: other.firm.name, from: addDays(world.today, 31), until: addDays(world.today, 60) },
    })
    must(
      await endReservation(world.park, later.reservationId, { how: 'released', reason: '改选' }, world.now),
    )
    const mine = must(await keep(siteId, one.projectId, 31, 40))
    must(await take(reservationId))
    const rest = await db.siteReservation.findFirstOrThrow({ where: { id: mine.reservationId } })
    expect(rest.state).toBe('released')
    expect(await keep(siteId, other.projectId, 41, 60)).toMatchObject({ reason: 'is_taken' })
    expect(await endSite(world.park, siteId, ending(), world.now)).toMatchObject({ reason: 'is_taken' })
    const halves = { firstName: '甲', firstArea: '20', secondName: '乙', on: world.today, reason: '分' }
    const site = await ownSite(world.park, siteId)
    const { version } = site
    expect(await splitSite(world.park, siteId, { ...halves, version }, world.now)).toMatchObject({
      reason: 'is_taken',
    })
    const change = { ...inputOf(site), note: '改', reason: '更正', version }
    expect(await changeSite(world.park, siteId, change, world.now)).toMatchObject({ reason: 'is_taken' })
    const again = { ...change, fromOn: addDays(world.today, 1), reason: '企业退回' }
    must(await changeSite(world.park, siteId, again, world.now))
    must(await keep(siteId, other.projectId, 5, 20))
  })

  it('is never kept, cut short or taken twice by those who come at once', async () => {
    const [one, other] = [await project(world), await project(world)]
    for (let round = 0; round < 4; round += 1) {
      const siteId = await enter()
      const { reservationId } = must(await keep(siteId, one.projectId))
      const [, , ended] = await Promise.all([
        take(reservationId),
        keep(siteId, other.projectId, 31, 60),
        endSite(world.park, siteId, ending(addDays(world.today, 30)), world.now),
      ])
      const { takenOn, untilOn } = await ownSite(world.park, siteId)
      const beyond = await db.siteReservation.count({
        where: { siteId, state: 'held', endsBefore: { gt: dateOfDay(addDays(world.today, 31)) } },
      })
      expect([takenOn !== null && beyond > 0, untilOn !== null && beyond > 0]).toEqual([false, false])
      expect(ended.ok).toBe(untilOn !== null)
    }
  })

  it('is given up or lapses, whichever comes first, and neither breaks', async () => {
    const { projectId } = await project(world)
    const late = instantOf(addDays(world.today, 2), 600)
    for (let round = 0; round < 4; round += 1) {
      const { reservationId } = must(await keep(await enter(), projectId, 0, 1))
      const end = { how: 'released', reason: '改选' } as const
      const [ended, lapsed] = await Promise.all([
        endReservation(world.park, reservationId, end, late),
        lapseReservations(late, world.enclaveId),
      ])
      const { state } = await db.siteReservation.findFirstOrThrow({ where: { id: reservationId } })
      expect([ended.ok, lapsed, state]).toEqual(ended.ok ? [true, 0, 'released'] : [false, 1, 'lapsed'])
    }
  })
})

it('a park that has ended stands on the map no more', async () => {
  const other = await makeWorld()
  const { projectId } = await project(other)
  const { parkId } = await db.landingProject.findFirstOrThrow({ where: { id: projectId } })
  const shown = async () =>
    (await parkMap(other.bureau, other.today)).flatMap(({ parks }) => parks.map(({ id }) => id))
  await db.park.updateMany({ where: { id: parkId }, data: { validUntil: dateOfDay(other.today) } })
  expect(await shown()).toContain(parkId)
  await db.park.updateMany({
    where: { id: parkId },
    data: { validUntil: dateOfDay(addDays(other.today, -1)) },
  })
  expect(await shown()).not.toContain(parkId)
})

describe('a plot that a firm has got', () => {
  it('begins its parcel in the ledger with what is known of it, once, and no factory does', async () => {
    const { firm, projectId } = await project(world)
    const siteId = await enter()
    const { reservationId } = must(await keep(siteId, projectId))
    const typed = {
      source: '出让合同 2026-17',
      supply: 'grant',
      contractOn: world.today,
      agreedStart: addDays(world.today, 180),
      price: '720',
    } as const
    const input = async () => ({ ...(await plotOf(world.park, siteId)).known, ...typed })
    const early = { ...(await input()), holder: firm.name }
    expect(await beginParcel(world.park, siteId, early, world.now)).toMatchObject({ reason: 'not_taken' })
    must(await take(reservationId))
    const known = await input()
    expect(known).toMatchObject({
      areaMu: '60',
      toDevelopMu: '60',
      holder: firm.name,
      firmRef: firm.ref,
      totalInvestment: '42000000.00',
    })
    const both = await Promise.all([1, 2].map(() => beginParcel(world.park, siteId, known, world.now)))
    expect(both.map((answer) => (answer.ok ? 'ok' : answer.reason)).sort()).toEqual(['in_ledger', 'ok'])
    const row = await db.parcel.findFirstOrThrow({ where: { siteId } })
    expect([row.firmId, row.parkId, row.stock]).toEqual([firm.id, world.parks[0]?.id, 'supplied'])
    expect((await plotOf(world.park, siteId)).parcel).toMatchObject({ ref: row.ref })
    const hall = {
      kind: 'factory',
      environment: 'one',
      areaSqm: '2400',
      drains: 'split',
      fromOn: '2026-01-01',
    }
    const form = NewSiteForm.parse({ ...hall, parkId: world.parks[0]?.id ?? '', name: '厂房甲' })
    const factory = must(await addSite(world.park, form, world.now)).siteId
    await expect(plotOf(world.park, factory)).rejects.toMatchObject({ status: 404 })
    await expect(beginParcel(world.park, factory, known, world.now)).rejects.toMatchObject({ status: 404 })
  })

  it('begins a parcel of its own for each firm that gets it, and the former keeps its record', async () => {
    const [one, other] = [await project(world), await project(world)]
    const siteId = await enter()
    const begin = async (number: string) => {
      const { known } = await plotOf(world.park, siteId)
      const typed = {
        source: number,
        supply: 'grant',
        contractOn: world.today,
        agreedStart: addDays(world.today, 90),
      } as const
      return beginParcel(world.park, siteId, { ...known, ...typed, price: '720' }, world.now)
    }
    const { reservationId } = must(await keep(siteId, one.projectId))
    must(await take(reservationId))
    const first = must(await begin('出让合同 1')).parcelId
    expect(await begin('出让合同 1')).toMatchObject({ reason: 'in_ledger' })
    const site = await ownSite(world.park, siteId)
    const back = {
      ...inputOf(site),
      fromOn: addDays(world.today, 1),
      reason: '企业退回',
      version: site.version,
    }
    must(await changeSite(world.park, siteId, back, world.now))
    expect((await plotOf(world.park, siteId)).parcel).toBeNull()
    expect(await begin('出让合同 2')).toMatchObject({ reason: 'not_taken' })
    const again = must(await keep(siteId, other.projectId, 5, 20))
    const later = instantOf(addDays(world.today, 6), 600)
    must(await endReservation(world.park, again.reservationId, { how: 'taken', reason: '已签合同' }, later))
    expect((await plotOf(world.park, siteId)).known).toMatchObject({
      holder: other.firm.name,
      firmRef: other.firm.ref,
    })
    const both = await Promise.all([1, 2].map(() => begin('出让合同 2')))
    expect(both.map((answer) => (answer.ok ? 'ok' : answer.reason)).sort()).toEqual(['in_ledger', 'ok'])
    const rows = await db.parcel.findMany({ where: { siteId }, orderBy: { id: 'asc' } })
    expect(rows.map(({ firmId, source, reservationId: by }) => [firmId, source, by])).toEqual([
      [one.firm.id, '出让合同 1', reservationId],
      [other.firm.id, '出让合同 2', again.reservationId],
    ])
    expect(rows.map(({ endedOn }) => endedOn)).toEqual([dateOfDay(addDays(world.today, 6)), null])
    const begun = { on: world.today, developedMu: null, invested: null, note: '开工令' }
    const work = { what: 'start' as const, ...begun, version: rows[0]?.version ?? 0 }
    await expect(recordWork(world.park, first, work, world.now)).rejects.toMatchObject({ status: 404 })
    expect(await formerParcelsOf(site)).toEqual([{ id: first, ref: rows[0]?.ref, holder: one.firm.name }])
    const { rows: shown } = await ledger(world.bureau, readLedgerQuery(new URLSearchParams()), world.today)
    expect(shown.filter(({ id }) => rows.some((row) => row.id === id)).map(({ id }) => id)).toEqual([
      rows[1]?.id,
    ])
  })
})
