import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { siteItems } from '~/landing/sites/desk-items.server'
import { readSiteQuery } from '~/landing/sites/list-query'
import { sitePage, siteList, sitesKeptFor, siteTotals } from '~/landing/sites/queries.server'
import { endReservation, lapseReservations, reserveSite } from '~/landing/sites/reserve.server'
import { addSite, changeSite, endSite, inputOf } from '~/landing/sites/save-site.server'
import { NewSiteForm, ReserveForm } from '~/landing/sites/site.form'
import { splitSite } from '~/landing/sites/split.server'
import { ownSite } from '~/landing/sites/visible.server'
import { db } from '~/platform/db.server'
import { enterPasted, seenOf } from '~/setup/pasting/enter-pasted.server'
import { pastedSites } from '~/setup/site-register/pasted.server'
import { addDays, instantOf } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { kindsTo, project } from '../landing/support'

let world: World
let parkId: string
let numbers = 0
beforeAll(async () => {
  world = await makeWorld()
  parkId = world.parks[0]?.id ?? ''
})

const plot = (given: Record<string, string> = {}) =>
  NewSiteForm.parse({
    kind: 'land',
    parkId,
    name: `地块 ${(numbers += 1)}`,
    environment: 'two',
    stock: 'acquired',
    clearance: 'cleared',
    landUse: 'industrial',
    areaMu: '60',
    pricePerMu: '12.5',
    fromOn: '2026-01-01',
    ...given,
  })
const factory = (given: Record<string, string> = {}) =>
  NewSiteForm.parse({
    kind: 'factory',
    parkId,
    name: `厂房 ${(numbers += 1)}`,
    environment: 'one',
    areaSqm: '2400',
    drains: 'split',
    fromOn: '2026-01-01',
    ...given,
  })
const enter = async (input = plot()) => must(await addSite(world.park, input, world.now)).siteId
const days = (projectId: string, fromOn: string, untilOn: string) =>
  ReserveForm.parse({ projectId, fromOn, untilOn })
const held = (siteId: string, projectId: string, from = 0, until = 30) =>
  reserveSite(
    world.park,
    siteId,
    days(projectId, addDays(world.today, from), addDays(world.today, until)),
    world.now,
  )

