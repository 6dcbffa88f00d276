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
 * the cause from is closed. Answers what was raised, for the log.
 */
export async function raiseSignals(
  tx: Tx,
  { project, quarter, answers, rules }: Change,
  now: Date,
): Promise<(Signal & { quarter: Quarter })[]> {
  const { enclaveId, id: projectId } = project
  const quarters = borneUpon(quarter)
  const found = quarters.flatMap((one) =>
    signalsOf(project.firm.industryCode, answers, one, rules).map((signal) => ({ ...signal, quarter: one })),
  )
  const stand = await tx.quarterSignal.findMany({
    where: { enclaveId, projectId, quarter: { in: quarters } },
  })
  const gone = stand.filter(
    (one) => !one.closedAt && !found.some(({ kind, quarter: of }) => kind === one.kind && of === one.quarter),
  )
  if (gone.length > 0)
    await tx.quarterSignal.updateMany({
      where: { enclaveId, id: { in: gone.map(({ id }) => id) }, closedAt: null },
      data: { closedAt: now },
    })
  const fresh = found.filter(
    ({ kind, quarter: of }) => !stand.some((one) => one.kind === kind && one.quarter === of),
  )
  for (const { kind, amount, against, quarter: of } of fresh) {
    const row = { quarter: of, kind, amountYuan: amount, againstYuan: against, raisedAt: now }
    await tx.quarterSignal.create({ data: { enclaveId, id: newId(), projectId, ...row } })
    await tellOfSignal(tx, { project, kind, quarter: of, amount, against }, now)
  }
  return fresh
}
