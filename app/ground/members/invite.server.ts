import { dayOf, type Day } from '~/shared/days'
import { notOverOn } from '~/shared/in-force'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { recordEvent } from '~/ground/audit/record.server'
import { reaches } from '~/ground/notices/channels.server'
import { postLetter } from '~/ground/notices/post.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { belongingOf, NOWHERE, type Actor, type Belonging } from '~/ground/people/actor'
import { userByIdentifier } from '~/ground/accounts/create-user.part.server'
import { hasProven } from '~/ground/people/address'
import { memberEvents } from '~/ground/people/events'
import { masked } from '~/shared/codes/identifier'
import { barAmong } from './bar'
import type { Invite } from './members.form'
import { navWords } from '~/ground/people/nav'
import { memberLetters } from './letters'

const INVITATION_MS = 7 * 24 * 3600_000

export type InviteRefusal =
  'already_member' | 'place_unknown' | 'changed_meanwhile' | 'other_side' | 'phone_unreachable'

/**
 * Invites somebody into a role; inviting the same address into the same role again replaces the open letter.
 * An account that has not proven the address is not found by it: the letter goes to the address itself.
 */
export async function invite(
  actor: Actor,
  input: Invite,
  now: Date,
): Promise<Outcome<{ invitationId: string }, InviteRefusal>> {
  return onceOnly(() => inTransaction((tx) => inviteIn(tx, actor, input, now)))
}

/** Of two who invite one address at once the second is told that something changed. */
export function onceOnly<T>(work: () => Promise<T>) {
  return onConstraint(work, { one_open_invitation: () => refuse('changed_meanwhile') })
}

/** The same within a transaction that does more; run it in `onceOnly`. */
export async function inviteIn(
  tx: Tx,
  actor: Actor,
  input: Invite,
  now: Date,
): Promise<Outcome<{ invitationId: string }, InviteRefusal>> {
  const { enclaveId, userId } = actor
  if (!reaches(input.identifier.value, memberLetters.invitation)) return refuse('phone_unreachable')
  const by = { userId, key: input.idempotencyKey, command: 'invite' }
  return once(tx, by, now, async () => {
    const place = await placeIn(tx, enclaveId, input, dayOf(now))
    if (!place) return refuse('place_unknown')
    const holder = await userByIdentifier(tx, input.identifier)
    const known = holder && hasProven(holder, input.identifier.value) ? holder : null
    const bar = known && (await barOf(tx, enclaveId, known.id, { role: input.role, ...place }))
    if (bar) return refuse(bar)
    const address = input.identifier.value
    await tx.invitation.updateMany({
      where: { enclaveId, address, role: input.role, ...place, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    return ok(
      await write(tx, actor, { ...input, ...place, address, ...(known ? { toUserId: known.id } : {}) }, now),
    )
  })
}

type Wanted = { role: Actor['role'] } & Belonging

async function barOf(tx: Tx, enclaveId: string, userId: string, wanted: Wanted) {
  const live = await tx.membership.findMany({ where: { enclaveId, userId, endedAt: null } })
  return barAmong(live, wanted)
}

type Written = Wanted & {
  address: string
  anyAddress?: 'on' | undefined
  toUserId?: string
}

async function write(tx: Tx, actor: Actor, input: Written, now: Date): Promise<{ invitationId: string }> {
  const { enclaveId } = actor
  const { role, firmId, parkId, departmentId, address } = input
  const [id, token] = [newId(), newToken()]
  const enclave = await enclaveOn(tx, enclaveId, dayOf(now))
  const place = await placeNames(tx, enclaveId, { firmId, parkId, departmentId })
  await tx.invitation.create({
    data: {
      enclaveId,
      id,
      tokenHash: sha256(token),
      address,
      role,
      firmId,
      parkId,
      departmentId,
      invitedById: actor.userId,
      anyAddress: input.anyAddress === 'on',
      createdAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_MS),
    },
  })
  await postLetter(
    tx,
    {
      enclaveId,
      ...(input.toUserId ? { toUserId: input.toUserId } : { toAddress: address }),
      letter: memberLetters.invitation,
      params: {
        by: actor.name,
        address: masked(address),
        ...place,
        enclaveZh: enclave.nameZh,
        enclaveEn: enclave.nameEn,
        roleZh: navWords.zh.roles[role],
        roleEn: navWords.en.roles[role],
      },
      secretLink: `${env().BASE_URL}/invitations/${token}`,
      about: { type: 'invitation', id },
    },
    now,
  )
  const payload = { role, address: masked(address) }
  const subject = { type: 'invitation', id }
  await recordEvent(
    tx,
    { enclaveId, actor, subject, firmId, event: memberEvents.member_invited(payload) },
    now,
  )
  return { invitationId: id }
}

/** For which firm, park or department somebody is invited, as the letter says it after the incubator's name. */
async function placeNames(
  tx: Tx,
  enclaveId: string,
  { firmId, parkId, departmentId }: Belonging,
): Promise<{ belongsZh: string; belongsEn: string }> {
  const select = { name: true }
  const firm = firmId
    ? await tx.firm.findUnique({ where: { enclaveId_id: { enclaveId, id: firmId } }, select })
    : null
  if (firm) return { belongsZh: `（${firm.name}）`, belongsEn: ` (${firm.name})` }
  const named = parkId
    ? await tx.park.findUnique({ where: { enclaveId_id: { enclaveId, id: parkId } } })
    : departmentId
      ? await tx.department.findUnique({ where: { enclaveId_id: { enclaveId, id: departmentId } } })
      : null
  return named
    ? { belongsZh: `（${named.nameZh}）`, belongsEn: ` (${named.nameEn})` }
    : { belongsZh: '', belongsEn: '' }
}

type Asked = {
  role: Actor['role']
  firmId?: string | undefined
  parkId?: string | undefined
  departmentId?: string | undefined
}

/** The firm, park or department of a role, looked up in this enclave; null when it is not there, or has ended. */
export async function placeIn(tx: Tx, enclaveId: string, input: Asked, day: Day): Promise<Belonging | null> {
  const belonging = belongingOf(input.role)
  if (belonging === null) return NOWHERE
  const id = { firm: input.firmId, park: input.parkId, department: input.departmentId }[belonging]
  if (!id) return null
  const where = { enclaveId_id: { enclaveId, id } }
  switch (belonging) {
    case 'firm':
      return (await tx.firm.findUnique({ where })) && { ...NOWHERE, firmId: id }
    case 'park':
      return (await tx.park.findUnique({ where })) && { ...NOWHERE, parkId: id }
    case 'department': {
      const found = await tx.department.findFirst({ where: { enclaveId, id, ...notOverOn(day) } })
      return found && { ...NOWHERE, departmentId: id }
    }
  }
}

/** Takes an open invitation back; its link opens nothing any more. */
export async function withdrawInvitation(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<null, 'changed_meanwhile'>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const open = (await tx.invitation.findFirst({ where: { enclaveId, id } })) ?? notFound()
    const { count } = await tx.invitation.updateMany({
      where: { enclaveId, id, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const payload = { role: open.role, address: masked(open.address) }
    const subject = { type: 'invitation', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, event: memberEvents.invitation_withdrawn(payload) },
      now,
    )
    return ok(null)
  })
}
