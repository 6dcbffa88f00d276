import { inForceOn, statusOfSet, type SetStatus } from '~/ground/criteria/set-status'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import type { Rubric } from './rubric'
import { rubricFromJson } from './rubric-json'
import { RUBRIC_STATES } from './vocabulary'

type Row = Prisma.RubricGetPayload<object>

/** A version of the rubric with its days as civil dates. */
export type RubricRecord = {
  id: string
  code: string
  titleZh: string
  titleEn: string
  state: (typeof RUBRIC_STATES)[number]
  effectiveFrom: Day | null
  publishedOn: Day | null
  retiredOn: Day | null
  basedOnId: string | null
  version: number
  rubric: Rubric
}

function recordOf(row: Row): RubricRecord {
  const { id, code, titleZh, titleEn, basedOnId, version } = row
  return {
    id,
    code,
    titleZh,
    titleEn,
    basedOnId,
    version,
    state: RUBRIC_STATES.find((state) => state === row.state) ?? 'draft',
    effectiveFrom: row.effectiveFrom && dayFromDate(row.effectiveFrom),
    publishedOn: row.publishedAt && dayOf(row.publishedAt),
    retiredOn: row.retiredAt && dayOf(row.retiredAt),
    rubric: rubricFromJson(row.items),
  }
}

/** A version of the rubric of the actor's enclave; otherwise 404. */
export async function rubricVersion(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  id: string | undefined,
  tx: Pick<Tx, 'rubric'> = db,
): Promise<RubricRecord> {
  if (!isId(id)) notFound()
  return recordOf((await tx.rubric.findUnique({ where: { enclaveId_id: { enclaveId, id } } })) ?? notFound())
}

/** The versions of an enclave's rubric, drafts first, then from the latest to the earliest. */
export async function rubricVersions(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  tx: Pick<Tx, 'rubric'> = db,
): Promise<RubricRecord[]> {
  const rows = await tx.rubric.findMany({
    where: { enclaveId },
    orderBy: [{ effectiveFrom: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: 200,
  })
  return rows.map(recordOf)
}

/** How a version stands on a day among the others. */
export function standingOfRubric(one: RubricRecord, all: readonly RubricRecord[], today: Day): SetStatus {
  return statusOfSet(dated(one), all.map(dated), today)
}

/** The version in force on a day. */
export function rubricOn(all: readonly RubricRecord[], day: Day): RubricRecord | null {
  return inForceOn(all.map(dated), PURPOSE, day)
}

/** Of rubrics there is one purpose; the rule of which is in force is that of the sets of criteria. */
const PURPOSE = 'review'
const dated = (one: RubricRecord) => ({ ...one, purpose: PURPOSE })

/** One retirement at a time, and none while an intake takes its rubric. */
export async function holdRubricVersions(tx: Tx, enclaveId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Rubric" WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'published'
    ORDER BY id FOR UPDATE`
}

/**
 * The rubric in force on a day, for an intake that is about to rest on it: nobody can retire a published version until
 * this transaction ends. Null where none is.
 */
export async function holdRubric(tx: Tx, enclaveId: string, day: Day) {
  await tx.$queryRaw`SELECT id FROM "Rubric" WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'published'
    ORDER BY id FOR SHARE`
  const row = await tx.rubric.findFirst({
    where: { enclaveId, state: 'published', effectiveFrom: { lte: dateOfDay(day) } },
    orderBy: { effectiveFrom: 'desc' },
    select: { id: true, items: true },
  })
  return row && { rubricId: row.id, rubric: row.items as Prisma.InputJsonValue }
}
