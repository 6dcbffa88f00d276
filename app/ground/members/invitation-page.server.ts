import { db } from '~/platform/db.server'
import type { OpenInvitation } from './accept-invitation.server'
import type { Role } from '~/ground/people/actor'
import { masked } from '~/shared/codes/identifier'
import { enclaveNames } from '~/ground/people/queries.server'

/** What an open invitation says: who asks whom into what, and whether the reader is the one who was asked. */
export async function invitationPage(open: OpenInvitation, reader: { userId: string; name: string } | null) {
  const { enclaveId, firmId, parkId, departmentId } = open
  const inviter = await db.user.findUnique({ where: { id: open.invitedById }, select: { name: true } })
  const firm = firmId
    ? await db.firm.findUnique({ where: { enclaveId_id: { enclaveId, id: firmId } } })
    : null
  const named = parkId
    ? await db.park.findUnique({ where: { enclaveId_id: { enclaveId, id: parkId } } })
    : departmentId
      ? await db.department.findUnique({ where: { enclaveId_id: { enclaveId, id: departmentId } } })
      : null
  const own = reader ? await db.user.findUnique({ where: { id: reader.userId } }) : null
  return {
    role: open.role as Role,
    enclave: await enclaveNames(enclaveId),
    by: inviter?.name ?? '',
    place: firm ? { zh: firm.name, en: firm.name } : named ? { zh: named.nameZh, en: named.nameEn } : null,
    address: masked(open.address),
    anyAddress: open.anyAddress,
    user: reader?.name ?? null,
    isTheirs: own !== null && [own.email, own.phone].includes(open.address),
  }
}
