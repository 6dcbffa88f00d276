import { redirect } from '@remix-run/node'
import { db } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import type { Actor, Role } from './actor'
import { sessionOf, type LiveSession } from './session.server'

export type User = {
  userId: string
  name: string
  locale: 'zh' | 'en'
  sessionId: string
  email: string | null
}

/** Whoever is signed in, or nobody. */
export async function optionalUser(request: Request): Promise<User | null> {
  const session = await sessionOf(request)
  return session ? userOf(session) : null
}

/** Whoever is signed in; a stranger goes to the sign-in page and comes back. */
export async function requireUser(request: Request): Promise<User> {
  const session = await sessionOf(request)
  return session ? userOf(session) : toSignIn(request)
}

/**
 * The person in a role of an enclave. Signed out: to the sign-in page. Signed in without such a role: 403.
 * An enclave that does not exist looks like one where the person has no role.
 */
export async function requireActor(
  request: Request,
  wanted: { roles: readonly Role[]; enclave?: string | undefined },
): Promise<Actor> {
  const session = (await sessionOf(request)) ?? toSignIn(request)
  const actors = (await actorsOf(session)).filter(
    (actor) =>
      wanted.roles.includes(actor.role) &&
      (wanted.enclave === undefined || actor.enclaveSlug === wanted.enclave),
  )
  const chosen = actors.find((actor) => actor.membershipId === session.membershipId)
  return chosen ?? best(actors, wanted.roles) ?? forbidden()
}

/** Every role the signed-in person has, in every enclave. */
export async function actorsOfRequest(request: Request): Promise<Actor[]> {
  const session = await sessionOf(request)
  return session ? actorsOf(session) : []
}

/** The enclave an address names; 404 when there is none. */
export async function enclaveBySlug(slug: string | undefined) {
  return (slug ? await db.enclave.findUnique({ where: { slug } }) : null) ?? notFound()
}

const cache = new WeakMap<LiveSession, Promise<Actor[]>>()

function actorsOf(session: LiveSession): Promise<Actor[]> {
  const known = cache.get(session)
  if (known) return known
  const actors = readActors(session)
  cache.set(session, actors)
  return actors
}

async function readActors(session: LiveSession): Promise<Actor[]> {
  const memberships = await db.membership.findMany({
    where: { userId: session.userId, endedAt: null },
    orderBy: { id: 'asc' },
  })
  if (memberships.length === 0) return []
  const enclaves = await db.enclave.findMany({
    where: { id: { in: memberships.map((membership) => membership.enclaveId) } },
    select: { id: true, slug: true },
  })
  return memberships.map((membership) => ({
    userId: session.userId,
    name: session.user.name,
    role: membership.role as Role,
    enclaveId: membership.enclaveId,
    enclaveSlug: enclaves.find((enclave) => enclave.id === membership.enclaveId)?.slug ?? '',
    membershipId: membership.id,
    firmId: membership.firmId,
    parkId: membership.parkId,
  }))
}

/** Of several roles the one the route names first: a director who is also an officer acts as director there. */
function best(actors: Actor[], roles: readonly Role[]): Actor | undefined {
  return [...actors].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))[0]
}

function userOf(session: LiveSession): User {
  const { id, name, locale, email } = session.user
  return { userId: id, name, locale: locale === 'en' ? 'en' : 'zh', sessionId: session.id, email }
}

function toSignIn(request: Request): never {
  const url = new URL(request.url)
  const next = request.method === 'GET' ? url.pathname + url.search : url.pathname
  throw redirect(`/sign-in?next=${encodeURIComponent(next)}`)
}
