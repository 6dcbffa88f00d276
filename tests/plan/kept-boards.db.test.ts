import { beforeAll, describe, expect, it } from 'vitest'
import { keepBoards } from '~/across/keeping-boards/keep.server'
import { chanceFrom } from '~/example/plans/random'
import { CLASSES, readClass, WHERE } from '~/plan/structure/classes'
import { classFirms } from '~/plan/structure/classes.server'
import { structureShown } from '~/plan/structure/structure.server'
import { AIDS, CELLS, KINDS } from '~/plan/what-worked/aids'
import { readWorked } from '~/plan/what-worked/query'
import { workedOf, workedRows } from '~/plan/what-worked/worked.server'
import { db } from '~/platform/db.server'
import { makeLanding, makeTenant } from '../kpi/evidence-world'
import { makeWorld, NOON_OF_TESTS, type World } from '../support/world'
import { writeWorld } from './what-worked-world'

const later = (minutes: number) => new Date(NOON_OF_TESTS.getTime() + minutes * 60_000)
const asked = (search: string) => readWorked(new URLSearchParams(`indicator=patents&${search}`))
const lists = [
  ...KINDS.flatMap((by) => [`by=${by}`, `by=${by}&list=results`, `by=${by}&page=2`]),
  ...['A', 'B', 'nobody'].flatMap((key) => [`key=${key}`, `key=${key}&list=results`]),
  ...AIDS.flatMap((aid) => CELLS.map((cell) => `aid=${aid}&cell=${cell}`)),
  'list=results&aid=visit&cell=had_result',
  'list=with',
  'key=A&list=with',
]

const classes = (days: readonly string[]) =>
  days.flatMap((on) =>
    WHERE.flatMap((where) =>
      ['all', ...CLASSES].flatMap((of) =>
        [1, 2].map((page) => `on=${on}&where=${where}&class=${of}&page=${page}`),
      ),
    ),
  )

/** Everything the pages and the files read of an enclave, without the moment it was worked out. */
async function everything({ enclaveId, today }: World) {
  const { keptAt: _, ...structure } = await structureShown(enclaveId, today)
  const boards: unknown[] = [structure]
  for (const search of classes(structure.classes.days)) {
    const { keptAt: _of, ...firms } = await classFirms(
      enclaveId,
      readClass(new URLSearchParams(search)),
      today,
      5,
    )
    boards.push(firms)
  }
  for (const search of lists) {
    const { keptAt: __, ...board } = await workedOf(enclaveId, asked(search), today)
    const { keptAt: ___, ...rows } = await workedRows(enclaveId, asked(search), today, 7)
    boards.push(board, rows)
  }
  return boards
}

/** A firm moves in, and the log says so. */
async function happens(world: World) {
  await makeTenant(world, '2024-06-01')
  const where = { enclaveId: world.enclaveId }
  await db.eventHead.update({ where, data: { seq: { increment: 1 } } })
}

describe.each([11, 12, 13])('in world %i', (seed) => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld()
    await writeWorld(world, chanceFrom(seed))
    const firm = await makeTenant(world, '2024-06-01')
    await makeLanding(world, firm.id, 'registered', '2025-01-31')
  })

  it('what is kept is what is there: every board, every list and every page of them', async () => {
    const { enclaveId, today } = world
    const live = await everything(world)
    expect((await workedOf(enclaveId, asked(''), today)).keptAt).toBeNull()
    expect(await keepBoards(NOON_OF_TESTS, enclaveId, 3)).toBe(1)
    expect((await workedOf(enclaveId, asked(''), today)).keptAt).toBe(NOON_OF_TESTS.toISOString())
    expect(await everything(world)).toEqual(live)
  })

  it('in a small enclave is what is there at any moment: once something has happened pages work it out', async () => {
    const { enclaveId } = world
    await keepBoards(NOON_OF_TESTS, enclaveId)
    expect(await keepBoards(later(31), enclaveId)).toBe(0)
    await happens(world)
    const shown = await everything(world)
    await keepBoards(later(31), enclaveId)
    expect(shown).toEqual(await everything(world))
  })

  it('in a large one is worked out again half an hour later and not before, and every day', async () => {
    const { enclaveId, today } = world
    await db.$executeRaw`
      INSERT INTO "Firm" SELECT (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'ref', 'KB-F-' || n,
        'uscc', '91610131K' || upper(left(md5(n::text || f.id), 9)), 'name', '多家企业' || n))).*
      FROM "Firm" f, generate_series(1, 301) n WHERE f.id = ${world.firm.id}::uuid`
    const firms = async () => (await structureShown(enclaveId, today)).structure.firms
    const before = await firms()
    await happens(world)
    expect(await keepBoards(later(60), enclaveId)).toBe(0)
    expect(await firms()).toBe(before)
    expect(await keepBoards(later(62), enclaveId)).toBe(1)
    expect(await firms()).toBe(before + 1)
    expect(await keepBoards(later(24 * 60), enclaveId)).toBe(1)
    // Yesterday's figures are nobody's of today.
    expect(await structureShown(enclaveId, today)).toMatchObject({ keptAt: null })
  })

  it('is written by one of several servers at a time, and never torn', async () => {
    const { enclaveId, today } = world
    await Promise.all([0, 1, 2].map(() => keepBoards(later(0), enclaveId)))
    await keepBoards(later(0), enclaveId)
    const { lines, kinds } = await workedOf(enclaveId, asked(''), today)
    const { range } = await workedRows(enclaveId, asked(''), today)
    const [line] = lines
    expect(CELLS.reduce((sum, cell) => sum + (line?.[cell] ?? 0), 0)).toBe(range.total)
    const { range: having } = await workedRows(enclaveId, asked('list=with'), today)
    expect(kinds.reduce((sum, one) => sum + one.withResult, 0)).toBe(having.total)
  })
})
