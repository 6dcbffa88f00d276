import { notifyFounders, notifyRole } from '~/ground/notices/receivers.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'

type Of = { enclaveId: string; id: string; ref: string; firmId: string; firm: { name: string } }
type ToFirm =
  | 'lease_offered'
  | 'lease_withdrawn'
  | 'lease_called_off'
  | 'lease_lapsed'
  | 'lease_signed'
  | 'handover_recorded'
  | 'rooms_changed'

/** A letter to the people of a firm about its contract. */
export async function tellFirm(
  tx: Tx,
  { enclaveId, id, ref, firmId, firm }: Of,
  kind: ToFirm,
  params: Record<string, string>,
  now: Date,
): Promise<void> {
  const link = env().BASE_URL + paths.myContract(id)
  const about = { type: 'contract', id }
  await notifyFounders(
    tx,
    firmId,
    { enclaveId, kind, params: { firm: firm.name, ref, link, ...params }, about },
    now,
  )
}

/** A letter to the officers about what a firm answered. */
export async function tellOfficers(
  tx: Tx,
  { enclaveId, id, ref, firm }: Of,
  slug: string,
  {
    kind,
    ...params
  }: { kind: 'lease_accepted' | 'lease_declined' | 'handover_confirmed'; [name: string]: string },
  now: Date,
): Promise<void> {
  const link = env().BASE_URL + paths.deskContract(slug, id)
  const about = { type: 'contract', id }
  const letter = { enclaveId, kind, params: { firm: firm.name, ref, link, ...params }, about }
  await notifyRole(tx, 'officer', letter, now)
}
