import type { Actor, Role } from '~/ground/people/actor'
import { readersOf } from '~/landing/asks/visible.server'
import { db, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { confirmerOf, OWNER_ROLES, roleOfOwner } from './abilities'
import type { Owner } from './measure.form'

/** A task's owner by name: a member has one, a department one in each language. */
export type OwnerName = { zh: string; en: string }

type Client = Pick<Tx, 'membership' | 'user' | 'department'>

/** The members and departments a task can be given to on a day, as the choices of a form. */
export async function ownersToChoose({ enclaveId }: Pick<Actor, 'enclaveId'>, today: Day) {
  const [members, departments] = await Promise.all([
    db.membership.findMany({
      where: { enclaveId, endedAt: null, role: { in: [...OWNER_ROLES] } },
      select: { userId: true, role: true },
    }),
    db.department.findMany({
      where: { enclaveId, ...inForceOn(today) },
      select: { id: true, nameZh: true, nameEn: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
  ])
  const users = await db.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) }, disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const rolesOf = (id: string) => members.filter(({ userId }) => userId === id).map(({ role }) => role)
  return {
    members: users.map(({ id, name }) => ({ value: `user:${id}`, name, role: roleOfOwner(rolesOf(id)) })),
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
  const role = await roleIn(tx, enclaveId, owner.ownerId)
  return role && ownerName(tx, { ownerId: owner.ownerId, department: null })
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

/** In which role tasks lie with somebody; null for whoever left or whose account is closed. */
async function roleIn(tx: Pick<Tx, 'membership' | 'user'>, enclaveId: string, userId: string) {
  if ((await tx.user.count({ where: { id: userId, disabledAt: null } })) === 0) return null
  const rows = await tx.membership.findMany({
    where: { enclaveId, userId, endedAt: null },
    select: { role: true },
  })
  return roleOfOwner(rows.map(({ role }) => role))
}

/** Who reads a letter to the owner of a task, and in which role. */
export async function readersOfTask(
  tx: Pick<Tx, 'membership' | 'user' | '$queryRaw'>,
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
  const role = await roleIn(tx, enclaveId, ownerId)
  return role ? [{ userId: ownerId, role }] : []
}

type Reported = { enclaveId: string; ownerId: string | null; reportedById: string | null }

/**
 * Who confirms a task that was reported in full: the members whose turn it is, without its owner and whoever reported
 * it; where there is none of them, those of the other role that confirms.
 */
export async function confirmersOf(
  tx: Pick<Tx, 'membership' | 'user'>,
  { enclaveId, ownerId, reportedById }: Reported,
): Promise<{ userId: string; role: Role }[]> {
  const first = confirmerOf(ownerId === null ? null : await roleIn(tx, enclaveId, ownerId))
  const members = await tx.membership.findMany({
    where: {
      enclaveId,
      endedAt: null,
      role: { in: ['director', 'bureau'] },
      userId: { notIn: [ownerId, reportedById].flatMap((id) => id ?? []) },
    },
    select: { userId: true, role: true },
    orderBy: { userId: 'asc' },
  })
  const live = await tx.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) }, disabledAt: null },
    select: { id: true },
  })
  const able = members.filter(({ userId }) => live.some(({ id }) => id === userId))
  const asked = able.some(({ role }) => role === first) ? first : confirmerOf(first)
  return able.filter(({ role }) => role === asked).map(({ userId }) => ({ userId, role: asked }))
}
