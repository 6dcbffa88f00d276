import { beforeEach, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { doorChain } from '~/ground/audit/record.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { acceptAsNew } from '~/ground/members/accept-as-new.server'
import { acceptInvitation } from '~/ground/members/accept-invitation.server'
import { changeMembership } from '~/ground/members/change-membership.server'
import { clearSecondFactor } from '~/ground/members/clear-second-factor.server'
import { createUser } from '~/ground/accounts/create-user.part.server'
import { invite } from '~/ground/members/invite.server'
import { hashPassword } from '~/ground/accounts/password.server'
import { askProof, claimAccount, confirmAddress } from '~/ground/accounts/prove-address.server'
import { askReset, resetPassword } from '~/ground/accounts/reset-password.server'
import { signIn } from '~/ground/accounts/sign-in.server'
import { signUp } from '~/ground/accounts/sign-up.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { seal, unseal } from '~/platform/seal.server'
import { applicationIn } from '../support/applications'
import { cookieOf, makeFirm, makePerson, makeWorld, type World } from '../support/world'

const PASSWORD = 'river crosses two cities'
const OWN = 'the owner chose this sentence'
const FROM = { address: '10.9.0.1', userAgent: 'tests', previous: null, locale: 'zh' as const }
let world: World
let number = 0
let identifier: { kind: 'email'; value: string }

beforeEach(async () => {
  world = await makeWorld()
  number += 1
  identifier = { kind: 'email', value: `somebody${number}@example.test` }
})

const userOf = () => db.user.findUniqueOrThrow({ where: { email: identifier.value } })
async function linkTo(where: { toAddress?: string; aboutId?: string; kind: string }): Promise<string> {
  const letter = await db.letter.findFirstOrThrow({ where, orderBy: { id: 'desc' } })
  return (
    unseal(letter.link ?? '')
      .split('/')
      .at(-1) ?? ''
  )
}
const proofTo = (address: string) => linkTo({ toAddress: address, kind: 'address_proof' })

/** Somebody signs up with an address, and with a second factor if they like. */
async function signedUp(secondFactor = false) {
  const form = { name: '张三', identifier, password: PASSWORD, consent: 'on' as const, next: undefined }
  expect(await signUp(form, FROM, world.now)).toEqual({ ok: true, value: null })
  const user = await userOf()
  if (secondFactor) {
    const data = { totpSecret: seal('JBSWY3DPEHPK3PXP'), totpSince: world.now }
    await db.user.update({ where: { id: user.id }, data })
  }
  await cookieOf({ userId: user.id, membershipId: null })
  const session = await db.session.findFirstOrThrow({ where: { userId: user.id } })
  return { self: { userId: user.id, name: user.name, sessionId: session.id }, user }
}
const enter = (password: string) => signIn({ identifier, password }, FROM, world.now)

test('a new account is unproven until the letter is opened by whoever is signed in', async () => {
  const { self } = await signedUp()
  expect((await userOf()).emailProvenAt).toBeNull()
  const token = await proofTo(identifier.value)
  const other = { userId: world.officer.userId, name: 'x', sessionId: newId() }
  expect(await confirmAddress(other, token, world.now)).toEqual({ ok: false, reason: 'not_yours' })
  const both = await Promise.all([
    confirmAddress(self, token, world.now),
    confirmAddress(self, token, world.now),
  ])
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect((await userOf()).emailProvenAt).toEqual(world.now)
  expect(await db.session.count({ where: { userId: self.userId, endedAt: null } })).toBe(1)
})

test('the owner of an address takes an account that a stranger made: password, sessions, second factor go', async () => {
  const { user } = await signedUp(true)
  const token = await proofTo(identifier.value)
  expect(await claimAccount(token, OWN, world.now)).toEqual({ ok: true, value: null })
  expect(await db.session.count({ where: { userId: user.id, endedAt: null } })).toBe(0)
  expect(await enter(PASSWORD)).toEqual({ ok: false, reason: 'wrong' })
  expect(await enter(OWN)).toMatchObject({ ok: true, value: { userId: user.id } })
  expect(await claimAccount(token, PASSWORD, world.now)).toMatchObject({ reason: 'link_ended' })
})

test('a reset by letter takes off a second factor that nobody had proven the address for, and keeps a proven one', async () => {
  const { user } = await signedUp(true)
  await askReset(identifier, FROM, world.now)
  const first = await linkTo({ aboutId: user.id, kind: 'password_reset' })
  expect(await resetPassword(first, OWN, FROM, world.now)).toEqual({ ok: true, value: null })
  expect(await userOf()).toMatchObject({ totpSince: null, emailProvenAt: world.now })
  const data = { totpSecret: seal('JBSWY3DPEHPK3PXP'), totpSince: world.now }
  await db.user.update({ where: { id: user.id }, data })
  await askReset(identifier, FROM, world.now)
  const second = await linkTo({ aboutId: user.id, kind: 'password_reset' })
  expect(await resetPassword(second, `${OWN} again`, FROM, world.now)).toEqual({ ok: true, value: null })
  expect((await userOf()).totpSince).toEqual(world.now)
})

test('an invitation to a squatted address is the owner’s: not seen by the stranger, and it takes the account over', async () => {
  const { user } = await signedUp(true)
  const firm = await makeFirm(world.enclaveId)
  const place = { enclaveId: world.enclaveId, id: newId(), userId: user.id, createdAt: world.now }
  await db.membership.create({ data: { ...place, role: 'founder', firmId: firm.id } })
  const invited = must(await invite(world.admin, { identifier, role: 'bureau' }, world.now))
  const letter = await db.letter.findFirstOrThrow({ where: { aboutId: invited.invitationId } })
  expect([letter.toUserId, letter.toAddress]).toEqual([null, identifier.value])
  const token = await linkTo({ aboutId: invited.invitationId, kind: 'invitation' })
  const joined = await acceptAsNew(token, { name: '局长', password: OWN }, FROM, world.now)
  expect(joined).toMatchObject({ ok: true, value: { role: 'bureau' } })
  expect(await userOf()).toMatchObject({ id: user.id, name: '局长', totpSince: null })
  const live = await db.membership.findMany({ where: { userId: user.id, endedAt: null } })
  expect(live.map(({ role }) => role)).toEqual(['bureau'])
  expect(await enter(PASSWORD)).toEqual({ ok: false, reason: 'wrong' })
})

test('another address accepts only where the inviter allows it, with a proven account, and the inviter is told', async () => {
  const newcomer = await makePerson(world, 'expert', {}, world.now)
  const asked = async (anyAddress?: 'on') => {
    const { invitationId } = must(
      await invite(world.admin, { identifier, role: 'officer', anyAddress }, world.now),
    )
    return { invitationId, token: await linkTo({ aboutId: invitationId, kind: 'invitation' }) }
  }
  const strict = await asked()
  expect(await acceptInvitation(newcomer, strict.token, world.now)).toMatchObject({ reason: 'other_address' })
  const open = await asked('on')
  await db.user.update({ where: { id: newcomer.userId }, data: { emailProvenAt: null } })
  expect(await acceptInvitation(newcomer, open.token, world.now)).toMatchObject({
    reason: 'address_unproven',
  })
  await db.user.update({ where: { id: newcomer.userId }, data: { emailProvenAt: world.now } })
  expect((await acceptInvitation(newcomer, open.token, world.now)).ok).toBe(true)
  const told = await db.letter.findFirstOrThrow({ where: { kind: 'invitation_taken_elsewhere' } })
  expect(told.toUserId).toBe(world.admin.userId)
  expect(told.body).toContain(`so***@example.test`)
  expect(told.body).not.toContain(identifier.value)
  const events = await db.event.count({
    where: { enclaveId: world.enclaveId, kind: 'invitation_taken_elsewhere', subjectId: open.invitationId },
  })
  expect(events).toBe(1)
})

test('founders of an enclave are not its staff, nor staff its founders, even when two ask at once', async () => {
  const { founder, officer, firm, now, enclaveId } = world
  const email = (await db.user.findUniqueOrThrow({ where: { id: founder.userId } })).email ?? ''
  const known = { kind: 'email' as const, value: email }
  expect(await invite(world.admin, { identifier: known, role: 'officer' }, now)).toMatchObject({
    reason: 'other_side',
  })
  const changed = await changeMembership(world.admin, founder.membershipId, { role: 'officer' }, now)
  expect(changed).toMatchObject({ reason: 'other_side' })
  const toFounder = { role: 'founder' as const, firmId: firm.id }
  expect(await changeMembership(world.admin, officer.membershipId, toFounder, now)).toMatchObject({
    reason: 'other_side',
  })
  const free = await makePerson(world, 'expert', {}, now)
  await db.membership.updateMany({ where: { enclaveId, userId: free.userId }, data: { endedAt: now } })
  const row = (role: string, firmId: string | null) =>
    inTransaction((tx) =>
      tx.membership.create({
        data: { enclaveId, id: newId(), userId: free.userId, role, firmId, createdAt: now },
      }),
    )
  const both = await Promise.allSettled([row('founder', firm.id), row('officer', null)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const refused = both.find((one) => one.status === 'rejected')
  expect(refused).toMatchObject({ reason: { constraint: 'founder_or_staff_of_an_enclave' } })
})

test('an unproven account is not made staff, and hands nothing in while a letter could prove it', async () => {
  const { application, actor } = await draftOf()
  await db.user.update({ where: { id: actor.userId }, data: { emailProvenAt: null } })
  expect(await submitApplication(actor, application.id, world.now)).toMatchObject({
    reason: 'address_unproven',
  })
  await db.user.update({
    where: { id: actor.userId },
    data: { email: null, phone: `1391234${1000 + number}` },
  })
  expect(await submitApplication(actor, application.id, world.now)).not.toMatchObject({
    reason: 'address_unproven',
  })
  await db.user.update({ where: { id: world.expert1.userId }, data: { emailProvenAt: null } })
  const change = await changeMembership(
    world.admin,
    world.expert1.membershipId,
    { role: 'officer' },
    world.now,
  )
  expect(change).toMatchObject({ reason: 'address_unproven' })
})

async function draftOf() {
  const application = await applicationIn(world, 'draft')
  const { userId } = await db.membership.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, firmId: application.firmId, role: 'founder' },
  })
  return { application, actor: { ...world.founder, userId, firmId: application.firmId } }
}

