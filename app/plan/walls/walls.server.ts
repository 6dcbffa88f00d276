import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, newId, sha256 } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { secretFor } from '~/platform/seal.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ABILITIES } from './abilities'
import { wallEvents } from './events'
import type { WallForm } from './wall.form'

/** More screens than a building has walls. */
const MOST = 20
export type WallRefusal = 'wrong_role' | 'too_many'

/** The screens that may read the plan, the newest first. */
export async function screensOf({ enclaveId }: Actor) {
  const rows = await db.wallScreen.findMany({
    where: { enclaveId, revokedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, name: true },
  })
  return rows.map(({ id, name, createdAt, createdById }) => ({
    id,
    name,
    since: dayOf(createdAt),
    by: people.find((one) => one.id === createdById)?.name ?? '',
  }))
}

/** Gives a screen its secret address; it is kept as a hash. The same form sent again gets the same address. */
export async function addScreen(
  actor: Actor,
  { name, idempotencyKey: key }: WallForm,
  now: Date,
): Promise<Outcome<{ secret: string }, WallRefusal>> {
  if (!isKeeper(actor)) return refuse('wrong_role')
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    const outcome = await once(tx, { userId, key, command: 'wall_screen' }, now, () =>
      add(tx, actor, name, now),
    )
    return outcome.ok ? ok({ secret: secretOf(enclaveId, outcome.value.id) }) : outcome
  })
}

async function add(
  tx: Tx,
  actor: Actor,
  name: string,
  now: Date,
): Promise<Outcome<{ id: string }, WallRefusal>> {
  const { enclaveId, userId } = actor
  await tx.$queryRaw`SELECT 1 FROM "Enclave" WHERE id = ${enclaveId}::uuid FOR NO KEY UPDATE`
  if ((await tx.wallScreen.count({ where: { enclaveId, revokedAt: null } })) >= MOST)
    return refuse('too_many')
  const id = newId()
  const row = { enclaveId, id, name, createdById: userId, createdAt: now }
  await tx.wallScreen.create({ data: { ...row, secretHash: sha256(secretOf(enclaveId, id)) } })
  const subject = { type: 'wall_screen', id }
  await recordEvent(tx, { enclaveId, actor, subject, event: wallEvents.screen_added({ name }) }, now)
  return ok({ id })
}

const secretOf = (enclaveId: string, id: string) => secretFor(`wall ${enclaveId} ${id}`)

/** 404 for a screen of another enclave. */
export async function screenIn({ enclaveId }: Actor, id: string | undefined) {
  if (!isId(id)) return notFound()
  return (await db.wallScreen.findFirst({ where: { enclaveId, id } })) ?? notFound()
}

/** Takes a screen its address: what it shows goes dark. One that is revoked already stays so. */
export async function revokeScreen(actor: Actor, id: string, now: Date): Promise<Outcome<null, WallRefusal>> {
  if (!isKeeper(actor)) return refuse('wrong_role')
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    const { name } = (await tx.wallScreen.findFirst({ where: { enclaveId, id } })) ?? notFound()
    const { count } = await tx.wallScreen.updateMany({
      where: { enclaveId, id, revokedAt: null },
      data: { revokedAt: now, revokedById: userId },
    })
    if (count === 0) return ok(null)
    const subject = { type: 'wall_screen', id }
    await recordEvent(tx, { enclaveId, actor, subject, event: wallEvents.screen_revoked({ name }) }, now)
    return ok(null)
  })
}

/** The screen behind an address; 404 for one that never was or was revoked. */
export async function screenBehind(secret: string | undefined) {
  const secretHash = sha256(secret ?? '')
  const screen = await db.wallScreen.findFirst({ where: { secretHash, revokedAt: null } })
  return screen ?? notFound()
}

function isKeeper({ role }: Actor): boolean {
  return (ABILITIES.keep as readonly string[]).includes(role)
}
