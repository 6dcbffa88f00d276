import type { AppLoadContext, EntryContext, HandleDataRequestFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { createHash } from 'node:crypto'
import { isKnown } from '~/ground/people/session.server'
import { logBug } from './platform/log.server'

// The Express server in front reaches these through the build, so that one copy of the database client exists.
export { receiveFiles } from '~/ground/files/receive.server'
export { freshCalendar } from '~/ground/calendar/notices.server'
export { stopListening } from './platform/changes.server'
export { closeDatabase } from './platform/db.server'
export { readiness } from './platform/readiness.server'
export { firstAdminLink } from '~/setup/founding/first-admin.server'
export { startBackground } from './background.server'
export { isKnown, mayAct, sessionUserId } from '~/ground/people/session.server'

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
) {
  const context = { ...remixContext, manifest: manifestOfPage(remixContext) }
  const markup = renderToString(<RemixServer context={context} url={request.url} />)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.append('Vary', 'Cookie, Accept-Language')
  const page = `<!DOCTYPE html>${markup}`
  if (status === 200 && isForAll(request, remixContext, headers)) return keepable(request, headers, page)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  return new Response(page, { status, headers })
}

/** The renderer needs the routes of this page alone, and works through all it is given. */
function manifestOfPage({
  manifest,
  staticHandlerContext: { matches },
}: EntryContext): EntryContext['manifest'] {
  const ids = matches.map(({ route }) => route.id)
  const routes = Object.fromEntries(ids.map((id) => [id, manifest.routes[id]]))
  return { ...manifest, routes: routes as typeof manifest.routes }
}

/** A page that says the same to everybody (`export const handle = { isForAll: true }`), asked for by a stranger. */
function isForAll(request: Request, { staticHandlerContext }: EntryContext, headers: Headers): boolean {
  const handle = staticHandlerContext.matches.at(-1)?.route.handle as { isForAll?: boolean } | undefined
  return handle?.isForAll === true && !isKnown(request.headers.get('Cookie')) && !headers.has('Set-Cookie')
}

/** A browser asks each time whether the page is still the same; a proxy in front keeps it for some seconds. */
function keepable(request: Request, headers: Headers, page: string): Response {
  const tag = `W/"${createHash('sha1').update(page).digest('base64url')}"`
  headers.set('Cache-Control', 'public, max-age=0, s-maxage=30, stale-while-revalidate=60')
  headers.set('ETag', tag)
  const isSame = request.headers.get('If-None-Match')?.split(/,\s*/).includes(tag) ?? false
  return isSame ? new Response(null, { status: 304, headers }) : new Response(page, { headers })
}

export const handleDataRequest: HandleDataRequestFunction = (response) => {
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
  return response
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (!request.signal.aborted) logBug(error, String(context.requestId ?? ''))
}
