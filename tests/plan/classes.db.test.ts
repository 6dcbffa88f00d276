import { beforeAll, describe, expect, it } from 'vitest'
import { chanceFrom, type Chance } from '~/example/plans/random'
import { STANDARD_INDUSTRIES, type IndustryClasses } from '~/ground/settings/industries'
import { newestSetting, writeSetting } from '~/ground/settings/decide.part.server'
import {
  CLASSES,
  classDays,
  readClass,
  WHERE,
  type IndustryClass,
  type Where,
} from '~/plan/structure/classes'
import { classesOf, classFirms } from '~/plan/structure/classes.server'
import { structureOf } from '~/plan/structure/structure.server'
import { planOf } from '~/plan/counting/plan.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { IndustriesForm } from '~/setup/settings-pages/industries.form'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { makeLanding, makeTenant } from '../kpi/evidence-world'
import { makeWorld, type World } from '../support/world'

const CODES = ['06', 'C2665', '2661', 'C39', '3985', '65', '13', 'C', '']
const SAID: IndustryClasses = {
  ...STANDARD_INDUSTRIES,
  resource: ['06', '26'],
  emerging: ['2665', '39', '65'],
}

async function someWorld(seed: number) {
  const world = await makeWorld()
  const chance = chanceFrom(seed)
  const { enclaveId, officer, admin, now, today } = world
  const one = { enclaveId, topic: 'industries' as const, content: SAID, effectiveOn: today, reason: '' }
  const { version: after } = await newestSetting(db, enclaveId, 'industries')
  await inTransaction((tx) => writeSetting(tx, { ...one, byId: admin.userId, after }, now))
  const day = () => addDays('2024-06-01', chance.whole(0, 800))
  const code = () => CODES[chance.whole(0, CODES.length - 1)] ?? ''
  for (let number = 0; number < 16; number += 1) {
    const startedOn = day()
    const { id } = await makeTenant(world, startedOn)
    await db.firm.updateMany({ where: { id }, data: { industryCode: code() } })
    await leaves(chance, id, startedOn)
    if (chance.whole(0, 1) === 0)
      await makeLanding(world, id, chance.whole(0, 4) === 0 ? 'dropped' : 'registered', day())
    for (let left = chance.whole(0, 2); left > 0; left -= 1) {
      const isDeclined = chance.whole(0, 3) === 0
      const state = isDeclined ? 'declined' : 'accepted'
      const asked = { reason: '变更', askedById: officer.userId, askedAt: now, decidedById: officer.userId }
      const changes = { industryCode: { before: code(), after: code() } }
      const data = { enclaveId, id: newId(), firmId: id, state, changes, answer: '登记如此', ...asked }
      await db.firmChange.create({ data: { ...data, decidedAt: new Date(`${day()}T02:00:00Z`) } })
    }
  }
  return world
}

async function leaves(chance: Chance, firmId: string, startedOn: Day) {
  const on = dateOfDay(addDays(startedOn, chance.whole(1, 600)))
  if (chance.whole(0, 2) === 0)
    await db.tenancy.updateMany({ where: { firmId }, data: { state: 'graduated', graduatedOn: on } })
}

/** The class of a firm on a day, from plain rows in plain steps. */
async function plainly({ enclaveId }: World, days: readonly Day[]) {
  const firms = await db.firm.findMany({
    where: { enclaveId, mergedIntoId: null },
    include: { changes: true, tenancies: true, projects: { include: { milestones: true } } },
  })
  const found: { day: Day; where: Where; of: IndustryClass; division: string; ref: string }[] = []
  for (const day of days)
    for (const firm of firms) {
      const later = firm.changes
        .filter((one) => one.state === 'accepted' && one.decidedAt && dayOf(one.decidedAt) > day)
        .sort((a, b) => Number(a.decidedAt) - Number(b.decidedAt) || (a.id < b.id ? -1 : 1))
      const { industryCode } = (later[0]?.changes as { industryCode?: { before: string } } | undefined) ?? {}
      const code = /\d{2,4}/.exec(industryCode?.before ?? firm.industryCode ?? '')?.[0] ?? ''
      const fits = [...SAID.resource, ...SAID.emerging].filter((one) => code.startsWith(one))
      const longest = fits.sort((a, b) => b.length - a.length)[0]
      const of: IndustryClass = !longest ? 'other' : SAID.resource.includes(longest) ? 'resource' : 'emerging'
      const isHere = firm.tenancies.some(({ startedOn, exitedOn, graduatedOn }) => {
        const end = exitedOn ?? graduatedOn
        return startedOn !== null && dayFromDate(startedOn) <= day && (!end || dayFromDate(end) > day)
      })
      const isLanded = firm.projects.some(
        ({ stage, stageSince, milestones }) =>
          (stage !== 'dropped' || dayFromDate(stageSince) > day) &&
          milestones.some((m) => m.stage === 'registered' && m.actualOn && dayFromDate(m.actualOn) <= day),
      )
      const said = { day, of, division: code.slice(0, 2), ref: firm.ref }
      if (isHere) found.push({ ...said, where: 'residence' })
      if (isLanded) found.push({ ...said, where: 'landed' })
    }
  return found
}

