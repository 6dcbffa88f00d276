import { dayOf } from '~/shared/days'
import type { Role } from './actor'
import { db, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { now } from '~/platform/clock.server'
import { onlyLooking } from '~/platform/http.server'
import { onlyReadFromHere, readInFront, remembered, takenFromFront } from '~/platform/remembered.server'
import { isAlways, isTheirsAlone } from './look'

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
  /** What the person is, and where: the memberships that have not ended, oldest first. */
  memberships: readonly LiveMembership[]
  /** The administrator who looks as this person, and until when; nobody where somebody is themselves. */
  lookedAtBy: LookedAtBy | null
}
export type LookedAtBy = {
  lookId: string
  enclaveId: string
  enclaveSlug: string
  userId: string
  name: string
  /** The administrator's own membership. */
  membershipId: string
  /** The membership of whoever is looked as. */
  memberId: string
  until: string
}
export type LiveMembership = {
  id: string
  role: Role
  enclaveId: string
  enclaveSlug: string
  /** What its bar says of the enclave. */
  enclave: { zh: string; en: string; logo: string | null; isExample: boolean; isPublished: boolean }
  firmId: string | null
  parkId: string | null
  departmentId: string | null
  /** The enclave asks for a second factor in this role, and the person has none. */
  isLocked: boolean
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

/** The live session of a request, read once for all its loaders; idle and absolute limits end it. */
export function sessionOf(request: Request): Promise<LiveSession | null> {
  const known = seen.get(request)
  if (known) return known
  const session = shownSessionOf(request).then((live) => readingOnly(request, live))
  seen.set(request, session)
  return session
}

const keyOf = (cookie: string | null) => `session ${cookie}`

/** The same for what frames a page and does nothing: it stands around the refusal, too. */
export function shownSessionOf(request: Request): Promise<LiveSession | null> {
  const cookie = request.headers.get('Cookie')
  const key = keyOf(cookie)
  return takenFromFront<LiveSession | null>(key) ?? remembered(key, () => readSession(cookie))
}

/** Whoever looks as somebody else reads, and reads nothing that is that person's alone: every guard asks for the session. */
function readingOnly(request: Request, session: LiveSession | null): LiveSession | null {
  if (!session?.lookedAtBy) return session
  const { pathname } = new URL(request.url)
  if (isAlways(pathname)) return session
  if ((request.method !== 'GET' && request.method !== 'HEAD') || isTheirsAlone(pathname)) throw onlyLooking()
  onlyReadFromHere()
  return session
}

/** Whether what a browser posts may be done: not while it looks as somebody else, but for ending that. */
export async function mayAct(cookieHeader: string | null | undefined, pathname: string): Promise<boolean> {
  if (isAlways(pathname)) return true
  const cookie = cookieHeader ?? null
  return !(await readInFront(keyOf(cookie), () => readSession(cookie)))?.lookedAtBy
}

/** The person behind a Cookie header, for the upload route in front of Remix. */
export async function sessionUserId(cookieHeader: string | null | undefined): Promise<string | null> {
  const cookie = cookieHeader ?? null
  const known = takenFromFront<LiveSession | null>(keyOf(cookie)) ?? readSession(cookie)
  const session = await readInFront(keyOf(cookie), () => known)
  return session?.lookedAtBy ? null : (session?.userId ?? null)
}

/** Whether a Cookie header carries a session, live or not. */
export function isKnown(cookieHeader: string | null | undefined): boolean {
  return tokenIn(cookieHeader ?? null) !== null
}

async function readSession(header: string | null): Promise<LiveSession | null> {
  const token = tokenIn(header)
  if (!token) return null
  const at = now()
  const [session] = await findSession(sha256(token), at)
  if (!session) return null
  if (at.getTime() - session.lastSeenAt.getTime() > TOUCH_MS) {
    await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: at } })
  }
  const { id, userId, membershipId, memberships, lookedAtBy, name, locale, email, phone, totp } = session
  return {
    id,
    userId,
    membershipId,
    memberships,
    lookedAtBy,
    user: { id: userId, name, locale, email, phone, totp },
  }
}

type SessionRow = Omit<LiveSession, 'user'> & LiveSession['user'] & { lastSeenAt: Date }

/** The session, its person and their memberships in one read: every page of somebody signed in begins with it. */
function findSession(tokenHash: string, at: Date): Promise<SessionRow[]> {
  return db.$queryRaw<SessionRow[]>`
    SELECT s.id, u.id AS "userId", COALESCE(l."memberId", s."membershipId") AS "membershipId", s."lastSeenAt",
      CASE WHEN l.id IS NOT NULL THEN json_build_object('lookId', l.id, 'enclaveId', l."enclaveId", 'enclaveSlug', l.slug,
        'userId', own.id, 'name', own.name, 'membershipId', l."byMembershipId", 'memberId', l."memberId",
        'until', l."endsAt") END AS "lookedAtBy", u.name, u.locale, u.email, u.phone,
      u."totpSince" IS NOT NULL AS totp, COALESCE((
        SELECT json_agg(json_build_object('id', m.id, 'role', m.role, 'enclaveId', m."enclaveId",
          'enclaveSlug', e.slug, 'enclave', json_build_object('zh', i.said ->> 'nameZh', 'en', i.said ->> 'nameEn',
            'logo', NULLIF(i.said ->> 'logo', ''),
            'isExample', e."isExample", 'isPublished', e."publishedAt" IS NOT NULL),
          'firmId', m."firmId", 'parkId', m."parkId", 'departmentId', m."departmentId",
          'isLocked', l.id IS NULL AND u."totpSince" IS NULL
            AND COALESCE(setting_on(e.id, 'security', ${dayOf(at)}::date) -> 'secondFactorRoles' @> to_jsonb(m.role), false))
          ORDER BY m.id)
        FROM "Membership" m JOIN "Enclave" e ON e.id = m."enclaveId"
          CROSS JOIN LATERAL (SELECT setting_on(e.id, 'identity', ${dayOf(at)}::date) AS said) i
        WHERE m."userId" = u.id AND m."endedAt" IS NULL AND (l.id IS NULL OR m.id = l."memberId")
      ), '[]') AS memberships
    FROM "Session" s JOIN "User" own ON own.id = s."userId" AND own."disabledAt" IS NULL
      LEFT JOIN LATERAL (
        SELECT k.*, e.slug FROM "Look" k JOIN "Enclave" e ON e.id = k."enclaveId"
          JOIN "Membership" a ON a."enclaveId" = k."enclaveId" AND a.id = k."byMembershipId"
            AND a.role = 'admin' AND a."endedAt" IS NULL
          JOIN "Membership" m ON m."enclaveId" = k."enclaveId" AND m.id = k."memberId"
            AND m.role <> 'admin' AND m."endedAt" IS NULL
        WHERE NOT EXISTS (SELECT 1 FROM "InstallationAdmin" i WHERE i."userId" = k."userId" AND i."endedAt" IS NULL)
          AND k."sessionId" = s.id AND k."endedAt" IS NULL AND k."endsAt" > ${at}
      ) l ON true
      JOIN "User" u ON u.id = COALESCE(l."userId", s."userId")
    WHERE s."tokenHash" = ${tokenHash} AND s."endedAt" IS NULL AND s."expiresAt" > ${at}
      AND s."lastSeenAt" >= ${new Date(at.getTime() - IDLE_MS)} AND u."disabledAt" IS NULL`
}

/** The token that a Cookie header carries under a name. */
export function tokenIn(header: string | null, name = cookieName()): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name && value) return value
  }
  return null
}
