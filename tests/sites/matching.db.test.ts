import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { mergeFirms } from '~/admission/duplicates/merge.server'
import { must } from '~/example/drivers/must'
import { answerPark, inviteFirm, withdrawInvitation } from '~/landing/matching/invite.server'
import { CLASSES_IN_ORDER, DRAINS_IN_ORDER, matchOf } from '~/landing/matching/match'
import {
  firmsFor,
  matchesFor,
  needOf,
  sitesOfParkFor,
  invitationsWaiting,
} from '~/landing/matching/matches.server'
import { NeedForm } from '~/landing/matching/need.form'
import { sayNeed } from '~/landing/matching/say-need.server'
import { reserveSite } from '~/landing/sites/reserve.server'
import { ReserveForm } from '~/landing/sites/site.form'
import { db } from '~/platform/db.server'
import { hall, looking, NEED } from '../support/scenes/landing/matching'
import { makeFirm, makePerson, makeWorld, type World } from '../support/world'
import { kindsTo, project as landingProject, resident } from '../landing/support'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const said = (given: Record<string, string> = {}) => NeedForm.parse({ ...NEED, ...given })
const place = {
  kind: 'factory',
  area: '1200',
  heightM: '6',
  floorLoad: null,
  powerKva: 400,
  drains: 'split',
  environment: 'two',
  price: '12',
  clearance: null,
  leads: true,
}
const need = {
  kind: 'factory',
  areaFrom: '500',
  areaTo: '1500',
  heightM: null,
  floorLoad: null,
  powerKva: null,
  drains: 'none',
  environment: 'one',
  priceMost: null,
  neededOn: '2026-01-01',
}

describe('how a site answers a need', () => {
  it('speaks against what a need is not met by, and doubts what is not said', () => {
    expect(matchOf(need, place)).toMatchObject({ against: [], for: ['leads', 'area_fits'], but: [] })
    expect(matchOf({ ...need, heightM: '6' }, place).against).toEqual([])
    expect(matchOf({ ...need, heightM: '6.01' }, place).against).toEqual(['height'])
    expect(matchOf({ ...need, floorLoad: '2' }, place)).toMatchObject({ against: [], but: ['load'] })
    expect(matchOf({ ...need, powerKva: 401 }, place).against).toEqual(['power'])
    expect(matchOf({ ...need, powerKva: 200 }, place).for).toContain('power_to_spare')
    expect(matchOf({ ...need, drains: 'industrial' }, place).against).toEqual(['drains'])
    expect(matchOf({ ...need, environment: 'three' }, place).against).toEqual(['environment'])
    expect(matchOf({ ...need, environment: 'three' }, { ...place, environment: 'unset' }).but).toEqual([
      'environment',
    ])
    expect(matchOf({ ...need, priceMost: '12' }, place).against).toEqual([])
    expect(matchOf({ ...need, priceMost: '11.99' }, place).against).toEqual(['price'])
    expect(matchOf({ ...need, priceMost: '15' }, place).for).toContain('cheap')
    expect(matchOf({ ...need, areaFrom: '1200.01' }, place).against).toEqual(['area'])
    expect(matchOf({ ...need, areaTo: '1000' }, place).but).toEqual(['too_large'])
  })
})

