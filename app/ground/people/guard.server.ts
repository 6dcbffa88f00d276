import { redirect } from '@remix-run/node'
import { enclaveNamed } from '~/ground/settings/enclave.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { remembered } from '~/platform/remembered.server'
import type { Actor, Role } from './actor'
import { sessionOf, shownSessionOf, type LiveMembership, type LiveSession } from './session.server'

export type User = {
  userId: string
  name: string
  locale: 'zh' | 'en'
  sessionId: string
  email: string | null
  phone: string | null
  /** The enclave of the administrator who looks as them, who sees nothing of others; null where they are themselves. */
  onlyIn: string | null
}

/** Whoever is signed in, or nobody. */
export async function optionalUser(request: Request): Promise<User | null> {
  const session = await sessionOf(request)
  return session ? userOf(session) : null
}

/** What frames every page: who is signed in, in which roles, and whether an administrator looks as them. */
export async function framed(request: Request) {
  const session = await shownSessionOf(request)
  if (!session) return { name: null, actors: [], look: null }
  const actors = session.memberships.map((membership) => actorOf(session, membership))
  const { lookedAtBy, user } = session
  const role = actors[0]?.role
  return {
    name: user.name,
    actors,
    look: lookedAtBy && role ? { name: user.name, role, until: lookedAtBy.until } : null,
  }
}

/** Whose browser it is, also while they look as somebody else. */
export async function ownUser(
  request: Request,
): Promise<{ userId: string; name: string; sessionId: string } | null> {
  const session = await sessionOf(request)
  if (!session) return null
  const { lookedAtBy: by, user } = session
  return { userId: by?.userId ?? user.id, name: by?.name ?? user.name, sessionId: session.id }
}

/** Whoever is signed in; a stranger goes to the sign-in page and comes back. */
export async function requireUser(request: Request): Promise<User> {
  const session = await sessionOf(request)
  return session ? userOf(session) : toSignIn(request)
}

/**
 * The person in a role of an enclave. Signed out: to the sign-in page. Signed in without such a role: 403. In a role
 * that needs a second factor they have not set up: to the page where it is.
 * An enclave that does not exist looks like one where the person has no role.
 */
export async function requireActor(
  request: Request,
  wanted: { roles: readonly Role[]; enclave?: string | undefined },
): Promise<Actor> {
  const session = (await sessionOf(request)) ?? toSignIn(request)
  const memberships = session.memberships.filter(
    ({ role, enclaveSlug }) =>
      wanted.roles.includes(role) && (wanted.enclave === undefined || enclaveSlug === wanted.enclave),
  )
  const actors = openTo(request, session, memberships)
  const chosen = actors.find((actor) => actor.membershipId === session.membershipId)
  return chosen ?? best(actors, wanted.roles) ?? forbidden()
}

type Asked = { request: Request; params: { enclave?: string } }

/** A guard for whoever has one of some roles in the enclave the address names. */
export function inRole(...roles: readonly Role[]) {
  return ({ request, params }: Asked) => requireActor(request, { roles, enclave: params.enclave })
}

/** A guard for the staff of the enclave the address names. */
export const asStaff = inRole('officer', 'director')

/** In which of some roles the signed-in person may act, in every enclave; with locked ones alone: to their second factor. */
export async function actingIn(request: Request, roles: readonly Role[]): Promise<Actor[]> {
  const session = await sessionOf(request)
  if (!session) return []
  return openTo(
    request,
    session,
    session.memberships.filter(({ role }) => roles.includes(role)),
  )
}

/** Every role the signed-in person has, in every enclave: to be named and linked to, not to act in. */
export async function actorsOfRequest(request: Request): Promise<Actor[]> {
  const session = await sessionOf(request)
  return session ? session.memberships.map((membership) => actorOf(session, membership)) : []
}

/**
 * Of some memberships those that are open. Where there are only such as the enclave has locked until the person has a
 * second factor, they are led to the page on which it is set up, and from there back to where they wanted to go.
 */
function openTo(request: Request, session: LiveSession, wanted: readonly LiveMembership[]): Actor[] {
  const open = wanted.filter(({ isLocked }) => !isLocked)
  if (open.length === 0 && wanted.length > 0) throw redirect(secondFactorFor(addressOf(request)))
  return open.map((membership) => actorOf(session, membership))
}

/** What the bar says of the enclave in which somebody acts, as their session knows it. */
export async function enclaveOfActor(request: Request, { membershipId }: Actor) {
  const session = await sessionOf(request)
  return session?.memberships.find(({ id }) => id === membershipId)?.enclave ?? notFound()
}

/** The enclave an address names; 404 when there is none. */
export async function enclaveBySlug(slug: string | undefined) {
  const read = (slug: string) => remembered(`enclave ${slug}`, () => enclaveNamed(slug))
  return (slug ? await read(slug) : null) ?? notFound()
}

/** Whether somebody may see the public pages of an enclave: everybody once it is published, until then its staff. */
export async function isOpenTo(request: Request, enclave: { id: string; publishedAt: Date | null }) {
  if (enclave.publishedAt !== null) return true
  const actors = await actorsOfRequest(request)
  return actors.some(({ enclaveId, role }) => enclaveId === enclave.id && role !== 'founder')
}

/** The enclave a public address names; one that is not open leads to its first page, which says so. */
export async function publicEnclave({ request, params }: Asked) {
  const enclave = await enclaveBySlug(params.enclave)
  if (await isOpenTo(request, enclave)) return enclave
  throw redirect(paths.portal(enclave.slug))
}

function actorOf({ userId, user, lookedAtBy }: LiveSession, membership: LiveMembership): Actor {
  const { id, isLocked: _, enclave: __, ...rest } = membership
  const actor = { userId, name: user.name, membershipId: id, ...rest }
  return lookedAtBy ? { ...actor, lookedAtBy: lookedAtBy.userId } : actor
}

/** Of several roles the one the route names first: a director who is also an officer acts as director there. */
function best(actors: Actor[], roles: readonly Role[]): Actor | undefined {
  return [...actors].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))[0]
}

function userOf(session: LiveSession): User {
  const { id, name, locale, email, phone } = session.user
  const onlyIn = session.lookedAtBy?.enclaveId ?? null
  return {
    userId: id,
    name,
    locale: locale === 'en' ? 'en' : 'zh',
    sessionId: session.id,
    email,
    phone,
    onlyIn,
  }
}

function toSignIn(request: Request): never {
  throw redirect(`/sign-in?next=${encodeURIComponent(addressOf(request))}`)
}

/** The page on which a second factor is set up because a role needs it, and where one goes afterwards. */
export function secondFactorFor(next: string): string {
  return `${paths.secondFactor}?next=${encodeURIComponent(next)}`
}

function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return pathname + search
}
