import { rowsWith } from '~/ground/search/matching.server'
import { atMost, db, Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'

const { sql } = Prisma
const MOST = 20

export type FirmToLand = { id: string; name: string; product: string; graduated: boolean }

/**
 * Firms in residence or graduated that have no landing project: those found under what was typed, else those that have
 * waited longest, graduates first; at most twenty, beside the one that was asked for, and whether there are more.
 */
export async function firmsToLand(
  enclaveId: string,
  typed: string,
  asked: string | null,
): Promise<{ firms: FirmToLand[]; more: boolean }> {
  const free = (
    which: Prisma.Sql,
  ) => sql`SELECT t."firmId" AS id, f.name, f.product, t.state = 'graduated' AS graduated
    FROM "Tenancy" t JOIN "Firm" f ON f."enclaveId" = t."enclaveId" AND f.id = t."firmId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND ${which} AND NOT EXISTS (SELECT FROM "LandingProject" p
      WHERE p."enclaveId" = t."enclaveId" AND p."firmId" = t."firmId" AND p.stage <> 'dropped')`
  const named = { enclaveId, subject: 'firm' as const, typed, id: sql`t."firmId"` }
  const first = (state: string) => {
    const inOrder = (condition: Prisma.Sql) =>
      sql`(${free(sql`t.state = ${state} AND ${condition}`)} ORDER BY t."createdAt" ${atMost(MOST + 1)})`
    return typed ? sql`(${rowsWith(named, inOrder)})` : inOrder(sql`true`)
  }
  const rows = await db.$queryRaw<FirmToLand[]>`${first('graduated')} UNION ALL ${first('active')}`
  const firms = rows.slice(0, MOST)
  const more = rows.length > MOST
  if (!isId(asked) || firms.some(({ id }) => id === asked)) return { firms, more }
  const one = await db.$queryRaw<FirmToLand[]>`
    ${free(sql`t.state IN ('active', 'graduated') AND t."firmId" = ${asked}::uuid`)} LIMIT 1`
  return { firms: [...one, ...firms], more }
}
