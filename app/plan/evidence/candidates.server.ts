import { recordsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import { alikeTo, type AlikeRecords } from './alike.server'
import { evaluateRecords, type EvaluatedRecord } from '~/plan/counting/evaluate-records.server'
import { recordView, ruleView, type RecordView, type RuleView } from './row.server'

/** A record that stands and has not been put forward, with what the rule says of it. */
export type Candidate = {
  record: RecordView
  rule: RuleView
  indicator: string
  firm: { id: string; name: string }
}

/** So many records are judged for a list; whoever has more of them put aside looks at one firm after another. */
const MOST = 500

/**
 * Records not put forward yet, the newest of them: those that could be counted first, then the others, each with every
 * reason why not; and whether there are more.
 */
export async function candidates(
  actor: Actor,
  today: Day,
  firmId?: string,
): Promise<{ list: Candidate[]; more: boolean }> {
  const found = await db.firmRecord.findMany({
    where: {
      AND: [
        recordsVisibleTo(actor),
        firmId === undefined ? {} : isId(firmId) ? { firmId } : { id: { in: [] } },
        { withdrawnAt: null, putForward: false },
      ],
    },
    orderBy: { id: 'desc' },
    select: { id: true },
    take: MOST + 1,
  })
  const ids = found.slice(0, MOST).map(({ id }) => id)
  const judged = await evaluateRecords(db, actor.enclaveId, { id: { in: ids } }, today)
  const alike = await alikeTo(
    actor,
    judged.map(({ row }) => row.id),
  )
  const list = judged
    .map((one) => candidateOf(one, alike))
    .sort((a, b) => Number(b.rule.counts) - Number(a.rule.counts) || (a.record.id < b.record.id ? 1 : -1))
  return { list, more: found.length > MOST }
}

/** The records somebody is about to put forward, judged as they stand now; what is not theirs is left out. */
export async function chosenRecords(actor: Actor, ids: readonly string[], today: Day): Promise<Candidate[]> {
  const where = { AND: [recordsVisibleTo(actor), { id: { in: ids.filter(isId).slice(0, 100) } }] }
  const judged = await evaluateRecords(db, actor.enclaveId, where, today)
  const alike = await alikeTo(
    actor,
    judged.map(({ row }) => row.id),
  )
  return judged.map((one) => candidateOf(one, alike))
}

function candidateOf(judged: EvaluatedRecord, alike: ReadonlyMap<string, AlikeRecords>): Candidate {
  const { row, indicator } = judged
  return {
    record: recordView(row, alike.get(row.id)),
    rule: ruleView(judged),
    indicator: indicator.code,
    firm: { id: row.firmId, name: row.firm.name },
  }
}
