import { atMost, db, Prisma } from '~/platform/db.server'
import { rowsWith } from './matching.server'

const MOST = 20

/** What was typed to find a firm by, in the address of a page. */
export function typedIn(request: Request): string {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return typed.replaceAll('\0', '').trim().slice(0, 80)
}

export type FirmChoice = { id: string; name: string; ref: string }
export type FirmChoices = { firms: FirmChoice[]; more: boolean }

/** The firms found under what was typed, at most twenty, and whether there are more. */
export async function firmChoices(enclaveId: string, typed: string): Promise<FirmChoices> {
  return typed ? upToMost(enclaveId, typed) : { firms: [], more: false }
}

/** The same; before anything is typed the newest, since whoever chooses mostly looks for one of those. */
export async function firmsToChoose(enclaveId: string, typed: string, chosen?: string | null) {
  const found = await upToMost(enclaveId, typed)
  if (!chosen || found.firms.some(({ id }) => id === chosen)) return found
  const select = { id: true, name: true, ref: true }
  const firm = await db.firm.findUnique({ where: { enclaveId_id: { enclaveId, id: chosen } }, select })
  return { ...found, firms: firm ? [firm, ...found.firms] : found.firms }
}

async function upToMost(enclaveId: string, typed: string): Promise<FirmChoices> {
  const { sql } = Prisma
  const inOrder = (condition: Prisma.Sql, order: Prisma.Sql) => sql`
    SELECT f.id, f.name, f.ref FROM "Firm" f
    WHERE f."enclaveId" = ${enclaveId}::uuid AND f."mergedIntoId" IS NULL AND ${condition} ${order} ${atMost(MOST + 1)}`
  const order = typed ? sql`ORDER BY ref` : sql`ORDER BY ref DESC`
  const named = { enclaveId, subject: 'firm' as const, typed, id: sql`f.id` }
  const rows = await db.$queryRaw<(FirmChoice & { more: boolean })[]>`
    WITH first AS MATERIALIZED (
      ${typed ? rowsWith(named, (condition) => inOrder(condition, order)) : inOrder(sql`true`, order)}
    )
    SELECT id, name, ref, (SELECT count(*) FROM first) > ${MOST} AS more
    FROM (SELECT * FROM first ${order} ${atMost(MOST)}) shown ORDER BY name, id`
  return { firms: rows.map(({ id, name, ref }) => ({ id, name, ref })), more: rows[0]?.more ?? false }
}