test('a phone-only account adds an e-mail address, proven by letter; a claim of somebody else gives way', async () => {
  const passwordHash = await hashPassword(PASSWORD)
  const phone = { kind: 'phone' as const, value: `1381234${1000 + number}` }
  const person = await inTransaction((tx) =>
    createUser(tx, { name: '李四', identifier: phone, passwordHash, locale: 'zh' }, world.now),
  )
  if (!person) throw new Error('taken')
  const squatter = await signedUp()
  await cookieOf({ userId: person.id, membershipId: null })
  const session = await db.session.findFirstOrThrow({ where: { userId: person.id } })
  const self = { userId: person.id, name: person.name, sessionId: session.id }
  const wrong = await askProof(self, { identifier, password: 'not the password' }, world.now)
  expect(wrong).toMatchObject({ reason: 'password_wrong' })
  expect(await askProof(self, { identifier, password: PASSWORD }, world.now)).toEqual({
    ok: true,
    value: null,
  })
  expect(await confirmAddress(self, await proofTo(identifier.value), world.now)).toEqual({
    ok: true,
    value: null,
  })
  expect(await userOf()).toMatchObject({ id: person.id, phone: phone.value, emailProvenAt: world.now })
  const gone = await db.user.findUniqueOrThrow({ where: { id: squatter.user.id } })
  expect([gone.email, gone.passwordHash]).toEqual([`${gone.id}@released.invalid`, null])
})

