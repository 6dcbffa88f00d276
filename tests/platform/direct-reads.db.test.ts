import { describe, expect, it } from 'vitest'
import { db, inTransaction, Prisma } from '~/platform/db.server'

const { sql } = Prisma

/** Within a transaction Prisma reads by itself; outside of one the driver does, and gives the same. */
async function bothWays(select: Prisma.Sql): Promise<unknown[]> {
  const direct = await db.$queryRaw<object[]>(select)
  const byPrisma = await inTransaction((tx) => tx.$queryRaw<object[]>(select))
  expect(direct).toEqual(byPrisma)
  return direct
}

describe('a statement outside of a transaction', () => {
  it('answers every type of column as Prisma does', async () => {
    const [row] =
      await bothWays(sql`SELECT 1::int2 AS small, 2::int4 AS whole, 9007199254740993::int8 AS large,
      0.25::float8 AS half, 123456789012345678.90::numeric AS yuan, true AS yes, false AS no, '渭南'::text AS text,
      'a'::varchar AS line, 'n'::name AS name, '01a23188-d120-708a-b05c-5d9461833913'::uuid AS id,
      DATE '2026-02-28' AS day, TIMESTAMP '2026-02-28 23:59:59.123' AS moment,
      TIMESTAMPTZ '2026-02-28 23:59:59.123456+08' AS "withZone", '{"a":[1,null,"x"]}'::json AS json,
      '{"b":{"c":1.50}}'::jsonb AS jsonb, '"text"'::jsonb AS string, 'null'::jsonb AS nothing,
      ARRAY['a','b "c"',NULL] AS texts, ARRAY[1,2] AS wholes, ARRAY[]::text[] AS none,
      ARRAY['01a23188-d120-708a-b05c-5d9461833913'::uuid] AS ids, ARRAY[true,false] AS bools,
      '\\x00ff10'::bytea AS bytes, count(*) AS many, sum(1.5::numeric) AS sum, NULL::int AS "noWhole",
      NULL::numeric AS "noYuan", NULL::date AS "noDay", NULL::jsonb AS "noJson" FROM generate_series(1, 3)`)
    expect(row).toMatchObject({ large: 9007199254740993n, day: new Date('2026-02-28'), many: 3n })
  })

  it('tells the database every kind of value as Prisma does', async () => {
    const at = new Date('2026-03-01T15:59:59.007Z')
    const [row] = await bothWays(sql`SELECT ${at}::timestamp AS moment, ${at}::timestamptz AS "withZone",
      ${at}::date AS day, ${'2026-03-01'}::date AS said, ${12}::int AS whole, ${1.25}::numeric AS share,
      ${9007199254740993n}::int8 AS large, ${new Prisma.Decimal('0.10')}::numeric AS yuan, ${true}::bool AS yes,
      ${null}::text AS nothing, ${['a', '"b",{c}\\', '']}::text[] AS texts, ${[]}::uuid[] AS none,
      ${[1, 2]}::int[] AS wholes, ${'it’s \\ "said"'}::text AS text`)
    expect(row).toMatchObject({ moment: at, withZone: at })
  })

  it('names a type that nothing reads', async () => {
    await expect(db.$queryRaw`SELECT point(1, 2) AS place`).rejects.toThrow('has no reader')
  })
})
