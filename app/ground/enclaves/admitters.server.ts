import type { Role } from '~/ground/people/actor'
import { db, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { remembered } from '~/platform/remembered.server'
import { settingsOf } from './settings'

/** Who confirms admissions in an enclave: the bureau where its settings ask for it, else staff. */
export async function admittersOf(enclaveId: string, tx: Tx = db): Promise<Role[]> {
  const read = () => tx.enclave.findUnique({ where: { id: enclaveId }, select: { settings: true } })
  const enclave = (await (tx === db ? remembered(`settings ${enclaveId}`, read) : read())) ?? notFound()
  return settingsOf(enclave.settings).bureauConfirmsAdmissions ? ['bureau'] : ['officer', 'director']
}
