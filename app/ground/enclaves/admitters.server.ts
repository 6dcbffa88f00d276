import type { Role } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { settingByDay } from '~/ground/settings/enclave.server'

/** Who confirms admissions in an enclave: the bureau where its settings ask for it, else staff. */
export async function admittersOf(enclaveId: string, tx: Tx = db): Promise<Role[]> {
  const { bureauConfirmsAdmissions } = (await settingByDay(tx, enclaveId, 'duties'))(today())
  return bureauConfirmsAdmissions ? ['bureau'] : ['officer', 'director']
}
