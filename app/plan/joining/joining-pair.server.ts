import { recordsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { askTogether } from '~/platform/together.server'
import { atMost, db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { RestingRow } from './joining'
import type { EvidenceState } from '~/plan/evidence/lifecycle'

/** Beyond so many questions the list says nothing more. */
const SHOWN = 20

export type PairRefusal = 'two_firms' | 'record_withdrawn' | 'joined_already'
type Reader = Pick<Tx, 'firmRecord' | 'evidence' | 'achievementJoin'>
type AchievementRow = Awaited<ReturnType<typeof twoRecords>>[number]
export type Pair = {
  firmId: string
  /** The first records: of the achievement that was on record before the other, and of the other. */
  first: AchievementRow
  other: AchievementRow
  rows: (RestingRow & { recordId: string; submittedById: string; decidedById: string | null })[]
  asked: { id: string; reason: string; askedById: string; askedAt: Date } | null
}

/** Two achievements out of an address: both there for the reader, or not found. */
export async function twoRecords(
  tx: Pick<Tx, 'firmRecord'>,
  actor: Actor,
  ids: readonly (string | undefined)[],
) {
  const wanted = ids.map((id) => (isId(id) ? id : notFound()))
  const found = await tx.firmRecord.findMany({
    where: { AND: [{ id: { in: wanted }, kind: 'achievement' }, recordsVisibleTo(actor)] },
  })
  return wanted.map((id) => found.find((one) => one.id === id) ?? notFound())
}

/** Two records as the achievements they prove, with everything that rests on either; or why they are not joined. */
export async function pairOf(
  actor: Actor,
  ids: readonly (string | undefined)[],
  tx: Reader = db,
): Promise<Outcome<Pair, PairRefusal>> {
  const { enclaveId } = actor
  const records = await twoRecords(tx, actor, ids)
  const firsts: AchievementRow[] = []
  // One after another: a transaction has one connection.
  for (const record of records) {
    const id = record.furtherProofOf ?? record.id
    firsts.push(await tx.firmRecord.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id } } }))
  }
  const [one, another] = firsts
  if (!one || !another) notFound()
  if (one.firmId !== another.firmId) return refuse('two_firms')
  if (records.some(({ withdrawnAt }) => withdrawnAt)) return refuse('record_withdrawn')
  if (one.id === another.id) return refuse('joined_already')
  const [first, other] = isOlder(one, another) ? [one, another] : [another, one]
  const both = [first.id, other.id]
  const rows = await tx.evidence.findMany({
    where: {
      enclaveId,
      state: { not: 'withdrawn' },
      OR: [{ recordId: { in: both } }, { achievementId: { in: both } }],
    },
  })
  const asked = await tx.achievementJoin.findFirst({
    where: { enclaveId, state: 'asked', firstId: { in: both }, otherId: { in: both } },
  })
  return ok({
    firmId: first.firmId,
    first,
    other,
    asked,
    rows: rows.map((row) => ({
      id: row.id,
      ref: row.ref,
      recordId: row.recordId,
      state: row.state as EvidenceState,
      countedOn: dayFromDate(row.countedOn),
      submittedAt: row.submittedAt.toISOString(),
      submittedById: row.submittedById,
      decidedById: row.decidedById,
    })),
  })
}

function isOlder(one: { id: string; addedAt: Date }, other: { id: string; addedAt: Date }): boolean {
  const apart = one.addedAt.getTime() - other.addedAt.getTime()
  return apart < 0 || (apart === 0 && one.id < other.id)
}

type OpenQuestion = {
  id: string
  of: 'join' | 'separation'
  firstId: string
  otherId: string
  askedById: string
}

/** What is asked and not answered yet: achievements that somebody holds for one, and joined ones held for two. */
export async function openJoinings(actor: Actor) {
  const { enclaveId } = actor
  const [asked, apart] = await Promise.all([
    askTogether<OpenQuestion>(Prisma.sql`
      SELECT j.id, 'join' AS of, j."firstId", j."otherId", j."askedById" FROM "AchievementJoin" j
      WHERE j."enclaveId" = ${enclaveId}::uuid AND j.state = 'asked' ORDER BY j."askedAt" ${atMost(SHOWN)}`),
    askTogether<OpenQuestion>(Prisma.sql`
      SELECT s.id, 'separation' AS of, j."firstId", j."otherId", s."askedById" FROM "AchievementSeparation" s
      JOIN "AchievementJoin" j ON j."enclaveId" = s."enclaveId" AND j.id = s."joinId"
      WHERE s."enclaveId" = ${enclaveId}::uuid AND s.state = 'asked' ORDER BY s."askedAt" ${atMost(SHOWN)}`),
  ])
  const open = [...asked, ...apart]
  if (open.length === 0) return []
  const records = await db.firmRecord.findMany({
    where: {
      AND: [
        recordsVisibleTo(actor),
        { id: { in: open.flatMap(({ firstId, otherId }) => [firstId, otherId]) } },
      ],
      withdrawnAt: null,
    },
    select: { id: true, title: true, furtherProofOf: true, firm: { select: { name: true } } },
  })
  const by = new Map(records.map((record) => [record.id, record]))
  return open.flatMap(({ id, of, firstId, otherId, askedById }) => {
    const [first, other] = [by.get(firstId), by.get(otherId)]
    const apart = first?.furtherProofOf === null && other?.furtherProofOf === null
    if (!first || !other || (of === 'join' && !apart)) return []
    const own = askedById === actor.userId
    return [{ id, of, firstId, otherId, title: first.title, firm: first.firm.name, own }]
  })
}
