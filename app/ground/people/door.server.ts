import type { AppLoadContext } from '@remix-run/node'
import { redirectDocument } from '@remix-run/node'
import { ownPath } from '~/platform/http.server'
import { homeOf } from './actor'
import { requireUser } from './guard.server'
import { membershipsOf } from './queries.server'
import { originOf } from './request.server'
import { sessionOf } from './session.server'
import type { Self } from '~/ground/accounts/account.server'
import type { Visitor } from '~/ground/accounts/sign-in.server'

/** Who stands at the door, and the key their browser still carries. */
export async function visitorOf(request: Request, context?: AppLoadContext): Promise<Visitor> {
  const session = await sessionOf(request)
  const cookies = request.headers.get('Cookie')
  return { ...originOf(request, context), previous: session?.id ?? null, cookies }
}

/** The signed-in person as commands about their own account need them. */
export async function selfOf(request: Request): Promise<Self> {
  const { userId, name, sessionId } = await requireUser(request)
  return { userId, name, sessionId }
}

/** Through the door: to where they wanted to go, or to the home of their strongest role. */
export async function letIn(userId: string, next: unknown, cookies: readonly string[]): Promise<Response> {
  const roles = (await membershipsOf(userId)).map(({ role, slug }) => ({ role, enclaveSlug: slug }))
  return withCookies(ownPath(next, homeOf(roles)), cookies)
}

/** A whole new page: what the browser knew of the former person is forgotten. */
export function withCookies(to: string, cookies: readonly string[]): Response {
  const headers = new Headers(cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]))
  return redirectDocument(to, { headers })
}
