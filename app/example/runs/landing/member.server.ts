import { db } from '~/platform/db.server'
import { NOWHERE, type Actor } from '~/ground/people/actor'
import type { Enclave } from '~/example/enclave.server'

/** One of the demonstration's people in a role, as their membership says; null where they have it not. */
export async function memberOf(
  { enclaveId, slug }: Enclave,
  email: string,
  role: 'founder' | 'department',
): Promise<Actor | null> {
  const user = await db.user.findFirst({ where: { email }, select: { id: true, name: true } })
  const where = { enclaveId, userId: user?.id ?? '', role, endedAt: null }
  const member = user && (await db.membership.findFirst({ where, orderBy: { createdAt: 'asc' } }))
  if (!user || !member) return null
  const { id: membershipId, firmId, departmentId } = member
  const place = { enclaveId, enclaveSlug: slug, membershipId, ...NOWHERE }
  return { ...place, userId: user.id, name: user.name, role, firmId, departmentId }
}
