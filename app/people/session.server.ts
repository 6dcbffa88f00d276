import { db, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { now } from '~/platform/clock.server'

const IDLE_MS = 12 * 3600_000
const ABSOLUTE_MS = 7 * 24 * 3600_000
const TOUCH_MS = 60_000

/** The cookie's name; `__Host-` binds it to this host where there is TLS. */
export function cookieName(): string {
  return env().BASE_URL.startsWith('https://') ? '__Host-feidi' : 'feidi'
}

export type LiveSession = {
  id: string
  userId: string
  membershipId: string | null
  user: {
    id: string
    name: string
    locale: string
    email: string | null
    phone: string | null
    totp: boolean
  }
}

/** A new session row and the Set-Cookie line that carries its token; only the hash is stored. */
export async function startSession(
  tx: Tx,
  userId: string,
  from: { userAgent: string; secondFactor: boolean; previous?: string | null },
  at: Date,
): Promise<string> {
  const token = newToken()
  // A browser that signs in again leaves no second key behind.
  if (from.previous) await endSession(tx, from.previous, at)
  await tx.session.create({
    data: {
      id: newId(),
      tokenHash: sha256(token),
      userId,
      userAgent: from.userAgent.slice(0, 300),
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + ABSOLUTE_MS),
      secondFactorAt: from.secondFactor ? at : null,
    },
  })
  return cookieLine(token, ABSOLUTE_MS / 1000)
}

/** Ends one session; false when it had ended already. */
export async function endSession(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } })
  return count > 0
}

/** Ends every session of a person, but perhaps one; answers how many. */
export async function endSessionsOf(
  tx: Tx,
  userId: string,
  except: string | null,
  at: Date,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, endedAt: null, ...(except ? { id: { not: except } } : {}) },
    data: { endedAt: at },
  })
  return count
}

/** The sessions a person could still be using, the latest first. */
export async function liveSessionsOf(userId: string, at: Date) {
  return db.session.findMany({
    where: {
      userId,
      endedAt: null,
      expiresAt: { gt: at },
      lastSeenAt: { gt: new Date(at.getTime() - IDLE_MS) },
    },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
    take: 50,
  })
}

/** The Set-Cookie line that forgets the session in the browser. */
export function endedCookie(name = cookieName()): string {
  return cookieLine('', 0, name)
}

export function cookieLine(token: string, maxAge: number, name = cookieName()): string {
  const secure = env().BASE_URL.startsWith('https://') ? '; Secure' : ''
  return `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`
}

const seen = new WeakMap<Request, Promise<LiveSession | null>>()

/** The live session of a request, read once per request; idle and absolute limits end it. */
export function sessionOf(request: Request): Promise<LiveSession | null> {
  const known = seen.get(request)
  if (known) return known
  const session = readSession(request.headers.get('Cookie'))
  seen.set(request, session)
  return session
}

/** The person behind a Cookie header, for the upload route in front of Remix. */
export async function sessionUserId(cookieHeader: string | null | undefined): Promise<string | null> {
  return (await readSession(cookieHeader ?? null))?.userId ?? null
}

async function readSession(header: string | null): Promise<LiveSession | null> {
  const token = tokenIn(header)
  if (!token) return null
  const session = await db.session.findUnique({ where: { tokenHash: sha256(token) } })
  const at = now()
  if (!session || session.endedAt || session.expiresAt <= at) return null
  if (at.getTime() - session.lastSeenAt.getTime() > IDLE_MS) return null
  const user = await db.user.findUnique({ where: { id: session.userId } })
  if (!user || user.disabledAt) return null
  if (at.getTime() - session.lastSeenAt.getTime() > TOUCH_MS) {
    await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: at } })
  }
  const { id, name, locale, email, phone } = user
  return {
    id: session.id,
    userId: user.id,
    membershipId: session.membershipId,
    user: { id, name, locale, email, phone, totp: user.totpSince !== null },
  }
}

/** The token that a Cookie header carries under a name. */
export function tokenIn(header: string | null, name = cookieName()): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name && value) return value
  }
  return null
}
