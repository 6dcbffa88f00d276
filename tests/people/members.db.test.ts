import { beforeEach, expect, test } from 'vitest'
import { must } from '~/example/drivers/must'
import { verifyChain } from '~/ground/audit/verify.server'
import { acceptAsNew } from '~/ground/members/accept-as-new.server'
import { acceptInvitation } from '~/ground/members/accept-invitation.server'
import { changeMembership, endMembership, setDisabled } from '~/ground/members/change-membership.server'
import { firstAdminLink, makeFirstAdmin } from '~/setup/founding/first-admin.server'
import { invite, withdrawInvitation } from '~/ground/members/invite.server'
import { membersOf, openInvitations } from '~/ground/people/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { unseal } from '~/platform/seal.server'
import { cookieOf, makePerson, makeWorld, type World } from '../support/world'

const FROM = { address: '10.0.0.1', userAgent: 'tests', previous: null, locale: 'zh' as const }
const NEW = { name: '新同事', password: 'river crosses two cities' }
let world: World
let number = 0

beforeEach(async () => {
  // The first administrator is made where nobody is yet; the worlds come after.
  world = await makeWorld()
  number += 1
})

const address = () => ({ kind: 'email' as const, value: `invited${number}@example.test` })
async function tokenOf(invitationId: string): Promise<string> {
  const letter = await db.letter.findFirstOrThrow({ where: { aboutId: invitationId } })
  return (
    unseal(letter.link ?? '')
      .split('/')
      .at(-1) ?? ''
  )
}
async function invited(role: 'officer' | 'admin' = 'officer', anyAddress?: 'on') {
  return must(await invite(world.admin, { identifier: address(), role, anyAddress }, world.now)).invitationId
}

test('an invited person makes an account with the invited address and has the role', async () => {
  const token = await tokenOf(await invited())
  const outcome = await acceptAsNew(token, NEW, FROM, world.now)
  expect(outcome).toMatchObject({ ok: true, value: { role: 'officer', enclaveId: world.enclaveId } })
  const { members } = await membersOf(world.admin, 'staff')
  expect(members.find((member) => member.address === address().value)).toMatchObject({
    role: 'officer',
    name: '新同事',
  })
  expect(await openInvitations(world.admin, world.now)).toEqual([])
  expect((await verifyChain(world.enclaveId)).breaks).toEqual([])
})

test('an invitation for any address is accepted once, by whoever comes first', async () => {
  const token = await tokenOf(await invited('officer', 'on'))
  const three = await Promise.all([
    acceptInvitation(world.officer, token, world.now),
    acceptInvitation(world.expert1, token, world.now),
    acceptAsNew(token, NEW, FROM, world.now),
  ])
  expect(three.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(await acceptInvitation(world.bureau, token, world.now)).toEqual({ ok: false, reason: 'link_ended' })
})

test('a withdrawn, a replaced and an old invitation open nothing', async () => {
  const first = await invited()
  const replaced = await tokenOf(first)
  const second = await invited()
  const token = await tokenOf(second)
  expect(await acceptInvitation(world.officer, replaced, world.now)).toMatchObject({ reason: 'link_ended' })
  const late = new Date(world.now.getTime() + 8 * 24 * 3600_000)
  expect(await acceptInvitation(world.officer, token, late)).toMatchObject({ reason: 'link_ended' })
  expect(await withdrawInvitation(world.admin, second, world.now)).toEqual({ ok: true, value: null })
  expect(await acceptInvitation(world.officer, token, world.now)).toMatchObject({ reason: 'link_ended' })
})

test('the same form sent ten times at once invites once', async () => {
  const input = { identifier: address(), role: 'officer' as const, idempotencyKey: newId() }
  const answers = await Promise.all(Array.from({ length: 10 }, () => invite(world.admin, input, world.now)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await db.invitation.count({ where: { enclaveId: world.enclaveId } })).toBe(1)
})

test('a founder needs a firm of this enclave', async () => {
  const other = await makeWorld()
  const input = { identifier: address(), role: 'founder' as const, firmId: other.firm.id }
  expect(await invite(world.admin, input, world.now)).toEqual({ ok: false, reason: 'place_unknown' })
})

test('the last administrator can be neither ended, changed nor, by two at once, talked out of', async () => {
  const { admin } = world
  expect(await endMembership(admin, admin.membershipId, world.now)).toEqual({
    ok: false,
    reason: 'last_admin',
  })
  const change = await changeMembership(admin, admin.membershipId, { role: 'officer' }, world.now)
  expect(change).toEqual({ ok: false, reason: 'last_admin' })
  const second = await makePerson({ enclaveId: world.enclaveId, slug: world.slug }, 'admin')
  const both = await Promise.all([
    endMembership(admin, second.membershipId, world.now),
    endMembership(second, admin.membershipId, world.now),
  ])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(
    await db.membership.count({ where: { enclaveId: world.enclaveId, role: 'admin', endedAt: null } }),
  ).toBe(1)
})

test('a disabled account is out at once; one that belongs elsewhere too is left alone', async () => {
  await cookieOf(world.officer)
  expect(await setDisabled(world.admin, world.officer.membershipId, true, world.now)).toEqual({
    ok: true,
    value: null,
  })
  expect(await db.session.count({ where: { userId: world.officer.userId, endedAt: null } })).toBe(0)
  expect(await setDisabled(world.admin, world.officer.membershipId, false, world.now)).toEqual({
    ok: true,
    value: null,
  })
  expect(await setDisabled(world.admin, world.admin.membershipId, true, world.now)).toMatchObject({
    reason: 'yourself',
  })
  const other = await makeWorld()
  await db.membership.create({
    data: {
      enclaveId: other.enclaveId,
      id: newId(),
      userId: world.officer.userId,
      role: 'expert',
      createdAt: world.now,
    },
  })
  const refused = await setDisabled(world.admin, world.officer.membershipId, true, world.now)
  expect(refused).toMatchObject({ reason: 'belongs_elsewhere' })
})

test('members of another enclave are not found', async () => {
  const other = await makeWorld()
  await expect(endMembership(world.admin, other.officer.membershipId, world.now)).rejects.toMatchObject({
    status: 404,
  })
})

test('where people are, no link makes a first administrator', async () => {
  expect(await firstAdminLink()).toBeNull()
  const input = { token: 'any', identifier: address(), locale: 'zh' as const, consent: 'on' as const, ...NEW }
  expect(await makeFirstAdmin(input, FROM, world.now)).toEqual({ ok: false, reason: 'link_ended' })
})