describe.each([1, 2, 3, 4])('the classes of industries, in world %i', (seed) => {
  let world: World
  beforeAll(async () => {
    world = await someWorld(seed)
  })

  it('are counted over the years by what counts today, and every count opens its firms', async () => {
    const { enclaveId, today } = world
    const { days, counts } = await classesOf(enclaveId, today)
    expect(days).toEqual(classDays(await planOf(enclaveId), today))
    const own = await plainly(world, days)
    for (const where of WHERE)
      for (const of of CLASSES)
        for (const [at, day] of days.entries()) {
          const firms = own.filter((one) => one.day === day && one.where === where && one.of === of)
          expect([day, where, of, counts[where][of][at]]).toEqual([day, where, of, firms.length])
          const asked = readClass(new URLSearchParams({ class: of, where, on: day }))
          const { rows, range } = await classFirms(enclaveId, asked, today)
          expect(rows.map(({ ref }) => ref)).toEqual(firms.map(({ ref }) => ref).sort())
          expect(range.total).toBe(firms.length)
        }
    const all = Object.values(counts.residence).flat()
    expect(all.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0)
  })

  it('and divisions are counted today and a year ago as firms were on the day, and every count opens its firms', async () => {
    const { enclaveId, today } = world
    const { industries, others, before } = await structureOf(enclaveId, today)
    const own = await plainly(world, [before, today])
    expect(others.divisions).toBe(0)
    expect(industries.map(({ division }) => division).sort()).toEqual(
      [
        ...new Set(own.flatMap((one) => (one.where === 'landed' && one.day === before ? [] : one.division))),
      ].sort(),
    )
    for (const line of industries)
      for (const [where, on, count] of [
        ['residence', today, line.firms],
        ['residence', before, line.before],
        ['landed', today, line.landed],
      ] as const) {
        const refs = own.flatMap((one) =>
          one.division === line.division && one.where === where && one.day === on ? [one.ref] : [],
        )
        const { rows } = await classFirms(
          enclaveId,
          { class: null, division: line.division, where, on, page: 1 },
          today,
        )
        expect([line.division, where, on, count, rows.map(({ ref }) => ref)]).toEqual([
          line.division,
          where,
          on,
          refs.length,
          refs.sort(),
        ])
      }
  })

  it('are of the days that are counted, and of no other', async () => {
    const { enclaveId, today } = world
    const asked = readClass(new URLSearchParams({ on: '1999-12-31' }))
    await expect(classFirms(enclaveId, asked, today)).rejects.toMatchObject({ status: 404 })
  })
})

it.each([
  [
    'a day before the plan and today',
    { from: '2026-01-01', to: '2030-12-31' },
    '2026-11-16',
    ['2025-12-31', '2026-11-16'],
  ],
  [
    'the ends of years',
    { from: '2026-07-01', to: '2031-06-30' },
    '2028-01-01',
    ['2026-06-30', '2026-12-31', '2027-12-31', '2028-01-01'],
  ],
  [
    'no year after the plan',
    { from: '2026-01-01', to: '2027-12-31' },
    '2031-03-01',
    ['2025-12-31', '2026-12-31', '2027-12-31', '2031-03-01'],
  ],
  ['today alone before it begins', { from: '2026-01-01', to: '2030-12-31' }, '2025-06-01', ['2025-06-01']],
])('the days compared are %s', (_, plan, today, days) => {
  expect(classDays(plan, today)).toEqual(days)
})

const typed = (given: Record<string, string>) =>
  IndustriesForm.safeParse({
    resource: '06',
    emerging: '39',
    basisZh: '口径',
    basisEn: 'basis',
    basedOn: '0',
    ...given,
  })
it.each([
  ['spaces, commas and lines, each once', { resource: '07、06 06,\n2665' }, ['06', '07', '2665']],
  ['a letter', { resource: 'C39' }, null],
  ['a division that is none', { resource: '98' }, null],
  ['nothing', { resource: ' ' }, null],
  ['the same code on both sides', { resource: '39' }, null],
])('codes as typed: %s', (_, given, read) => {
  const found = typed(given)
  expect(found.success ? found.data.content.resource : null).toEqual(read)
})