describe('what a firm needs', () => {
  it('is said by its founder, one version after the other, and refused of two at once', async () => {
    const { firm, founder } = await looking(world)
    const all = await Promise.all(
      Array.from({ length: 4 }, () => sayNeed(founder, said({ version: '1', areaTo: '1600' }), world.now)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await needOf(world.enclaveId, firm.id)).toMatchObject({
      areaTo: '1600',
      version: 2,
      openTo: 'parks',
    })
    const gone = await makePerson(world, 'founder', { firmId: (await resident(world, 'offered')).id })
    expect(await sayNeed(gone, said(), world.now)).toMatchObject({ reason: 'not_resident' })
    expect(NeedForm.parse({ ...NEED, areaFrom: '1,000 ㎡', areaTo: '2000平方米' })).toMatchObject({
      areaFrom: '1000',
      areaTo: '2000',
    })
    expect(NeedForm.safeParse({ ...NEED, areaFrom: '很多' }).error?.issues[0]?.message).toBe('number')
    expect(NeedForm.safeParse({ ...NEED, areaFrom: '' }).error?.issues[0]?.message).toMatch(/required|number/)
    expect(NeedForm.safeParse({ ...NEED, areaTo: '400' }).error?.issues[0]).toMatchObject({
      message: 'from_to',
      path: ['areaTo'],
    })
  })

  it('finds the same sites in the database as in the rules, whatever is asked for', async () => {
    const other = await makeWorld()
    const { founder, firm } = await looking(other)
    const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: '' })
    const number = (least: number, most: number) => fc.integer({ min: least, max: most }).map(String)
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            areaSqm: number(300, 2500),
            heightM: maybe(number(3, 9)),
            floorLoad: maybe(number(1, 5)),
            powerKva: maybe(number(50, 900)),
            drains: fc.constantFrom(...DRAINS_IN_ORDER),
            environment: fc.constantFrom('unset', ...CLASSES_IN_ORDER),
            rentPerSqm: maybe(number(5, 30)),
          }),
          { maxLength: 4 },
        ),
        fc.record({
          areaFrom: number(300, 1500),
          heightM: maybe(number(3, 9)),
          floorLoad: maybe(number(1, 5)),
          powerKva: maybe(number(50, 900)),
          drains: fc.constantFrom(...DRAINS_IN_ORDER),
          environment: fc.constantFrom(...CLASSES_IN_ORDER),
          priceMost: maybe(number(5, 30)),
        }),
        async (halls, asked) => {
          for (const one of halls) await hall(other, one)
          const { version } = (await needOf(other.enclaveId, firm.id)) ?? expect.fail('no need')
          must(
            await sayNeed(founder, said({ ...asked, areaTo: '2500', version: String(version) }), other.now),
          )
          const inRules = await matchesFor({ enclaveId: other.enclaveId, firmId: firm.id }, other.today)
          const inSql = await sitesOfParkFor(other.enclaveId, other.park.parkId ?? '', firm.id, other.today)
          expect(inRules?.fits).toBe(inSql.length)
          const shown = inRules?.sites.map(({ id }) => id) ?? []
          expect(inSql.map(({ id }) => id)).toEqual(expect.arrayContaining(shown))
        },
      ),
      { numRuns: 12 },
    )
  })

  it('finds no site that is kept for another firm on the day, and its own', async () => {
    const other = await makeWorld()
    const [{ firm, siteId }, rival] = [await looking(other), await resident(other, 'active')]
    const shown = async (firmId: string) =>
      ((await matchesFor({ enclaveId: other.enclaveId, firmId }, other.today))?.sites ?? []).map(
        ({ id }) => id,
      )
    expect(await shown(firm.id)).toContain(siteId)
    const kept = { firmRef: rival.ref, fromOn: other.today, untilOn: '2027-12-31' }
    must(await reserveSite(other.bureau, siteId, ReserveForm.parse(kept), other.now))
    expect(await shown(firm.id)).not.toContain(siteId)
  })
})