describe('the register of sites', () => {
  it('enters a plot in the own park, a factory without the parts of a plot, and no name twice', async () => {
    const siteId = await enter(plot({ name: '东园一号' }))
    expect(await ownSite(world.bureau, siteId)).toMatchObject({
      ref: expect.stringMatching(/CD-2026-\d{4}$/) as string,
      divisionCode: world.parks[0]?.divisionCode,
      floor: null,
    })
    expect(await addSite(world.park, plot({ name: '东园一号' }), world.now)).toMatchObject({
      reason: 'name_taken',
    })
    const made = must(await addSite(world.park, factory({ areaMu: '5', stock: 'acquired' }), world.now))
    expect(await ownSite(world.park, made.siteId)).toMatchObject({ areaMu: null, stock: null })
    const elsewhere = plot({ parkId: world.parks[1]?.id ?? '' })
    expect(await addSite(world.park, elsewhere, world.now)).toMatchObject({ reason: 'park_unknown' })
    const outside = plot({ parkId: '', divisionCode: '610526' })
    expect((await addSite(world.bureau, outside, world.now)).ok).toBe(true)
    expect(await addSite(world.park, outside, world.now)).toMatchObject({ reason: 'park_unknown' })
  })

  it('keeps both values of a change and why, and refuses the second of two who change at once', async () => {
    const siteId = await enter()
    const before = await ownSite(world.park, siteId)
    const change = { ...inputOf(before), areaMu: '58.5', reason: '重新测量', version: before.version }
    const answers = await Promise.all([
      changeSite(world.park, siteId, change, world.now),
      changeSite(world.bureau, siteId, { ...change, areaMu: '57' }, world.now),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { events } = await sitePage(world.park, await ownSite(world.park, siteId), world.today)
    expect(events[0]).toMatchObject({
      kind: 'site_changed',
      payload: { reason: '重新测量', changes: [{ field: 'areaMu', before: '60' }] },
    })
    const again = await ownSite(world.park, siteId)
    const same = { ...inputOf(again), reason: '没有变', version: again.version }
    expect(await changeSite(world.park, siteId, same, world.now)).toMatchObject({ reason: 'nothing_changed' })
  })

  it('makes two sites of one, of the same area together', async () => {
    const siteId = await enter()
    const split = {
      firstName: `${siteId} 甲`,
      firstArea: '20.5',
      secondName: `${siteId} 乙`,
      on: world.today,
      reason: '分两家',
    }
    const whole = await splitSite(world.park, siteId, { ...split, firstArea: '60', version: 1 }, world.now)
    expect(whole).toMatchObject({ reason: 'nothing_left' })
    const { siteIds } = must(await splitSite(world.park, siteId, { ...split, version: 1 }, world.now))
    const parts = await db.site.findMany({ where: { id: { in: siteIds } }, orderBy: { ref: 'asc' } })
    expect(parts.map(({ areaMu }) => areaMu?.toFixed(2))).toEqual(['20.50', '39.50'])
    const { site } = await sitePage(world.park, await ownSite(world.park, siteId), world.today)
    expect([site.state, site.untilOn]).toEqual(['over', addDays(world.today, -1)])
  })

  it('pastes plots and factories by their words, a park officer in the own park alone', async () => {
    const park = world.parks[0]?.nameZh ?? ''
    const row = (name: string, of: string) =>
      `${name}\t土地\t${of}\t\t二类工业\t2026-01-01\t\t征而未供\t净地\t工业\t30\t11`
    const register = await pastedSites(world.park)
    const [fine, other] = register.rowsIn([row('粘贴一', park), row('粘贴二', '别的园区')].join('\n'))
    expect([fine?.problems, other?.problems.map(({ field }) => field)]).toEqual([[], ['parkId']])
    const text = row('粘贴一', park)
    const seen = seenOf(register.rowsIn(text))
    expect(await enterPasted(register, world.park, { text, seen }, world.now)).toMatchObject({
      value: { count: 1 },
    })
    expect(await enterPasted(register, world.park, { text, seen }, world.now)).toMatchObject({
      reason: 'name_taken',
    })
    expect(await enterPasted(register, world.officer, { text, seen }, world.now)).toMatchObject({
      reason: 'wrong_role',
    })
  })

  it('lists and sums what is free by its own reckoning', async () => {
    const totals = await siteTotals(world.bureau, world.today)
    const [own] = await db.$queryRaw<{ mu: string; sqm: string }[]>`
      SELECT COALESCE(sum("areaMu"), 0)::text AS mu, COALESCE(sum("areaSqm"), 0)::text AS sqm FROM "Site" s
      WHERE "enclaveId" = ${world.enclaveId}::uuid AND "fromOn" <= ${world.today}::date
        AND COALESCE("untilOn", 'infinity') >= ${world.today}::date AND NOT EXISTS (
          SELECT FROM "SiteReservation" r WHERE r."siteId" = s.id AND r.state = 'held'
            AND daterange(r."fromOn", r."endsBefore") @> ${world.today}::date)`
    expect([totals.land.free, totals.factory.free]).toEqual([own?.mu, own?.sqm])
    const asked = (text: string) =>
      siteList(world.bureau, readSiteQuery(new URLSearchParams(text)), world.today)
    const small = await asked('kind=land&least=50&state=free')
    expect(small.rows.every(({ areaMu, state }) => Number(areaMu) >= 50 && state === 'free')).toBe(true)
    expect((await asked('park=none')).rows.every((site) => site.parkId === null)).toBe(true)
    const theirs = await siteList(world.park, readSiteQuery(new URLSearchParams()), world.today)
    expect(theirs.rows.every((site) => site.parkId === parkId)).toBe(true)
  })
})

describe('the reservation of a site', () => {
  it('is one firm’s at a time: of two who ask at once for days that meet, one is refused', async () => {
    const siteId = await enter()
    const [one, other] = [await project(world), await project(world)]
    const answers = await Promise.all([held(siteId, one.projectId), held(siteId, other.projectId, 30, 60)])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'taken' })
    const after = await held(siteId, other.projectId, 31, 60)
    expect(after.ok || answers[1]?.ok).toBe(true)
  })

  it('never overlaps, whatever is asked', async () => {
    const siteId = await enter()
    const { projectId } = await project(world)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 9 }),
        async (from, length) => {
          await held(siteId, projectId, from, from + length)
          const [met] = await db.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM "SiteReservation" a JOIN "SiteReservation" b
            ON a."siteId" = b."siteId" AND a.id < b.id AND a.state = 'held' AND b.state = 'held'
            AND a."fromOn" < b."endsBefore" AND b."fromOn" < a."endsBefore"
          WHERE a."siteId" = ${siteId}::uuid`
          expect(met?.count).toBe(0)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('tells the firm and whoever is in charge, stands on the project, and is free once it is released', async () => {
    const siteId = await enter()
    const { firm, projectId } = await project(world)
    const { reservationId } = must(await held(siteId, projectId))
    expect(await kindsTo(world.officer.userId)).toContain('site_reserved')
    const kept = await sitesKeptFor({ enclaveId: world.enclaveId, firmId: firm.id, projectId }, world.today)
    expect(kept.map((one) => one.siteId)).toEqual([siteId])
    const ended = await endSite(world.park, siteId, { on: world.today, reason: '另有用途' }, world.now)
    expect(ended).toMatchObject({ reason: 'reserved_beyond' })
    const given = { how: 'released' as const, reason: '企业改选别处' }
    expect((await endReservation(world.park, reservationId, given, world.now)).ok).toBe(true)
    expect(await endReservation(world.park, reservationId, given, world.now)).toMatchObject({
      reason: 'not_held',
    })
    expect((await held(siteId, projectId)).ok).toBe(true)
  })

  it('is for a project that lands in this park, and by a park officer for no firm without one', async () => {
    const siteId = await enter()
    const there = await project(world, { parkId: world.parks[1]?.id ?? '' })
    expect(await held(siteId, there.projectId)).toMatchObject({ reason: 'no_such_project' })
    const forFirm = ReserveForm.parse({
      firmRef: there.firm.ref,
      fromOn: world.today,
      untilOn: addDays(world.today, 9),
    })
    expect(await reserveSite(world.park, siteId, forFirm, world.now)).toMatchObject({ ok: false })
    expect((await reserveSite(world.bureau, siteId, forFirm, world.now)).ok).toBe(true)
  })

  it('is no longer offered once the firm has got the site', async () => {
    const siteId = await enter()
    const { projectId } = await project(world)
    const { reservationId } = must(await held(siteId, projectId))
    must(await endReservation(world.park, reservationId, { how: 'taken', reason: '已签出让合同' }, world.now))
    const next = await project(world)
    expect(await held(siteId, next.projectId, 1, 5)).toMatchObject({ reason: 'is_taken' })
  })

  it('stands on the desk before it lapses, lapses by itself on the day after its last, once, with letters', async () => {
    const other = await makeWorld()
    const site = plot({ parkId: other.parks[0]?.id ?? '' })
    const { siteId } = must(await addSite(other.park, site, other.now))
    const { projectId } = await project(other)
    const last = addDays(other.today, 10)
    must(await reserveSite(other.park, siteId, days(projectId, other.today, last), other.now))
    expect(await siteItems(other.officer, addDays(last, -15), 'zh')).toEqual([])
    expect((await siteItems(other.officer, addDays(last, -14), 'zh')).map(({ dueOn }) => dueOn)).toEqual([
      last,
    ])
    expect(await lapseReservations(instantOf(last, 600), other.enclaveId)).toBe(0)
    const next = instantOf(addDays(last, 1), 600)
    const runs = await Promise.all([1, 2].map(() => lapseReservations(next, other.enclaveId)))
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect((await kindsTo(other.park.userId)).filter((kind) => kind === 'site_lapsed')).toHaveLength(1)
    expect((await db.siteReservation.findFirstOrThrow({ where: { siteId } })).state).toBe('lapsed')
  })
})
