import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { notifyFounders, notifyRole } from '~/ground/notices/receivers.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'

type Of = { enclaveId: string; id: string; ref: string; firmId: string; firm: { name: string } }
type Own = 'firm' | 'ref' | 'link'

/** A letter to the people of a firm about its contract. */
export async function tellFirm<L extends Letter, P extends Params>(
  tx: Tx,
  { enclaveId, id, ref, firmId, firm }: Of,
  letter: L,
  params: Beside<L, P, Own>,
  now: Date,
): Promise<void> {
  const link = env().BASE_URL + paths.myContract(id)
  const about = { type: 'contract', id }
  const all: Params = { firm: firm.name, ref, link, ...params }
  await notifyFounders(tx, firmId, { enclaveId, letter, params: all, about }, now)
}

/** A letter to the officers about what a firm answered. */
export async function tellOfficers<L extends Letter, P extends Params>(
  tx: Tx,
  { enclaveId, id, ref, firm }: Of,
  slug: string,
  { letter, params }: { letter: L; params: Beside<L, P, Own> },
  now: Date,
): Promise<void> {
  const link = env().BASE_URL + paths.deskContract(slug, id)
  const all: Params = { firm: firm.name, ref, link, ...params }
  await notifyRole(tx, 'officer', { enclaveId, letter, params: all, about: { type: 'contract', id } }, now)
}
