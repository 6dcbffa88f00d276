import { recordsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import { alikeTo, type AlikeRecords } from './alike.server'
import { choiceOf, chosenFrom } from './chosen'
import {
  countingIndicators,
  evaluateRecords,
  type EvaluatedRecord,
} from '~/plan/counting/evaluate-records.server'
import { recordView, ruleView, type RecordView, type RuleView } from './row.server'

/** A record that stands and has not been put forward, with what the rule says of it. */
export type Candidate = {
  /** What a form sends for it. */
  choice: string
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
        { withdrawnAt: null },
        { OR: [{ putForward: false }, ...(await notForAll(actor.enclaveId, today))] },
      ],
    },
    orderBy: { id: 'desc' },
    select: { id: true },
    take: MOST + 1,
  })
  const ids = found.slice(0, MOST).map(({ id }) => id)
  const judged = await evaluateRecords(db, actor.enclaveId, { id: { in: ids } }, today)
  const live = await livePairs(actor.enclaveId, ids)
  const open = judged.filter(({ row, indicator }) => !live.has(`${row.id} ${indicator.id}`))
  const alike = await alikeTo(
    actor,
    open.map(({ row }) => row.id),
  )
  const list = open
    .map((one) => candidateOf(one, alike))
    .sort((a, b) => Number(b.rule.counts) - Number(a.rule.counts) || (a.record.id < b.record.id ? 1 : -1))
  return { list, more: found.length > MOST }
}

/** Records that stand for one indicator and not yet for a further one of the enclave that counts their kind. */
async function notForAll(enclaveId: string, today: Day): Promise<Prisma.FirmRecordWhereInput[]> {
  const further = await countingIndicators(db, { enclaveId }, today)
  return further.flatMap(({ id, definition }) =>
    definition
      ? [
          {
            kind: definition.recordKind,
            kindId: definition.kindId,
            putForward: true,
            evidence: { none: { indicatorId: id, state: { not: 'withdrawn' } } },
          },
        ]
      : [],
  )
}

async function livePairs(enclaveId: string, recordIds: string[]): Promise<Set<string>> {
  if (recordIds.length === 0) return new Set()
  const rows = await db.evidence.findMany({
    where: { enclaveId, recordId: { in: recordIds }, state: { not: 'withdrawn' } },
    select: { recordId: true, indicatorId: true },
  })
  return new Set(rows.map(({ recordId, indicatorId }) => `${recordId} ${indicatorId}`))
}

/** The records somebody is about to put forward, judged as they stand now; what is not theirs is left out. */
export async function chosenRecords(
  actor: Actor,
  choices: readonly string[],
  today: Day,
): Promise<Candidate[]> {
  const chosen = choices.slice(0, 100).flatMap((text) => chosenFrom(text) ?? [])
  const ids = chosen.map(({ recordId }) => recordId).filter(isId)
  const where = { AND: [recordsVisibleTo(actor), { id: { in: ids } }] }
  const judged = await evaluateRecords(db, actor.enclaveId, where, today)
  const live = await livePairs(actor.enclaveId, ids)
  const meant = chosen.flatMap(({ recordId, code }) => {
    const own = judged.filter(({ row }) => row.id === recordId)
    const named = code
      ? own.find(({ indicator }) => indicator.code === code)
      : (own.find(({ indicator }) => !live.has(`${recordId} ${indicator.id}`)) ?? own[0])
    return named ? [named] : []
  })
  const alike = await alikeTo(
    actor,
    meant.map(({ row }) => row.id),
  )
  return [...new Set(meant)].map((one) => candidateOf(one, alike))
}

function candidateOf(judged: EvaluatedRecord, alike: ReadonlyMap<string, AlikeRecords>): Candidate {
  const { row, indicator } = judged
  return {
    choice: choiceOf(row.id, indicator.code),
    record: recordView(row, alike.get(row.id)),
    rule: ruleView(judged),
    indicator: indicator.code,
    firm: { id: row.firmId, name: row.firm.name },
  }
}
