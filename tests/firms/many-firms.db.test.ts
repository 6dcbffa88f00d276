import { beforeAll, expect, it } from 'vitest'
import { findAll } from '~/across/finding/find.server'
import { firmList, type FirmQuery } from '~/across/firm-list/list.server'
import { firmChoices } from '~/ground/search/firm-choices.server'
import { firmsToLand } from '~/landing/projects/firms-to-land.server'
import { db } from '~/platform/db.server'
import { firmsToBookFor } from '~/residence/bookings/queries.server'
import { resident } from '../landing/support'
import { makeWorld, type World } from '../support/world'

/** More than are collected under one word, and so few that a whole walk of them is short. */
const COPIES = 1100
let world: World
let own: string
beforeAll(async () => {
  world = await makeWorld()
  const firm = await resident(world, 'active')
  own = firm.id
  await db.$executeRaw`
    INSERT INTO "Firm" SELECT (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'uscc', '91MF' || lpad(n::text, 14, '0'),
      'ref', 'QF-' || lpad(n::text, 5, '0'),
      'name', CASE WHEN n % 40 = 0 THEN '渭河光子' ELSE '渭河量子' END || n))).*
    FROM "Firm" f, generate_series(1, ${COPIES}::int) n WHERE f.id = ${firm.id}::uuid`
})

const ask = (query: Partial<FirmQuery>) =>
  firmList(world.officer, { q: '', filter: 'all', after: '', before: '', ...query }, world.today)
const expected = async (part: string, filter: object = {}) =>
  db.firm.findMany({
    where: { enclaveId: world.enclaveId, name: { contains: part }, ...filter },
    orderBy: { ref: 'desc' },
  })

it('finds a word that stands in very many firms page by page, and counts no further than a thousand', async () => {
  const refs = (await expected('量子')).map(({ ref }) => ref)
  const page = await ask({ q: '量子' })
  expect(page).toMatchObject({ counts: null, total: 1000, more: true, previous: null })
  expect(page.firms.map(({ ref }) => ref)).toEqual(refs.slice(0, page.size))
  const next = await ask({ q: '量子', after: page.next ?? '' })
  expect(next.firms.map(({ ref }) => ref)).toEqual(refs.slice(page.size, 2 * page.size))
  const back = await ask({ q: '量子', before: next.previous ?? '' })
  expect(back.firms.map(({ ref }) => ref)).toEqual(refs.slice(0, page.size))
})

it('counts by filter where few have the word, and the chosen ones where many have it', async () => {
  const few = await expected('光子')
  expect(await ask({ q: '光子' })).toMatchObject({
    total: few.length,
    more: false,
    counts: { all: few.length },
  })
  expect(await ask({ q: '渭河', filter: 'landed' })).toMatchObject({
    counts: null,
    total: 0,
    more: false,
    firms: [],
  })
})

it('offers the first of very many firms to choose from, and says that there are more', async () => {
  const sorted = (await expected('渭河')).map(({ ref }) => ref).sort()
  const { firms, more } = await firmChoices(world.enclaveId, '渭河')
  expect(more).toBe(true)
  expect(firms.map(({ ref }) => ref).sort()).toEqual(sorted.slice(0, firms.length))
  expect(await firmsToBookFor(world.enclaveId, '渭河')).toEqual({ firms: [], more: false })
  expect(await firmsToLand(world.enclaveId, '渭河', null)).toEqual({ firms: [], more: false })
})

it('finds what is in residence among very many by a word of its own', async () => {
  const firm = await db.firm.findFirstOrThrow({ where: { id: own } })
  expect((await firmsToBookFor(world.enclaveId, firm.name)).firms).toEqual([{ id: firm.id, name: firm.name }])
  expect((await firmsToLand(world.enclaveId, firm.name, null)).firms).toMatchObject([{ id: firm.id }])
  const found = await findAll(world.officer, firm.name)
  expect(found.firms.map(({ id }) => id)).toContain(firm.id)
  expect((await findAll(world.officer, '渭河')).firms).toHaveLength(12)
})
