import type { Role } from '~/ground/people/actor'
import { db, type Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'
import { settingOn } from '~/ground/settings/enclave.server'

/** Who confirms admissions in an enclave: the bureau where its settings ask for it, else staff. */
export async function admittersOf(enclaveId: string, tx: Tx = db): Promise<Role[]> {
  const read = () => settingOn(tx, enclaveId, 'duties')
  const { bureauConfirmsAdmissions } = await (tx === db ? remembered(`duties ${enclaveId}`, read) : read())
  return bureauConfirmsAdmissions ? ['bureau'] : ['officer', 'director']
}
