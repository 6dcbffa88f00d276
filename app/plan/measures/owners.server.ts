import type { Actor, Role } from '~/ground/people/actor'
import { readersOf } from '~/landing/asks/visible.server'
import { db, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import type { Owner } from './measure.form'

/** The roles whose members can have a task to themselves. */
export const OWNER_ROLES: readonly Role[] = ['officer', 'director', 'bureau']
const MOST = 200

/** A task's owner by name: a member has one, a department one in each language. */
export type OwnerName = { zh: string; en: string }

type Client = Pick<Tx, 'membership' | 'user' | 'department'>

/** The members and departments a task can be given to on a day, as the choices of a form. */
export async function ownersToChoose({ enclaveId }: Pick<Actor, 'enclaveId'>, today: Day) {
  const [members, departments] = await Promise.all([
    db.membership.findMany({
      where: { enclaveId, endedAt: null, role: { in: [...OWNER_ROLES] } },
      select: { userId: true, role: true },
      orderBy: [{ role: 'asc' }, { userId: 'asc' }],
      take: MOST,
    }),
    db.department.findMany({
      where: { enclaveId, ...inForceOn(today) },
      select: { id: true, nameZh: true, nameEn: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
  ])
  const users = await db.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) }, disabledAt: null },
    select: { id: true, name: true },
  })
  return {
    members: users.map(({ id, name }) => ({
      value: `user:${id}`,
      name,
      role: members.find(({ userId }) => userId === id)?.role as Role,
    })),
    departments: departments.map(({ id, nameZh: zh, nameEn: en }) => ({ value: `department:${id}`, zh, en })),
  }
}

/** The owner a form named, by name; null when a task cannot be given to them on the day. */
export async function ownerOn(
  tx: Client,
  enclaveId: string,
  owner: Owner,
  today: Day,
): Promise<OwnerName | null> {
  if (owner.departmentId !== null) {
    const where = { enclaveId, id: owner.departmentId, ...inForceOn(today) }
    const found = await tx.department.findFirst({ where })
    return found && { zh: found.nameZh, en: found.nameEn }
  }
  const where = { enclaveId, userId: owner.ownerId, endedAt: null, role: { in: [...OWNER_ROLES] } }
  if ((await tx.membership.count({ where })) === 0) return null
  return ownerName(tx, { ownerId: owner.ownerId, department: null })
}

/** The owner of a task by name, whether or not they could be given one today. */
export async function ownerName(
  tx: Client,
  { ownerId, department }: { ownerId: string | null; department: { nameZh: string; nameEn: string } | null },
): Promise<OwnerName> {
  if (department) return { zh: department.nameZh, en: department.nameEn }
  const user = ownerId ? await tx.user.findUnique({ where: { id: ownerId }, select: { name: true } }) : null
  return { zh: user?.name ?? '', en: user?.name ?? '' }
}

/** Who reads a letter to the owner of a task, and in which role. */
export async function readersOfTask(
  tx: Pick<Tx, 'membership' | '$queryRaw'>,
  {
    enclaveId,
    ownerId,
    departmentId,
  }: { enclaveId: string; ownerId: string | null; departmentId: string | null },
): Promise<{ userId: string; role: Role }[]> {
  if (departmentId !== null) {
    const readers = await readersOf(tx, enclaveId, [departmentId])
    return readers.map(({ userId }) => ({ userId, role: 'department' as const }))
  }
  if (ownerId === null) return []
  const member = await tx.membership.findFirst({
    where: { enclaveId, userId: ownerId, endedAt: null, role: { in: [...OWNER_ROLES] } },
    select: { role: true },
    orderBy: { role: 'desc' },
  })
  return member ? [{ userId: ownerId, role: member.role as Role }] : []
}