describe('a park and a firm', () => {
  it('invites once, is answered once, and both hear of it', async () => {
    const { firm, founder, siteId } = await looking(world)
    const parkId = world.park.parkId ?? ''
    const list = async () =>
      (await firmsFor(world.park, parkId, 1, world.today)).firms.find(({ id }) => id === firm.id)
    expect(await list()).toMatchObject({ invited: null })
    const input = { siteId, words: '层高和用电都够' }
    const all = await Promise.all(
      Array.from({ length: 4 }, () => inviteFirm(world.park, firm.id, input, world.now)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await inviteFirm(world.park, firm.id, input, world.now)).toMatchObject({
      reason: 'already_invited',
    })
    expect(await kindsTo(founder.userId)).toEqual(['park_invites'])
    const { id } = await db.parkInvitation.findFirstOrThrow({ where: { firmId: firm.id } })
    const answers = await Promise.all(
      (['accepted', 'declined'] as const).map((outcome) =>
        answerPark(founder, id, { outcome, answer: '' }, world.now),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await kindsTo(world.park.userId)).toContain('park_invitation_answered')
    const stranger = (await looking(world)).founder
    await expect(
      answerPark(stranger, id, { outcome: 'accepted', answer: '' }, world.now),
    ).rejects.toMatchObject({ status: 404 })
  })

  it('takes its own invitation back while it waits, once, with a letter, and may ask again', async () => {
    const { firm, founder } = await looking(world)
    const input = { siteId: null, words: '欢迎来看' }
    const back = () => withdrawInvitation(world.park, firm.id, { reason: '场地另有安排' }, world.now)
    await expect(back()).rejects.toMatchObject({ status: 404 })
    must(await inviteFirm(world.park, firm.id, input, world.now))
    const parkId = world.parks.find(({ id }) => id !== world.park.parkId)?.id ?? null
    const elsewhere = await makePerson(world, 'park', { parkId })
    await expect(
      withdrawInvitation(elsewhere, firm.id, { reason: '不是我们的' }, world.now),
    ).rejects.toMatchObject({ status: 404 })
    const waiting = async () =>
      (await invitationsWaiting(world.park)).some(({ firmId }) => firmId === firm.id)
    expect(await waiting()).toBe(true)
    const { id } = await db.parkInvitation.findFirstOrThrow({ where: { firmId: firm.id } })
    const both = await Promise.all([
      back(),
      back(),
      answerPark(founder, id, { outcome: 'accepted', answer: '' }, world.now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await waiting()).toBe(false)
    const again = await looking(world)
    must(await inviteFirm(world.park, again.firm.id, input, world.now))
    must(await withdrawInvitation(world.park, again.firm.id, { reason: '场地另有安排' }, world.now))
    expect(await kindsTo(again.founder.userId)).toEqual(['park_invites', 'park_invitation_withdrawn'])
    const event = await db.event.findFirstOrThrow({
      where: { firmId: again.firm.id, kind: 'park_invitation_withdrawn' },
    })
    expect(event.payload).toMatchObject({ reason: '场地另有安排' })
    must(await inviteFirm(world.park, again.firm.id, input, world.now))
  })

  it('keeps one need and one open invitation of each park when two firms turn out to be one', async () => {
    const [kept, merged] = [await looking(world), { firm: await makeFirm(world.enclaveId) }]
    const need = await db.siteNeed.findFirstOrThrow({ where: { firmId: kept.firm.id } })
    await db.siteNeed.create({ data: { ...need, firmId: merged.firm.id, areaTo: '1800' } })
    const elsewhere = await makePerson(world, 'park', {
      parkId: world.parks.find(({ id }) => id !== world.park.parkId)?.id ?? null,
    })
    const input = { siteId: null, words: '欢迎来看' }
    must(await inviteFirm(world.park, kept.firm.id, input, world.now))
    must(await inviteFirm(world.park, merged.firm.id, input, world.now))
    must(await inviteFirm(elsewhere, merged.firm.id, input, world.now))
    const asked = { keepId: kept.firm.id, mergeId: merged.firm.id, reason: '同一法人，登记了两次' }
    await mergeFirms(world.officer, asked, world.now)
    expect(await mergeFirms(world.director, asked, world.now)).toMatchObject({ ok: true })
    expect(await needOf(world.enclaveId, kept.firm.id)).toMatchObject({ areaTo: '1500' })
    expect(await needOf(world.enclaveId, merged.firm.id)).toBeNull()
    const rows = await db.parkInvitation.findMany({
      where: { firmId: kept.firm.id },
      orderBy: { state: 'asc' },
    })
    expect(rows.map(({ state, parkId }) => [state, parkId === world.park.parkId])).toEqual(
      expect.arrayContaining([
        ['invited', true],
        ['invited', false],
        ['withdrawn', true],
      ]),
    )
    expect(rows).toHaveLength(3)
  })

  it('never sees a firm that does not let the parks read, or lands already', async () => {
    const { firm } = await looking(world, { openTo: 'nobody' })
    const { firms } = await firmsFor(world.park, world.park.parkId ?? '', 1, world.today)
    expect(firms.map(({ id }) => id)).not.toContain(firm.id)
    expect(await inviteFirm(world.park, firm.id, { siteId: null, words: '来' }, world.now)).toMatchObject({
      reason: 'not_open',
    })
    const elsewhere = world.parks.find(({ id }) => id !== world.park.parkId)?.id ?? ''
    await expect(firmsFor(world.park, elsewhere, 1, world.today)).rejects.toMatchObject({ status: 404 })
  })
})

it('finds partners among firms that land in a park and its leading firms, and says so to both sides', async () => {
  const here = await makeWorld()
  const { enclaveId, park, today } = here
  const parkId = park.parkId ?? ''
  await db.park.update({
    where: { enclaveId_id: { enclaveId, id: parkId } },
    data: { leadingFirms: '北人印刷机械、金钼集团', divisions: [] },
  })
  const { founder, firm } = await looking(here, { upstream: '26', downstream: '36', partners: '北人' })
  const first = async () => (await matchesFor({ enclaveId, firmId: firm.id }, today))?.sites[0]?.match
  expect((await first())?.for).toEqual(['partner', 'area_fits'])
  const buyer = await landingProject(here, { parkId })
  await db.firm.update({
    where: { enclaveId_id: { enclaveId, id: buyer.firm.id } },
    data: { industryCode: 'C3670' },
  })
  expect((await first())?.for).toEqual(['partner', 'downstream', 'area_fits'])
  const seen = (await firmsFor(park, parkId, 1, today)).firms.find(({ id }) => id === firm.id)
  expect(seen?.together).toEqual(['partner', 'downstream'])
  expect(seen?.upstream?.code).toBe('26')
  const [recount] = await db.$queryRaw<{ landing: number }[]>`
    SELECT count(*)::int AS landing FROM "LandingProject" l JOIN "Firm" f ON f.id = l."firmId"
    WHERE l."parkId" = ${parkId}::uuid AND l.stage <> 'dropped' AND f."industryCode" LIKE 'C36%'`
  expect(recount?.landing).toBe(1)
  // A landing that is given up is no partner any more; nor is the firm its own.
  await db.landingProject.updateMany({
    where: { id: buyer.projectId },
    data: { stage: 'dropped', droppedReason: '放弃' },
  })
  const { version } = (await needOf(enclaveId, firm.id)) ?? expect.fail('no need')
  must(
    await sayNeed(
      founder,
      said({ downstream: '36', partners: firm.name.slice(0, 8), version: String(version) }),
      here.now,
    ),
  )
  expect(await first()).toMatchObject({ for: ['area_fits'], but: ['no_partners'] })
})
