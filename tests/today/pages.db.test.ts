import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, it } from 'vitest'
import { loader } from '~/audiences/desk/today/today'
import { db } from '~/platform/db.server'
import { makeSubmitted } from '../support/submitted'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

const COPIES = 140
type Page = {
  counts: number[]
  groups: { urgency: string; items: { key: string; dueOn: string | null }[] }[]
  inGroups: Record<string, number>
  page: number
}

let world: World
beforeAll(async () => {
  world = await makeWorld()
  const { id, firm } = await makeSubmitted(world)
  await db.$executeRaw`
    WITH firms AS (INSERT INTO "Firm" SELECT (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(),
        'ref', 'TP-' || n, 'uscc', '91610131MA' || lpad(n::text, 8, '0'), 'name', f.name || n))).*
      FROM "Firm" f, generate_series(1, ${COPIES}::int) n WHERE f.id = ${firm.id}::uuid RETURNING id),
    numbered AS (SELECT id, row_number() OVER () AS n FROM firms),
    made AS (INSERT INTO "Application" SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'firmId', f.id,
      'ref', 'TP-' || lpad(n::text, 5, '0'), 'stateSince', a."stateSince" - (n % 20) * interval '1 day'))).*
    FROM "Application" a, numbered f WHERE a.id = ${id}::uuid RETURNING *)
    INSERT INTO "Submission" ("enclaveId", id, "applicationId", number, cause, answers, "byId", at)
    SELECT "enclaveId", gen_random_uuid(), id, 1, 'handed_in', answers, "createdById", "submittedAt" FROM made`
})

async function read(page: string): Promise<Page> {
  const request = await signedRequest(world.officer, `/desk/${world.slug}?tab=ours&page=${page}`)
  const args = { request, params: { enclave: world.slug }, context: {} } as unknown as LoaderFunctionArgs
  return (await (await answerOf(() => loader(args))).json()) as Page
}

it('shows every matter once over the pages of the queue, the most urgent first, and counts whole groups on each', async () => {
  const pages = [await read('1'), await read('2'), await read('3')]
  const items = pages.flatMap(({ groups }) => groups.flatMap((group) => group.items))
  expect(items).toHaveLength(COPIES + 1)
  expect(new Set(items.map(({ key }) => key)).size).toBe(COPIES + 1)
  expect(pages.map(({ groups }) => groups.flatMap((group) => group.items).length)).toEqual([60, 60, 21])
  const dues = items.map(({ dueOn }) => dueOn ?? '9999')
  expect(dues).toEqual([...dues].sort())
  for (const { inGroups } of pages)
    expect(Object.values(inGroups).reduce((all, some) => all + some, 0)).toBe(COPIES + 1)
})

it('shows the last page for one beyond, and the first for what is no page', async () => {
  expect((await read('99')).page).toBe(3)
  expect((await read('-1')).page).toBe(1)
})
