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
  phone: string | null
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
  const actors = actorsOf(session).filter(
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

function actorsOf({ userId, user, memberships }: LiveSession): Actor[] {
  return memberships.map(({ id, ...membership }) => ({
    userId,
    name: user.name,
    membershipId: id,
    ...membership,
  }))
}

/** Of several roles the one the route names first: a director who is also an officer acts as director there. */
function best(actors: Actor[], roles: readonly Role[]): Actor | undefined {
  return [...actors].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))[0]
}

function userOf(session: LiveSession): User {
  const { id, name, locale, email, phone } = session.user
  return { userId: id, name, locale: locale === 'en' ? 'en' : 'zh', sessionId: session.id, email, phone }
}

function toSignIn(request: Request): never {
  const url = new URL(request.url)
  const next = url.pathname + url.search
  throw redirect(`/sign-in?next=${encodeURIComponent(next)}`)
}
