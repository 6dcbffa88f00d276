import type { Role } from '~/ground/people/actor'
import { db, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { settingsOf } from './settings'

/** Who confirms admissions in an enclave: the bureau where its settings ask for it, else staff. */
export async function admittersOf(enclaveId: string, tx: Tx = db): Promise<Role[]> {
  const enclave = (await tx.enclave.findUnique({ where: { id: enclaveId } })) ?? notFound()
  return settingsOf(enclave.settings).bureauConfirmsAdmissions ? ['bureau'] : ['officer', 'director']
}
