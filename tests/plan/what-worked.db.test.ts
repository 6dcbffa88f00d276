import { beforeAll, describe, expect, it } from 'vitest'
import { chanceFrom } from '~/example/plans/random'
import { AIDS, CELLS, type Aid } from '~/plan/what-worked/aids'
import { readWorked } from '~/plan/what-worked/query'
import { workedOf, workedRows } from '~/plan/what-worked/worked.server'
import { db } from '~/platform/db.server'
import { addDays, dayOf, type Day } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { writeWorld, type Given } from './what-worked-world'

const asked = (search = '') => readWorked(new URLSearchParams(`indicator=patents&${search}`))

/** What a firm had before a day, day by day and row by row. */
function before(given: Given, until: Day): Record<Aid, number> {
  const rooms = new Set<Day>()
  for (const { from, until: end, counts } of given.leases)
    for (let on = from; counts && on < end && on < until; on = addDays(on, 1)) rooms.add(on)
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
  const midnight = new Date(`${until}T00:00:00+08:00`)
  return {
    space: rooms.size,
    booking: sum(given.bookings.filter((one) => one.counts && one.end <= midnight).map(({ hours }) => hours)),
    relief: sum(given.charges.filter((one) => one.until <= until).map(({ relief }) => relief)),
    claim: sum(given.claims.filter((one) => one.counts && one.paidOn < until).map(({ amount }) => amount)),
    support: given.answers.filter((one) => one.counts && dayOf(one.at) < until).length,
    visit: given.visits.filter((one) => one < until).length,
  }
}

const firstOf = ({ results }: Given, today: Day) => [...results].sort().find((day) => day <= today) ?? null
const middle = (numbers: readonly number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2
}

describe.each([1, 2, 3])('what came before results, in world %i', (seed) => {
  let world: World
  let made: Given[]
  beforeAll(async () => {
    world = await makeWorld()
    made = await writeWorld(world, chanceFrom(seed))
  })
  const cases = () =>
    made.map((given) => {
      const first = firstOf(given, world.today)
      return { ...given, first, had: before(given, first ?? addDays(world.today, 1)) }
    })

  it('is counted by firm: had it or not, with a result or not, and the median before it', async () => {
    for (const key of [null, 'A', 'B']) {
      const data = await workedOf(world.enclaveId, asked(key === null ? '' : `key=${key}`), world.today)
      const own = cases().filter(({ track }) => key === null || track === key)
      for (const line of data.lines) {
        const had = own.filter((one) => one.had[line.aid] > 0)
        const without = own.filter((one) => one.had[line.aid] === 0)
        const withResult = (some: typeof own) => some.filter(({ first }) => first !== null)
        expect([line.aid, ...CELLS.map((cell) => line[cell])]).toEqual([
          line.aid,
          ...[had, without].flatMap((some) => [
            withResult(some).length,
            some.length - withResult(some).length,
          ]),
        ])
        const amounts = withResult(had).map((one) => one.had[line.aid])
        expect(line.median === null ? null : Number(line.median)).toEqual(
          amounts.length === 0 ? null : middle(amounts),
        )
      }
    }
  })

  it('is counted by kind of firm, and every count opens its firms', async () => {
    const data = await workedOf(world.enclaveId, asked(), world.today)
    for (const line of data.kinds) {
      const own = cases().filter(({ track }) => track === line.key)
      const results = own.flatMap((one) => one.results.filter((day) => day <= world.today))
      const reached = own.filter(({ first }) => first !== null)
      expect(line).toMatchObject({ firms: own.length, withResult: reached.length, results: results.length })
      for (const aid of AIDS) expect(line.had[aid]).toBe(reached.filter((one) => one.had[aid] > 0).length)
    }
    for (const { aid, ...line } of data.lines)
      for (const cell of CELLS) {
        const found = await workedRows(world.enclaveId, asked(`aid=${aid}&cell=${cell}`), world.today)
        expect(found.rows).toHaveLength(line[cell])
        for (const row of found.rows) {
          const own = cases().find(({ firmId }) => firmId === row.firmId)
          expect(AIDS.map((one) => Number(row[one]))).toEqual(AIDS.map((one) => own?.had[one]))
        }
      }
  })

  it('is said of every result with its own day, and nothing after it', async () => {
    const { rows } = await workedRows(world.enclaveId, asked('list=results'), world.today)
    const all = made.flatMap((given) =>
      given.results
        .filter((day) => day <= world.today)
        .map((day) => [given.firmId, day, before(given, day)] as const),
    )
    const said = (one: Record<Aid, number | string>) => AIDS.map((aid) => Number(one[aid])).join(' ')
    expect(rows.map((row) => `${row.firmId} ${row.countedOn ?? ''} ${said(row)}`).sort()).toEqual(
      all.map(([firmId, day, had]) => `${firmId} ${day} ${said(had)}`).sort(),
    )
  })
})

describe('the page', () => {
  it('counts no firm that never moved in, none that was merged into another, and nothing that was returned', async () => {
    const world = await makeWorld()
    const [given] = await writeWorld(world, chanceFrom(9))
    const firms = async () => {
      const data = await workedOf(world.enclaveId, asked(), world.today)
      return data.kinds.reduce((all, one) => all + one.firms, 0)
    }
    const all = await firms()
    expect(all).toBe(14)
    const { firmId } = given ?? { firmId: '' }
    const into = { mergedIntoId: world.firm.id, mergedAt: world.now }
    await db.firm.updateMany({ where: { id: firmId }, data: into })
    expect(await firms()).toBe(13)
  })

  it('takes an address it cannot read as one that says nothing, and knows no indicator of that name', async () => {
    const world = await makeWorld()
    const odd = readWorked(new URLSearchParams('by=moon&aid=magic&cell=had_result&page=-1&key='))
    expect(odd).toMatchObject({ by: 'track', aid: null, cell: null, page: 1, key: '' })
    const data = await workedOf(world.enclaveId, odd, world.today)
    expect(data.lines.map(({ had_result, had_none }) => had_result + had_none)).toEqual(AIDS.map(() => 0))
    const none = readWorked(new URLSearchParams('indicator=no_such'))
    await expect(workedOf(world.enclaveId, none, world.today)).rejects.toMatchObject({ status: 404 })
    await expect(workedRows(world.enclaveId, none, world.today)).rejects.toMatchObject({ status: 404 })
  })

  it.each(['industry', 'source'])('stands by %s, too', async (by) => {
    const world = await makeWorld()
    await writeWorld(world, chanceFrom(4))
    const data = await workedOf(world.enclaveId, asked(`by=${by}`), world.today)
    expect(data.kinds.reduce((all, one) => all + one.firms, 0)).toBe(14)
    const [first] = data.kinds
    const { rows } = await workedRows(world.enclaveId, asked(`by=${by}&key=${first?.key ?? ''}`), world.today)
    expect(rows).toHaveLength(first?.firms ?? -1)
  })
})
