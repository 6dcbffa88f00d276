import { INSTALLATION } from '~/ground/audit/record.server'
import { reaches } from '~/ground/notices/channels.server'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { provesPassword, type Self } from './account.server'
import { hasProven, type Addressed } from '~/ground/people/address'
import { attempt, forgetAttempts } from './attempts.server'
import { userByIdentifier } from './create-user.part.server'
import { readIdentifier, type Identifier } from '~/shared/codes/identifier'
import { ownWords, type PasswordProblem } from './password'
import { hashPassword } from './password.server'
import { newPasswordProblem } from './password-words.server'
import { proveAddress, takeOver } from './prove-address.part.server'
import { accountLetters } from './letters'

const LINK_MS = 72 * 3600_000

/** Sends the link that shows an address to be a person's own; an older one opens nothing any more. */
export async function sendProof(
  tx: Tx,
  person: { id: string; locale: string },
  address: string,
  now: Date,
): Promise<void> {
  const [id, token] = [newId(), newToken()]
  const kind = 'address_proof'
  await tx.oneTimeLink.updateMany({
    where: { userId: person.id, kind, usedAt: null },
    data: { usedAt: now },
  })
  const expiresAt = new Date(now.getTime() + LINK_MS)
  await tx.oneTimeLink.create({
    data: { id, tokenHash: sha256(token), kind, userId: person.id, address, createdAt: now, expiresAt },
  })
  await postLetter(
    tx,
    {
      enclaveId: INSTALLATION,
      toAddress: address,
      letter: accountLetters.address_proof,
      params: {},
      locale: person.locale === 'en' ? 'en' : 'zh',
      secretLink: env().BASE_URL + paths.addressProof(token),
      about: { type: 'user', id: person.id },
    },
    now,
  )
}

/**
 * Asks for the letter to an address of one's own: the one of the account, or one to be added. An address that
 * another account has shown to be its own gets a letter that says so; the answer here is the same.
 */
export async function askProof(
  self: Self,
  input: { identifier: Identifier; password: string },
  now: Date,
): Promise<Outcome<null, 'password_wrong' | 'too_many' | 'phone_unreachable'>> {
  if (!reaches(input.identifier.value, accountLetters.address_proof)) return refuse('phone_unreachable')
  const proof = await provesPassword(self, input.password)
  if (!proof.ok) return proof
  const { value } = input.identifier
  for (const whose of [self.userId, value]) {
    const tries = await attempt('address_proof', whose)
    if (!tries.ok) return refuse('too_many', { minutes: tries.minutes })
  }
  return inTransaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: self.userId } })
    const holder = await userByIdentifier(tx, input.identifier)
    if (holder && holder.id !== user.id && hasProven(holder, value)) await notifyHolder(tx, holder.id, now)
    else await sendProof(tx, user, value, now)
    return ok(null)
  })
}

/** Tells the owner of a proven address that somebody wanted it for another account. */
export async function notifyHolder(tx: Tx, userId: string, now: Date): Promise<void> {
  const about = { type: 'user', id: userId }
  const params = { link: env().BASE_URL + paths.signIn }
  const letter = accountLetters.already_registered
  await postLetter(tx, { enclaveId: INSTALLATION, toUserId: userId, letter, params, about }, now)
}

export type ProofLink = { id: string; userId: string; address: string; isSignIn: boolean }

/** The link as it stands; `isSignIn` says that the account behind it signs in with this address. */
export async function proofLinkOf(token: string, now: Date): Promise<ProofLink | null> {
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash: sha256(token) } })
  if (!link || link.kind !== 'address_proof' || link.usedAt || link.expiresAt <= now) return null
  const user = link.userId ? await db.user.findUnique({ where: { id: link.userId } }) : null
  if (!user || user.disabledAt || !link.address) return null
  const { address } = link
  return { id: link.id, userId: user.id, address, isSignIn: [user.email, user.phone].includes(address) }
}

/** The owner of the account, signed in, opens the letter: the address is theirs. */
export async function confirmAddress(
  self: Self,
  token: string,
  now: Date,
): Promise<Outcome<null, 'link_ended' | 'not_yours'>> {
  const link = await proofLinkOf(token, now)
  if (!link) return refuse('link_ended')
  if (link.userId !== self.userId) return refuse('not_yours')
  const work = () =>
    inTransaction(async (tx) => {
      if (!(await use(tx, link, now))) return refuse('link_ended')
      const before = await tx.user.findUniqueOrThrow({ where: { id: self.userId } })
      if (!(await proveAddress(tx, before, link.address, self.sessionId, now))) return refuse('link_ended')
      await tellFormer(tx, before, link.address, now)
      return ok(null)
    })
  return onConstraint(work, { User_email_key: ENDED, User_phone_key: ENDED })
}
const ENDED = () => refuse('link_ended' as const)

/** A proven address that another takes the place of is told so, in case its owner knows nothing of it. */
async function tellFormer(tx: Tx, before: Owner, address: string, now: Date): Promise<void> {
  const kind = readIdentifier(address)?.kind
  const former = kind ? before[kind] : null
  if (!former || former === address || !hasProven(before, former)) return
  const locale = before.locale === 'en' ? 'en' : 'zh'
  const about = { type: 'user', id: before.id }
  const letter = accountLetters.address_changed
  await postLetter(tx, { enclaveId: INSTALLATION, toAddress: former, letter, locale, params: {}, about }, now)
}
type Owner = Addressed & { id: string; locale: string }

/** Whoever has the address but not the account sets a password of their own, and the account is theirs. */
export async function claimAccount(
  token: string,
  password: string,
  now: Date,
): Promise<Outcome<null, 'link_ended' | PasswordProblem>> {
  const link = await proofLinkOf(token, now)
  if (!link?.isSignIn) return refuse('link_ended')
  const owner = await db.user.findUniqueOrThrow({ where: { id: link.userId } })
  if (hasProven(owner, link.address)) return refuse('link_ended')
  const problem = await newPasswordProblem(password, ownWords(owner))
  if (problem) return refuse(problem)
  const passwordHash = await hashPassword(password)
  const outcome = await inTransaction(async (tx) => {
    if (!(await use(tx, link, now))) return refuse('link_ended')
    await proveAddress(tx, owner, link.address, null, now)
    await takeOver(tx, owner, passwordHash, now)
    return ok(null)
  })
  if (outcome.ok) await forgetAttempts('sign_in_account', link.address)
  return outcome
}

async function use(tx: Tx, { id }: ProofLink, now: Date): Promise<boolean> {
  const { count } = await tx.oneTimeLink.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } })
  return count > 0
}
