import { notOverOn } from '~/shared/in-force'
import { today } from '~/platform/clock.server'
import { enclaveOn, enclavesOn } from '~/ground/settings/enclave.server'
import { db, type Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { keyPage } from '~/platform/key-page.server'
import { COUNTED, countedUpTo } from '~/shared/page-range'
import { notFound } from '~/platform/http.server'
import type { Actor, Belonging, Role } from './actor'
import { isProven } from './address'

const PAGE = 50
const STAFF: readonly Role[] = [
  'admin',
  'director',
  'officer',
  'expert',
  'bureau',
  'park',
  'department',
  'host_bureau',
]

/** Members are the administrator's business. */
export function visibleTo(actor: Actor): Prisma.MembershipWhereInput {
  return { enclaveId: actor.enclaveId, ...(actor.role === 'admin' ? {} : { userId: actor.userId }) }
}

export type MemberRow = {
  id: string
  userId: string
  name: string
  address: string
  role: Role
  place: { zh: string; en: string } | null
  since: string
  lastSignIn: string | null
  disabled: boolean
  secondFactor: boolean
  proven: boolean
}

type Beside = { before?: string | undefined; after?: string | undefined }

/** The members of a group, by role, with their last sign-in; founders are many and come in pages. */
export async function membersOf(actor: Actor, group: 'staff' | 'founders', beside: Beside = {}) {
  const roles = group === 'staff' ? [...STAFF] : ['founder']
  const where = { AND: [visibleTo(actor), { endedAt: null, role: { in: roles } }] }
  const size = group === 'staff' ? 500 : PAGE
  const [{ rows: shown, previous, next }, count] = await Promise.all([
    keyPage(group === 'staff' ? {} : beside, {
      size,
      order: 'asc',
      read: (bound, order, take) =>
        db.membership.findMany({
          where: bound ? { AND: [where, { id: bound }] } : where,
          orderBy: { id: order },
          take,
        }),
      keyOf: ({ id }) => id,
    }),
    db.membership.count({ where, take: COUNTED }),
  ])
  const members = await describe(actor.enclaveId, shown)
  const order = (row: MemberRow) => STAFF.indexOf(row.role)
  return {
    members: members.sort((a, b) => order(a) - order(b)),
    size,
    shown: shown.length,
    previous,
    next,
    counted: countedUpTo(count),
  }
}

/** One member of the enclave; 404 when there is none. */
export async function memberOf(actor: Actor, id: string | undefined): Promise<MemberRow & Belonging> {
  if (!isId(id)) notFound()
  const row =
    (await db.membership.findFirst({ where: { AND: [visibleTo(actor), { id, endedAt: null }] } })) ??
    notFound()
  const [member] = await describe(actor.enclaveId, [row])
  const { firmId, parkId, departmentId } = row
  return { ...(member ?? notFound()), firmId, parkId, departmentId }
}

type Row = Belonging & { id: string; userId: string; role: string; createdAt: Date }

async function describe(enclaveId: string, rows: Row[]): Promise<MemberRow[]> {
  const userIds = rows.map((row) => row.userId)
  const [users, seen, placeOf] = await Promise.all([
    db.user.findMany({ where: { id: { in: userIds } } }),
    db.session.groupBy({ by: ['userId'], where: { userId: { in: userIds } }, _max: { createdAt: true } }),
    placesOf(enclaveId, rows),
  ])
  return rows.flatMap((row) => {
    const user = users.find((one) => one.id === row.userId)
    if (!user) return []
    return {
      id: row.id,
      userId: row.userId,
      name: user.name,
      address: user.email ?? user.phone ?? '',
      role: row.role as Role,
      place: placeOf(row),
      since: row.createdAt.toISOString(),
      lastSignIn: seen.find((one) => one.userId === row.userId)?._max.createdAt?.toISOString() ?? null,
      disabled: user.disabledAt !== null,
      secondFactor: user.totpSince !== null,
      proven: isProven(user),
    }
  })
}

/** The firms, parks and departments that people or invitations belong to, by their names: one statement. */
async function placesOf(enclaveId: string, rows: readonly Belonging[]) {
  const [firms, parks, departments] = (['firmId', 'parkId', 'departmentId'] as const).map((of) =>
    rows.flatMap((row) => row[of] ?? []),
  )
  const named = await db.$queryRaw<{ id: string; zh: string; en: string }[]>`
    SELECT id, name AS zh, name AS en FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ANY(${firms}::uuid[])
    UNION ALL SELECT id, "nameZh", "nameEn" FROM "Park"
      WHERE "enclaveId" = ${enclaveId}::uuid AND id = ANY(${parks}::uuid[])
    UNION ALL SELECT id, "nameZh", "nameEn" FROM "Department"
      WHERE "enclaveId" = ${enclaveId}::uuid AND id = ANY(${departments}::uuid[])`
  return (row: Belonging) => {
    const [place] = [row.firmId, row.parkId, row.departmentId].flatMap(
      (id) => named.find((one) => one.id === id) ?? [],
    )
    return place ? { zh: place.zh, en: place.en } : null
  }
}

/** Invitations that still wait for their answer, with where whoever is invited is to belong. */
export async function openInvitations(actor: Actor, now: Date) {
  const rows = await db.invitation.findMany({
    where: { enclaveId: actor.enclaveId, acceptedAt: null, withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
  const placeOf = await placesOf(actor.enclaveId, rows)
  return rows.map((row) => ({
    id: row.id,
    address: row.address,
    role: row.role as Role,
    place: placeOf(row),
    sentAt: row.createdAt.toISOString(),
    until: row.expiresAt.toISOString(),
    expired: row.expiresAt <= now,
  }))
}

/** The parks a member can belong to, for the forms that ask. */
export async function parksToChoose(enclaveId: string) {
  const parks = await db.park.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  return parks.map(({ id, nameZh, nameEn }) => ({ id, zh: nameZh, en: nameEn }))
}

/** The departments an account can belong to, for the forms that ask: those that have not ended. */
export async function departmentsToChoose(enclaveId: string, day = today()) {
  const rows = await db.department.findMany({
    where: { enclaveId, ...notOverOn(day) },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, nameZh, nameEn }) => ({ id, zh: nameZh, en: nameEn }))
}

/** Everything a person may act as, with the names of the places. */
export async function membershipsOf(userId: string) {
  const rows = await db.membership.findMany({ where: { userId, endedAt: null }, orderBy: { id: 'asc' } })
  const [enclaves, firms] = await Promise.all([
    enclavesOn(
      today(),
      rows.map((row) => row.enclaveId),
    ),
    db.firm.findMany({
      where: { OR: rows.flatMap(({ enclaveId, firmId }) => (firmId ? [{ enclaveId, id: firmId }] : [])) },
      select: { id: true, name: true },
    }),
  ])
  return rows.flatMap((row) => {
    const enclave = enclaves.find((one) => one.id === row.enclaveId)
    if (!enclave) return []
    const firm = firms.find((one) => one.id === row.firmId)?.name ?? null
    const { slug, nameZh: zh, nameEn: en } = enclave
    return { id: row.id, role: row.role as Role, slug, zh, en, firm }
  })
}

/** The names of an enclave, as an invitation says them. */
export async function enclaveNames(enclaveId: string) {
  const { slug, nameZh: zh, nameEn: en } = await enclaveOn(db, enclaveId)
  return { slug, zh, en }
}
