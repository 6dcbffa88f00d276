import { INSTALLATION } from '~/audit/record.server'
import { postLetter } from '~/notices/post.server'
import { inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { attempt } from './attempts.server'
import { createUser, userByIdentifier } from './create-user.part.server'
import { hashPassword } from './password.server'
import { recordAccess } from './record-access.server'
import type { Origin } from './request.server'
import type { SignUp } from './sign-up.form'

/**
 * Makes an account. Where the address has one already nothing changes, its owner is written to, and the
 * answer is the same: nobody learns from it who has an account.
 */
export async function signUp(
  input: SignUp,
  from: Origin & { locale: Locale },
  now: Date,
): Promise<Outcome<null, 'too_many'>> {
  const tries = await attempt('sign_up_address', from.address)
  if (!tries.ok) return refuse('too_many', { minutes: tries.minutes })
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx) => {
    const { name, identifier } = input
    const made = await createUser(tx, { name, identifier, passwordHash, locale: from.locale }, now)
    const owner = made ?? (await userByIdentifier(tx, identifier))
    if (!made && owner) {
      const about = { type: 'user', id: owner.id }
      const params = { link: `${env().BASE_URL}${paths.signIn}` }
      await postLetter(
        tx,
        { enclaveId: INSTALLATION, toUserId: owner.id, kind: 'already_registered', params, about },
        now,
      )
    }
    const kind = made ? 'signed_up' : 'sign_up_refused'
    await recordAccess(tx, kind, { person: owner, by: made, typed: identifier.value, origin: from }, now)
    return ok(null)
  })
}
