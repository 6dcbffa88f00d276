import type { AppLoadContext, EntryContext, HandleDataRequestFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { logBug } from './platform/log.server'
import { NonceContext } from './platform/nonce'

// The Express server in front reaches these through the build, so that one copy of the database client exists.
export { receiveFiles } from '~/ground/files/receive.server'
export { freshCalendar } from '~/ground/calendar/notices.server'
export { readiness } from './platform/readiness.server'
export { startBackground } from './background.server'
export { sessionUserId } from '~/ground/people/session.server'

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const nonce = String(loadContext.nonce ?? '')
  const markup = renderToString(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceContext.Provider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.append('Vary', 'Cookie, Accept-Language')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers })
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
