import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { EvidenceState } from '~/plan/evidence/lifecycle'
import { takesTwo } from './joining'
import { twoRecords } from './joining-pair.server'

export type JoinInForceRefusal = 'stand_apart' | 'not_written_down' | 'joined_since'
type Reader = Pick<Tx, 'firmRecord' | 'evidence' | 'achievementJoin'>

const WITH_ALL = {
  proofs: { include: { record: { select: { id: true, withdrawnAt: true } } } },
  withdrawn: { include: { evidence: true } },
  separations: { where: { state: 'asked' } },
} satisfies Prisma.AchievementJoinInclude
const IN_FORCE = { state: 'joined', separations: { none: { state: 'separated' } } }

/** The join by which two records came to stand as one achievement, with all it did; or why it has no way back. */
export async function joinInForce(tx: Reader, actor: Actor, ids: readonly (string | undefined)[]) {
  const { enclaveId } = actor
  const records = await twoRecords(tx, actor, ids)
  const [one, another] = records.map(({ id, furtherProofOf }) => furtherProofOf ?? id)
  if (one !== another) return refuse('stand_apart')
  const both = records.map(({ id }) => id)
  const join = await tx.achievementJoin.findFirst({
    where: { enclaveId, firstId: { in: both }, otherId: { in: both }, ...IN_FORCE },
    include: WITH_ALL,
  })
  if (!join?.proofs.length) return refuse('not_written_down')
  if (join.firstId !== one) return refuse('joined_since')
  const live = await tx.evidence.findMany({
    where: {
      enclaveId,
      state: { not: 'withdrawn' },
      OR: [{ recordId: join.firstId }, { achievementId: join.firstId }],
    },
  })
  const left = new Set(join.proofs.map(({ recordId }) => recordId))
  return ok({
    ...join,
    firmId: (records[0] ?? { firmId: '' }).firmId,
    asked: join.separations[0] ?? null,
    live: live.map((row) => ({ ...row, leaves: left.has(row.recordId) })),
    back: comingBack(join, live, left),
  })
}
export type JoinInForce =
  Awaited<ReturnType<typeof joinInForce>> extends Outcome<infer Found, JoinInForceRefusal> ? Found : never

type Live = { recordId: string; indicatorId: string }
type Withdrawn = Prisma.AchievementJoinGetPayload<{ include: typeof WITH_ALL }>['withdrawn'][number]

/**
 * The rows that the join withdrew and that can stand again: nothing live rests on their achievement once the two are
 * apart. Whether their record still counts, the rule says when it is done.
 */
function comingBack({ withdrawn }: { withdrawn: Withdrawn[] }, live: Live[], left: ReadonlySet<string>) {
  return withdrawn
    .filter(
      ({ evidence }) =>
        evidence.state === 'withdrawn' &&
        !live.some(
          ({ recordId, indicatorId }) =>
            indicatorId === evidence.indicatorId && left.has(recordId) === left.has(evidence.recordId),
        ),
    )
    .map(({ state, reason, decidedById, decidedAt, evidence }) => ({
      id: evidence.id,
      ref: evidence.ref,
      recordId: evidence.recordId,
      state: state as EvidenceState,
      countedOn: dayFromDate(evidence.countedOn),
      was: { state, reason, decidedById, decidedAt },
      row: evidence,
    }))
}

/** Whether taking apart touches what the bureau has approved; then it takes two people. */
export function apartTakesTwo({
  live,
  back,
}: {
  live: { state: string }[]
  back: { state: EvidenceState }[]
}) {
  return takesTwo([...live.map(({ state }) => ({ state: state as EvidenceState })), ...back])
}

/** The joins by which an achievement that has this record came to be one, newest first. */
export async function joinsOf(enclaveId: string, recordId: string) {
  const joins = await db.achievementJoin.findMany({
    where: { enclaveId, ...IN_FORCE, OR: [{ firstId: recordId }, { proofs: { some: { recordId } } }] },
    orderBy: { decidedAt: 'desc' },
    select: { firstId: true, otherId: true, decidedAt: true, _count: { select: { proofs: true } } },
  })
  const ids = joins.flatMap(({ firstId, otherId }) => [firstId, otherId])
  const records = await db.firmRecord.findMany({
    where: { enclaveId, id: { in: ids } },
    select: { id: true, title: true },
  })
  const titles = new Map(records.map(({ id, title }) => [id, title]))
  return joins.map(({ firstId, otherId, decidedAt, _count }) => ({
    firstId,
    otherId,
    first: titles.get(firstId) ?? '',
    other: titles.get(otherId) ?? '',
    on: decidedAt && dayOf(decidedAt),
    /** From before it was written down what came along: it has no way back. */
    known: _count.proofs > 0,
  }))
}
export type JoinOf = Awaited<ReturnType<typeof joinsOf>>[number]
