import { recordAccess } from '~/ground/people/record-access.server'
import { requireUser, type User } from '~/ground/people/guard.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { NameAdministrator } from './administrators.form'

/** Whether somebody may found enclaves here. */
export async function isInstallationAdmin(userId: string, client: Pick<Tx, 'installationAdmin'> = db) {
  return (await client.installationAdmin.count({ where: { userId, endedAt: null } })) > 0
}

/** Whoever is signed in, where they may found enclaves; everybody else is turned away. */
export async function asInstallationAdmin({ request }: { request: Request }): Promise<User> {
  const user = await requireUser(request)
  return (await isInstallationAdmin(user.userId)) ? user : forbidden()
}

type Person = { userId: string; name: string }

/** Lets another account found enclaves, too. */
export async function nameAdministrator(
  by: Person,
  { identifier }: NameAdministrator,
  now: Date,
): Promise<Outcome<null, 'no_account' | 'administrator_already' | 'not_administrator'>> {
  const { kind, value } = identifier
  return inTransaction(async (tx) => {
    if (!(await isInstallationAdmin(by.userId, tx))) return refuse('not_administrator')
    const where = kind === 'email' ? { email: value } : { phone: value }
    const user = await tx.user.findFirst({ where: { ...where, disabledAt: null } })
    if (!user) return refuse('no_account')
    // Named again after it ended: the row says since when, the log the rest.
    const named = await tx.$executeRaw`
      INSERT INTO "InstallationAdmin" ("userId", "namedById", "namedAt")
      VALUES (${user.id}::uuid, ${by.userId}::uuid, ${now})
      ON CONFLICT ("userId") DO UPDATE SET "namedById" = ${by.userId}::uuid, "namedAt" = ${now}, "endedAt" = NULL
      WHERE "InstallationAdmin"."endedAt" IS NOT NULL`
    if (named === 0) return refuse('administrator_already')
    const about = { person: { id: user.id, name: user.name }, by: { id: by.userId, name: by.name } }
    await recordAccess(tx, 'installation_admin_named', about, now)
    return ok(null)
  })
}

/** Ends it again; the last one stays, so that somebody can name the next. */
export async function endAdministrator(
  by: Person,
  userId: string,
  now: Date,
): Promise<Outcome<null, 'last_administrator' | 'not_administrator'>> {
  return inTransaction(async (tx) => {
    // Of two who end each other at once the second waits here and then finds itself the last.
    const live = await tx.$queryRaw<{ userId: string }[]>`
      SELECT "userId" FROM "InstallationAdmin" WHERE "endedAt" IS NULL ORDER BY "userId" FOR UPDATE`
    if (!live.some((one) => one.userId === by.userId)) return refuse('not_administrator')
    if (!live.some((one) => one.userId === userId)) return ok(null)
    if (live.length === 1) return refuse('last_administrator')
    await tx.installationAdmin.update({ where: { userId, endedAt: null }, data: { endedAt: now } })
    const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })
    const about = { person: { id: userId, name }, by: { id: by.userId, name: by.name } }
    await recordAccess(tx, 'installation_admin_ended', about, now)
    return ok(null)
  })
}

/** Who may found enclaves, the first first. */
export async function administrators() {
  const rows = await db.installationAdmin.findMany({ where: { endedAt: null }, orderBy: { namedAt: 'asc' } })
  const ids = rows.flatMap(({ userId, namedById }) => [userId, ...(namedById ? [namedById] : [])])
  const people = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true, phone: true },
  })
  return rows.map(({ userId, namedById, namedAt }) => {
    const person = people.find(({ id }) => id === userId)
    return {
      userId,
      name: person?.name ?? '',
      address: person?.email ?? person?.phone ?? '',
      since: namedAt.toISOString(),
      by: people.find(({ id }) => id === namedById)?.name ?? null,
    }
  })
}
