import { computeProposals } from '~/across/proposals/compute.server'
import { createProposal } from '~/across/proposals/create.server'
import { queueProposal } from '~/across/proposals/queue.server'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'
import { db } from '~/platform/db.server'
import { addDays, lastDayAfter } from '~/shared/days'

/** A proposal of rooms for the firms that were admitted last and wait, computed and not yet confirmed. */
export function runProposals({ enclaveId, time, today, chance, staff }: Enclave): void {
  time.begin(async () => {
    const at = await time.until(momentOf(workingDaysBefore(today, 1), chance.of('proposal'), 15, 17))
    const intake = await db.intake.findFirstOrThrow({ where: { enclaveId }, orderBy: { number: 'desc' } })
    const startsOn = addDays(today, 14)
    const input = { intakeId: intake.id, startsOn, endsOn: lastDayAfter(startsOn, 12) }
    const { proposalId } = must(await createProposal(staff.officer, input, at), 'propose rooms')
    must(await queueProposal(staff.officer, proposalId, at), 'ask for a proposal')
    await computeProposals(() => at)
  })
}
