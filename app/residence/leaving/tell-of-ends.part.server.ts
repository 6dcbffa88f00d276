import { notifyFounders } from '~/ground/notices/receivers.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { saidOf, type Why } from '~/residence/contracts/why'
import type { Day } from '~/shared/days'
import { leavingLetters } from './letters'

type Line = { contractId: string | null; unit: { code: string } }
type Ends = { cancelled: string[]; ended: string[] }

/** The rooms of lines that were called off and of those that end sooner; what a contract's own letter tells is not said twice. */
export function endsOf({
  off,
  shortened,
  calledOff,
}: {
  off: readonly Line[]
  shortened: readonly Line[]
  calledOff: readonly { id: string }[]
}): Ends {
  const codes = (lines: readonly Line[]) => [...new Set(lines.map(({ unit }) => unit.code))].sort()
  const isTold = ({ contractId }: Line) => calledOff.some(({ id }) => id === contractId)
  return { cancelled: codes(off.filter((line) => !isTold(line))), ended: codes(shortened) }
}

/** A letter to the people of a firm about the rooms that end sooner, and one about those that were called off. */
export async function tellOfEnds(
  tx: Tx,
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
  { cancelled, ended }: Ends,
  { lastDay, why }: { lastDay: Day; why: Why },
  now: Date,
): Promise<void> {
  if (cancelled.length + ended.length === 0) return
  const { name } = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const said = { firm: name, day: lastDay, link: env().BASE_URL + paths.myRent, ...saidOf(why) }
  const about = { type: 'firm', id: firmId }
  const kinds = [
    [leavingLetters.lease_line_ended, ended],
    [leavingLetters.lease_line_called_off, cancelled],
  ] as const
  for (const [letter, units] of kinds) {
    if (units.length === 0) continue
    const params = { ...said, unit: units.join('、') }
    await notifyFounders(tx, firmId, { enclaveId, letter, params, about }, now)
  }
}
