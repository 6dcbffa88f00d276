import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'
import type { NotCounted } from '~/plan/counting-rules/countable'
import type { GivenTerm } from '~/plan/counting/firm-days.server'
import { countInMonth } from '~/plan/monthly-sums/indicator-month.part.server'
import { evaluateRecords, type EvaluatedRecord } from '~/plan/counting/evaluate-records.server'
import { withdrawEvidenceOfRecord } from './withdraw-for-record.part.server'

type OfFirm = { enclaveId: string; firmId: string }
export type TermEffect = {
  evidenceId: string
  recordId: string
  indicatorId: string
  ref: string
  state: string
  countedOn: Day
  /** The day it would count on; null where it would count no more, for the reasons given. */
  movesTo: Day | null
  reasons: NotCounted[]
}

/**
 * Which rows of a firm would stand otherwise if its term began on another day: those that would fall for a reason that
 * does not stand against them now, and those that would count on another day.
 */
export async function effectsOfTerm(
  tx: Tx,
  { enclaveId, firmId }: OfFirm,
  given: GivenTerm,
  today: Day,
): Promise<TermEffect[]> {
  const rows = await tx.evidence.findMany({
    where: { enclaveId, firmId, state: { not: 'withdrawn' }, prolongsId: null },
    orderBy: { ref: 'asc' },
  })
  if (rows.length === 0) return []
  const live = await tx.evidence.findMany({
    where: { enclaveId, firmId, state: { not: 'withdrawn' } },
    select: { id: true },
  })
  const aside = live.map(({ id }) => id)
  const which = { id: { in: rows.map(({ recordId }) => recordId) } }
  const now = await evaluateRecords(tx, enclaveId, which, today, { own: aside })
  const then = await evaluateRecords(tx, enclaveId, which, today, { own: aside, given })
  return rows.flatMap(({ id, recordId, indicatorId, ref, state, countedOn }): TermEffect[] => {
    const isIt = ({ record, indicator }: EvaluatedRecord) =>
      record.id === recordId && indicator.id === indicatorId
    const before = now.find(isIt)?.ruling
    const after = then.find(isIt)?.ruling
    if (!before || !after) return []
    const row = { evidenceId: id, recordId, indicatorId, ref, state, countedOn: dayFromDate(countedOn) }
    if (!after.counts) {
      const known: readonly NotCounted[] = before.counts ? [] : before.reasons
      const reasons = after.reasons.filter((reason) => !known.includes(reason))
      return reasons.length > 0 ? [{ ...row, movesTo: null, reasons }] : []
    }
    return before.counts && after.countedOn !== row.countedOn
      ? [{ ...row, movesTo: after.countedOn, reasons: [] }]
      : []
  })
}

/** Lets those rows follow: what falls is withdrawn with the reason, what moves counts in its other month. */
export async function followTerm(
  tx: Tx,
  actor: Actor,
  effects: readonly TermEffect[],
  reason: string,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  for (const { evidenceId, recordId, indicatorId, movesTo } of effects) {
    if (movesTo === null) {
      await withdrawEvidenceOfRecord(tx, { enclaveId, recordId, indicatorId, reason, actor }, now)
      continue
    }
    await tx.$queryRaw`SELECT id FROM "Evidence" WHERE "enclaveId" = ${enclaveId}::uuid
      AND id = ${evidenceId}::uuid FOR UPDATE`
    const row = await tx.evidence.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: evidenceId } },
    })
    const moved = { ...row, countedOn: dateOfDay(movesTo) }
    await tx.evidence.update({
      where: { enclaveId_id: { enclaveId, id: evidenceId } },
      data: { countedOn: moved.countedOn },
    })
    if (row.state !== 'approved') continue
    await countInMonth(tx, row, -1)
    await countInMonth(tx, moved, 1)
  }
}
