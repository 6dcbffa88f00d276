import { db, type Prisma } from '~/platform/db.server'
import { inChargeOf } from './in-charge.server'
import type { KeptPart, PartOfRows, RowParts } from './parts'

/** The rows of a part, by what sums are kept by: those of these keys, or all but those. An empty key is what is not known. */
export type RowsOfPart = { column: KeptPart; keys: string[]; others: boolean }

const EVERYTHING: RowsOfPart = { column: 'park', keys: [], others: true }
const NOTHING: RowsOfPart = { column: 'park', keys: [], others: false }

/** Which rows of an indicator belong to a part: a district has those of its parks, a department what it answers for. */
export async function rowsOfPart(
  enclaveId: string,
  indicatorId: string | undefined,
  { part, key }: PartOfRows,
): Promise<RowsOfPart> {
  if (part === 'department') return rowsOfDepartment(enclaveId, indicatorId, key)
  if (part !== 'district') return { column: part, keys: [key], others: false }
  if (key === '') return { column: 'park', keys: [''], others: false }
  const parks = await db.park.findMany({ where: { enclaveId, divisionCode: key }, select: { id: true } })
  return { column: 'park', keys: parks.map(({ id }) => id), others: false }
}

async function rowsOfDepartment(
  enclaveId: string,
  id: string | undefined,
  department: string,
): Promise<RowsOfPart> {
  const indicator = id && (await db.indicator.findUnique({ where: { enclaveId_id: { enclaveId, id } } }))
  if (!indicator) return NOTHING
  const { column, all, of } = (await inChargeOf(enclaveId))(indicator.code)
  if (all !== null) return all === department ? EVERYTHING : NOTHING
  if (department === '') return { column, keys: [...of.keys()], others: true }
  return {
    column,
    keys: [...of].flatMap(([key, whose]) => (whose === department ? [key] : [])),
    others: false,
  }
}

const COLUMN = { park: 'parkId', industry: 'industry', intake: 'intakeId', source: 'source' } as const

/** Whether a row is one of them. */
export function isOfRows({ column, keys, others }: RowsOfPart, parts: RowParts): boolean {
  return keys.includes(parts[column]) !== others
}

/** The same as a condition on rows of evidence. */
export function whereOfRows({ column, keys, others }: RowsOfPart): Prisma.EvidenceWhereInput {
  const field = COLUMN[column]
  const known = keys.filter((key) => key !== '')
  const unknown = keys.includes('') !== others
  return {
    OR: [{ [field]: others ? { notIn: known } : { in: known } }, ...(unknown ? [{ [field]: null }] : [])],
  }
}
