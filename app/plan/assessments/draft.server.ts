import { settingOn, settingVersionOn } from '~/ground/settings/enclave.server'
import { gradeOf } from '~/landing/park-rules/park-review'
import { db, type Tx } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import { factsOf } from './facts.server'
import { linesOf, type Entered } from './lines'
import { totalOf } from './score'

/**
 * The self-assessment of a year as today's rows and the rules in force today make it: nothing of it is typed but what
 * cannot be derived.
 */
export async function draftOf(of: { enclaveId: string; year: number; today: Day }, tx: Tx = db) {
  const { enclaveId, year, today } = of
  const rules = await settingOn(tx, enclaveId, 'assessment', today)
  const rulesVersion = await settingVersionOn(tx, enclaveId, 'assessment', today)
  const { until, ...behind } = await factsOf(of, tx)
  const lines = linesOf(rules, { ...behind, entries: await entriesOf(enclaveId, year, tx) })
  const total = totalOf(lines.map(({ earned }) => ({ points: earned })))
  return { until, rulesVersion, lines, total, grade: gradeOf(total, rules) }
}
export type Draft = Awaited<ReturnType<typeof draftOf>>

/** Two drafts of the same rows by the same rules have the same mark. */
export const markOf = ({ lines, rulesVersion }: Pick<Draft, 'lines' | 'rulesVersion'>): string =>
  sha256(JSON.stringify([rulesVersion, lines])).slice(0, 32)

/** What was entered for a year, of each indicator as it was last corrected. */
async function entriesOf(enclaveId: string, year: number, tx: Tx): Promise<Map<string, Entered>> {
  const rows = await tx.assessmentEntry.findMany({
    where: { enclaveId, year },
    distinct: ['key'],
    orderBy: [{ key: 'asc' }, { version: 'desc' }],
  })
  return new Map(
    rows.map(({ key, value, note, fileId }) => [
      key,
      { value: value.toFixed(2).replace(/\.?0+$/, ''), note, fileId },
    ]),
  )
}
