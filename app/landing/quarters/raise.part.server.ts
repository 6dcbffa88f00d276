import type { LandedRules } from '~/ground/settings/landed'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { signalsOf, type Answered, type Signal } from './figures'
import { quarterBefore, type Quarter } from './quarter'
import { tellOfSignal } from './tell.part.server'
import type { AskRow } from './visible.server'

type Landing = AskRow['project']
type Change = { project: Landing; quarter: Quarter; answers: readonly Answered[]; rules: LandedRules }

/** Quarters an answer bears upon: its own, the three that count it among four, and the same one of the year after. */
const borneUpon = (quarter: Quarter) => [0, 1, 2, 3, 4].map((by) => quarterBefore(quarter, -by))

/**
 * Raises what an answer makes known, each once, and tells whoever is in charge and the park. What a correction takes
 * the cause from is closed, and stands again when the next one brings it back; what somebody has looked into stays
 * closed. The amounts of what stands are those of the answer that counts. Answers what was raised, for the log.
 */
export async function raiseSignals(
  tx: Tx,
  { project, quarter, answers, rules }: Change,
  now: Date,
): Promise<Raised[]> {
  const { enclaveId, id: projectId } = project
  const quarters = borneUpon(quarter)
  const found = quarters.flatMap((one) =>
    signalsOf(project.firm.industryCode, answers, one, rules).map((signal) => ({ ...signal, quarter: one })),
  )
  const stand = await tx.quarterSignal.findMany({
    where: { enclaveId, projectId, quarter: { in: quarters } },
  })
  const gone = stand.filter((row) => !row.closedAt && !found.some((one) => isOf(row, one)))
  if (gone.length > 0)
    await tx.quarterSignal.updateMany({
      where: { enclaveId, id: { in: gone.map(({ id }) => id) }, closedAt: null },
      data: { closedAt: now },
    })
  const raised: Raised[] = []
  for (const one of found) {
    const row = stand.find((known) => isOf(known, one))
    const amounts = { amountYuan: one.amount, againstYuan: one.against }
    if (row && !row.closedAt) {
      await tx.quarterSignal.updateMany({ where: { enclaveId, id: row.id, closedAt: null }, data: amounts })
      continue
    }
    if (row?.closedById) continue
    const open = { ...amounts, raisedAt: now, closedAt: null }
    if (row)
      await tx.quarterSignal.updateMany({ where: { enclaveId, id: row.id, closedById: null }, data: open })
    else {
      const { kind, quarter: of } = one
      await tx.quarterSignal.create({
        data: { enclaveId, id: newId(), projectId, kind, quarter: of, ...open },
      })
    }
    await tellOfSignal(tx, { project, ...one }, now)
    raised.push(one)
  }
  return raised
}

type Raised = Signal & { quarter: Quarter }

const isOf = (row: { kind: string; quarter: string }, { kind, quarter }: Raised) =>
  row.kind === kind && row.quarter === quarter