test('a proven address of somebody else cannot be added, and the answer does not tell', async () => {
  const { self } = await signedUp()
  const taken = (await db.user.findUniqueOrThrow({ where: { id: world.bureau.userId } })).email ?? ''
  const asked = { identifier: { kind: 'email' as const, value: taken }, password: PASSWORD }
  expect(await askProof(self, asked, world.now)).toEqual({ ok: true, value: null })
  expect(await db.letter.count({ where: { toAddress: taken, kind: 'address_proof' } })).toBe(0)
  expect(await db.letter.count({ where: { toAddress: taken, kind: 'already_registered' } })).toBe(1)
})

test('an administrator clears a lost second factor, with a letter and two events; not their own', async () => {
  const { admin, officer, now, enclaveId } = world
  expect(await clearSecondFactor(admin, officer.membershipId, now)).toMatchObject({
    reason: 'no_second_factor',
  })
  const data = { totpSecret: seal('JBSWY3DPEHPK3PXP'), totpSince: now }
  await db.user.update({ where: { id: officer.userId }, data })
  await cookieOf(officer)
  expect(await clearSecondFactor(admin, officer.membershipId, now)).toEqual({ ok: true, value: null })
  const user = await db.user.findUniqueOrThrow({ where: { id: officer.userId } })
  expect([user.totpSecret, user.totpSince]).toEqual([null, null])
  expect(await db.session.count({ where: { userId: officer.userId, endedAt: null } })).toBe(0)
  const kind = 'second_factor_cleared'
  expect(await db.letter.count({ where: { toUserId: officer.userId, kind } })).toBe(1)
  const where = { kind, subjectId: officer.userId, enclaveId: { in: [enclaveId, doorChain(officer.userId)] } }
  expect(await db.event.count({ where })).toBe(2)
  expect(await clearSecondFactor(admin, admin.membershipId, now)).toMatchObject({ reason: 'yourself' })
})
