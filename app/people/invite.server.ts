import { recordEvent } from '~/audit/record.server'
import { postLetter } from '~/notices/post.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { belongingOf, type Actor } from './actor'
import { userByIdentifier } from './create-user.part.server'
import { masked } from './identifier'
import type { Invite } from './members.form'
import { navWords } from './nav'

const INVITATION_MS = 7 * 24 * 3600_000

/** Invites somebody into a role; inviting the same address into the same role again replaces the open letter. */
export async function invite(
  actor: Actor,
  input: Invite,
  now: Date,
): Promise<Outcome<{ invitationId: string }, 'already_member' | 'place_unknown' | 'changed_meanwhile'>> {
  const { enclaveId, userId } = actor
  const by = { userId, key: input.idempotencyKey, command: 'invite' }
  const work = () =>
    inTransaction((tx) =>
      once(tx, by, now, async () => {
        const place = await placeIn(tx, enclaveId, input)
        if (!place) return refuse('place_unknown')
        const known = await userByIdentifier(tx, input.identifier)
        const held =
          known &&
          (await tx.membership.findFirst({
            where: { enclaveId, userId: known.id, role: input.role, ...place, endedAt: null },
          }))
        if (held) return refuse('already_member')
        const address = input.identifier.value
        await tx.invitation.updateMany({
          where: { enclaveId, address, role: input.role, ...place, acceptedAt: null, withdrawnAt: null },
          data: { withdrawnAt: now },
        })
        return ok(await write(tx, actor, { ...input, ...place, address, toUserId: known?.id }, now))
      }),
    )
  return onConstraint(work, { one_open_invitation: () => refuse('changed_meanwhile') })
}

type Written = {
  role: Actor['role']
  firmId: string | null
  parkId: string | null
  address: string
  toUserId?: string
}

async function write(tx: Tx, actor: Actor, input: Written, now: Date): Promise<{ invitationId: string }> {
  const { enclaveId } = actor
  const { role, firmId, parkId, address } = input
  const [id, token] = [newId(), newToken()]
  const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  await tx.invitation.create({
    data: {
      enclaveId,
      id,
      tokenHash: sha256(token),
      ...{ address, role, firmId, parkId },
      invitedById: actor.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_MS),
    },
  })
  await postLetter(
    tx,
    {
      enclaveId,
      ...(input.toUserId ? { toUserId: input.toUserId } : { toAddress: address }),
      kind: 'invitation',
      params: {
        by: actor.name,
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
  await recordEvent(tx, { enclaveId, actor, kind: 'member_invited', subject, firmId, payload }, now)
  return { invitationId: id }
}

/** The firm or park of a role, looked up in this enclave; null when it is not there. */
export async function placeIn(
  tx: Tx,
  enclaveId: string,
  input: { role: Actor['role']; firmId?: string | undefined; parkId?: string | undefined },
): Promise<{ firmId: string | null; parkId: string | null } | null> {
  const belonging = belongingOf(input.role)
  if (belonging === null) return { firmId: null, parkId: null }
  const id = belonging === 'firm' ? input.firmId : input.parkId
  if (!id) return null
  const where = { enclaveId_id: { enclaveId, id } }
  const found =
    belonging === 'firm' ? await tx.firm.findUnique({ where }) : await tx.park.findUnique({ where })
  if (!found) return null
  return { firmId: belonging === 'firm' ? id : null, parkId: belonging === 'park' ? id : null }
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
    await recordEvent(tx, { enclaveId, actor, kind: 'invitation_withdrawn', subject, payload }, now)
    return ok(null)
  })
}
