import { criteriaFromJson } from './criteria-json'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { Criterion } from './expression'
import { statusOfSet, type SetStatus } from './set-status'

/** Whose criteria sets an actor may see: the whole staff those of their enclave. */
export function visibleTo({
  enclaveId,
  role,
}: Pick<Actor, 'enclaveId' | 'role'>): Prisma.CriteriaSetWhereInput {
  const isStaff = role === 'officer' || role === 'director' || role === 'admin'
  return isStaff ? { enclaveId } : { enclaveId, state: { not: 'draft' } }
}

type Row = Prisma.CriteriaSetGetPayload<Record<string, never>>

export type SetRecord = {
  id: string
  code: string
  purpose: string
  titleZh: string
  titleEn: string
  state: string
  effectiveFrom: Day | null
  publishedOn: Day | null
  retiredOn: Day | null
  basedOnId: string | null
  version: number
  criteria: Criterion[]
}

/** A set with its days as civil dates; only our own commands write its criteria. */
export function setRecord(row: Row): SetRecord {
  const { id, code, purpose, titleZh, titleEn, state, basedOnId, version } = row
  return {
    id,
    code,
    purpose,
    titleZh,
    titleEn,
    state,
    basedOnId,
    version,
    effectiveFrom: row.effectiveFrom ? dayFromDate(row.effectiveFrom) : null,
    publishedOn: row.publishedAt ? dayOf(row.publishedAt) : null,
    retiredOn: row.retiredAt ? dayOf(row.retiredAt) : null,
    criteria: criteriaFromJson(row.criteria),
  }
}

/** One set that an actor may see; otherwise 404. */
export async function criteriaSetOf(
  actor: Actor,
  id: string | undefined,
  tx: Pick<Tx, 'criteriaSet'> = db,
): Promise<SetRecord> {
  if (!isId(id)) notFound()
  const row = await tx.criteriaSet.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })
  return setRecord(row ?? notFound())
}

/** Every published or retired set of an enclave, which anybody may read. */
export async function publishedSets(
  enclaveId: string,
  tx: Pick<Tx, 'criteriaSet'> = db,
): Promise<SetRecord[]> {
  const rows = await tx.criteriaSet.findMany({
    where: { enclaveId, state: { not: 'draft' } },
    orderBy: [{ effectiveFrom: 'desc' }, { id: 'desc' }],
  })
  return rows.map(setRecord)
}

export type UsedBy = {
  id: string
  number: number
  titleZh: string
  titleEn: string
  opensOn: Day
  closesOn: Day
}
export type SetLine = Omit<SetRecord, 'criteria'> & { standing: SetStatus; count: number; usedBy: UsedBy[] }

/** The sets of an enclave, drafts first, then from the latest to the earliest, with the intakes that use each. */
export async function setLines(actor: Actor, today: Day): Promise<SetLine[]> {
  const where = { enclaveId: actor.enclaveId }
  const rows = await db.criteriaSet.findMany({ where: visibleTo(actor), orderBy: { id: 'desc' } })
  const intakes = await db.intake.findMany({ where, orderBy: { number: 'desc' } })
  const sets = rows.map(setRecord)
  const day = (set: SetRecord) => set.effectiveFrom ?? '9999-12-31'
  return sets
    .sort((a, b) => day(b).localeCompare(day(a)))
    .map(({ criteria, ...set }) => ({
      ...set,
      standing: statusOfSet(set, sets, today),
      count: criteria.length,
      usedBy: intakes.filter(({ criteriaSetId }) => criteriaSetId === set.id).map(usedBy),
    }))
}

type IntakeRow = {
  id: string
  number: number
  titleZh: string
  titleEn: string
  opensOn: Date
  closesOn: Date
}

function usedBy({ id, number, titleZh, titleEn, opensOn, closesOn }: IntakeRow): UsedBy {
  return { id, number, titleZh, titleEn, opensOn: dayFromDate(opensOn), closesOn: dayFromDate(closesOn) }
}
