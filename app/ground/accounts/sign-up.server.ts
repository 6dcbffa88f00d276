import { inTransaction, type Tx } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { attempt } from './attempts.server'
import { createUser, userByIdentifier } from './create-user.part.server'
import { hasProven, type Addressed } from '~/ground/people/address'
import type { PasswordProblem } from './password'
import { hashPassword } from './password.server'
import { newPasswordProblem } from './password-words.server'
import { sendProof, notifyHolder } from './prove-address.server'
import { recordAccess } from '~/ground/people/record-access.server'
import type { Origin } from '~/ground/people/request.server'
import type { SignUp } from './sign-up.form'

/**
 * Makes an account. Where the address has one already nothing changes, its owner is written to, and the
 * answer is the same: nobody learns from it who has an account.
 */
export async function signUp(
  input: SignUp,
  from: Origin & { locale: Locale },
  now: Date,
): Promise<Outcome<null, 'too_many' | PasswordProblem>> {
  const tries = await attempt('sign_up_address', from.address)
  if (!tries.ok) return refuse('too_many', { minutes: tries.minutes })
  const problem = await newPasswordProblem(input.password, [input.identifier.value, input.name])
  if (problem) return refuse(problem)
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx) => {
    const { name, identifier } = input
    const made = await createUser(tx, { name, identifier, passwordHash, locale: from.locale }, now)
    const known = made ? null : await userByIdentifier(tx, identifier)
    const owner = made ?? known
    if (made) await sendProof(tx, { id: made.id, locale: from.locale }, identifier.value, now)
    else if (known) await tellOwner(tx, known, identifier.value, now)
    const kind = made ? 'signed_up' : 'sign_up_refused'
    await recordAccess(tx, kind, { person: owner, by: made, typed: identifier.value, origin: from }, now)
    return ok(null)
  })
}

/** An address that nobody has shown to be theirs gets the link again; the owner of a proven one is told. */
async function tellOwner(tx: Tx, owner: Owner, address: string, now: Date): Promise<void> {
  if (hasProven(owner, address)) await notifyHolder(tx, owner.id, now)
  else if (!owner.disabledAt) await sendProof(tx, owner, address, now)
}
type Owner = Addressed & { id: string; locale: string; disabledAt: Date | null }
