import { expect, it } from 'vitest'
import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { statementsOf } from '../support/statements'

const one = (n: number) =>
  Prisma.sql`SELECT g AS n, DATE '2026-11-16' AS day FROM generate_series(1, ${n}::int) g ORDER BY g DESC`

it('asks in one statement what several ask at the same moment, and gives each its own rows in their order', async () => {
  const { value, statements } = await statementsOf(() =>
    Promise.all([askTogether(one(2)), askTogether(one(0)), askTogether<{ n: number }>(one(3))]),
  )
  expect(statements).toHaveLength(1)
  const day = '2026-11-16'
  expect(value).toEqual([[2, 1].map((n) => ({ n, day })), [], [3, 2, 1].map((n) => ({ n, day }))])
})

it('tells everybody who asked when the database refuses, and asks anew afterwards', async () => {
  const asked = [askTogether(one(1)), askTogether(Prisma.sql`SELECT 1 / 0 AS n`)]
  const ends = await Promise.allSettled(asked)
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await askTogether(one(1))).toHaveLength(1)
})
