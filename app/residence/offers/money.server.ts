import type { Tx } from '~/platform/db.server'
import { dueIn } from '~/residence/rent/due'
import { leaseFacts } from '~/residence/rent/leases.server'
import { monthOf } from '~/residence/rent/months'
import { paysOn } from '~/residence/rent/pays'
import { schemesOf } from '~/residence/rent/queries.server'
import { addYuan, type Yuan } from '~/shared/money'
import type { Day } from '~/shared/days'

/**
 * What the drafted lines of a contract will cost by the schemes of their first day: a whole month after relief with the
 * property fee, and the deposit. A firm that has not moved in counts its years from that day.
 */
export async function priceOf(
  tx: Pick<Tx, 'lease' | 'landingProject' | 'firmPlace' | 'rentScheme' | 'chargeRun'>,
  enclaveId: string,
  contractId: string,
  startsOn: Day,
): Promise<{ monthly: Yuan; deposit: Yuan }> {
  const [schemes, drafted] = [
    await schemesOf(tx, enclaveId),
    await leaseFacts(tx, enclaveId, { contractId }, ['drafted']),
  ]
  const leases = drafted.map((lease) => ({
    ...lease,
    stay: { ...lease.stay, since: lease.stay.since ?? startsOn },
  }))
  const pays = leases.flatMap((lease) => paysOn(lease, schemes, startsOn) ?? [])
  const deposits = leases.flatMap((lease) =>
    dueIn(monthOf(startsOn), lease, schemes).filter(({ kind }) => kind === 'deposit'),
  )
  return {
    monthly: addYuan('0', ...pays.flatMap(({ rent, property }) => [rent, property])),
    deposit: addYuan('0', ...deposits.map(({ amount }) => amount)),
  }
}
