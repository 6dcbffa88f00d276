import { recordsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import type { IndicatorCode } from '~/plan/counting/catalogue'
import { alikeTo, type AlikeRecords } from './alike.server'
import { evaluateRecords, type EvaluatedRecord } from '~/plan/counting/evaluate-records.server'
import { recordView, ruleView, type RecordView, type RuleView } from './row.server'

/** A record that stands and has not been put forward, with what the rule says of it. */
export type Candidate = {
  record: RecordView
  rule: RuleView
  indicator: IndicatorCode
  firm: { id: string; name: string }
}

/** Records not put forward yet: those that could be counted first, then the others, each with every reason why not. */
export async function candidates(actor: Actor, today: Day, firmId?: string): Promise<Candidate[]> {
  const judged = await evaluateRecords(
    db,
    actor.enclaveId,
    {
      AND: [
        recordsVisibleTo(actor),
        firmId === undefined ? {} : isId(firmId) ? { firmId } : { id: { in: [] } },
        { evidence: { none: { state: { not: 'withdrawn' } } } },
      ],
    },
    today,
  )
  const alike = await alikeTo(
    actor,
    judged.map(({ row }) => row.id),
  )
  return judged
    .map((one) => candidateOf(one, alike))
    .sort((a, b) => Number(b.rule.counts) - Number(a.rule.counts) || (a.record.id < b.record.id ? 1 : -1))
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
