import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { Locale } from '~/shared/words'
import { CONSENT_VERSION } from './consent'
import type { Identifier } from '~/shared/codes/identifier'

export type NewUser = {
  name: string
  identifier: Identifier
  passwordHash: string
  locale: Locale
  isExample?: boolean
  /** Something sent to the address came back already: an invitation, the link of the first start. */
  proven?: boolean
}

/** A new account with its consent on record; null when the address has one already. */
export async function createUser(
  tx: Tx,
  input: NewUser,
  now: Date,
): Promise<{ id: string; name: string } | null> {
  const id = newId()
  const { kind, value } = input.identifier
  const provenAt = input.proven ? now : null
  const { count } = await tx.user.createMany({
    data: {
      id,
      name: input.name,
      email: kind === 'email' ? value : null,
      phone: kind === 'phone' ? value : null,
      emailProvenAt: kind === 'email' ? provenAt : null,
      phoneProvenAt: kind === 'phone' ? provenAt : null,
      passwordHash: input.passwordHash,
      locale: input.locale,
      consentAt: now,
      consentTo: CONSENT_VERSION,
      isExample: input.isExample ?? false,
      createdAt: now,
    },
    skipDuplicates: true,
  })
  return count === 1 ? { id, name: input.name } : null
}

/** The account of an address, or none. */
export function userByIdentifier(tx: Pick<Tx, 'user'>, { kind, value }: Identifier) {
  return tx.user.findUnique({ where: kind === 'email' ? { email: value } : { phone: value } })
}
