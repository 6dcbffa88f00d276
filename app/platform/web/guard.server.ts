import type { Request, RequestHandler } from 'express'

export type GuardOptions = {
  /** Host headers this server answers to: `name` or `name:port`. */
  hosts: readonly string[]
  /** Origins whose pages may post to this server. */
  origins: readonly string[]
}
type Refusal = { status: 400 | 403 | 405 | 413 | 415; reason: string }

export const MAX_FORM_BYTES = 1_000_000
export const MAX_UPLOAD_BYTES = 120_000_000
const METHODS = ['GET', 'HEAD', 'POST']
const FORM = 'application/x-www-form-urlencoded'
const FILES = 'multipart/form-data'

/** Stands before everything: what no page of Feidi sends is refused here, with a plain status and never a 500. */
export function guard(options: GuardOptions): RequestHandler {
  return (request, response, next) => {
    const refusal = refusalOf(request, options)
    if (!refusal) return next()
    if (refusal.status === 405) response.set('Allow', METHODS.join(', '))
    // What is left of a refused body is not worth reading.
    if (request.method !== 'GET' && request.method !== 'HEAD') response.set('Connection', 'close')
    response.status(refusal.status).type('text/plain').send(`${refusal.reason}\n`)
  }
}

export function refusalOf(request: Request, { hosts, origins }: GuardOptions): Refusal | null {
  if (!METHODS.includes(request.method)) return { status: 405, reason: 'This method is not allowed.' }
  if (!hosts.includes(hostOf(request))) {
    return { status: 400, reason: 'This server does not answer to that host name.' }
  }
  if (!isReadable(request.originalUrl)) return { status: 400, reason: 'The address cannot be read.' }
  if (request.method !== 'POST') return null
  if (!isFromOwnPage(request, origins)) {
    return { status: 403, reason: 'This form was not sent from a page of this site.' }
  }
  return bodyRefusal(request)
}

function bodyRefusal(request: Request): Refusal | null {
  const type = (request.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== FORM && type !== FILES) return { status: 415, reason: 'Only forms are accepted here.' }
  if (type === FILES && !/boundary=/i.test(request.get('content-type') ?? '')) {
    return { status: 400, reason: 'The form has no boundary.' }
  }
  if ((request.get('content-encoding') ?? 'identity') !== 'identity') {
    return { status: 415, reason: 'Compressed forms are not accepted.' }
  }
  const length = Number(request.get('content-length') ?? 0)
  if (length > (type === FILES ? MAX_UPLOAD_BYTES : MAX_FORM_BYTES)) {
    return { status: 413, reason: 'The form is too large.' }
  }
  return null
}

/** The host as people typed it; a proxy's word counts only where `trust proxy` says so. */
function hostOf(request: Request): string {
  const trusts = request.app.get('trust proxy fn') as (address: string, hop: number) => boolean
  const forwarded = trusts(request.socket.remoteAddress ?? '', 0)
    ? request.get('x-forwarded-host')
    : undefined
  return (forwarded ?? request.get('host') ?? '').split(',')[0]?.trim().toLowerCase() ?? ''
}

/** Browsers say where a form comes from; those too old for Sec-Fetch-Site still send Origin or Referer. */
function isFromOwnPage(request: Request, origins: readonly string[]): boolean {
  const site = request.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = request.get('origin')
  if (origin !== undefined) return origins.includes(origin)
  const referer = request.get('referer') ?? ''
  return URL.canParse(referer) && origins.includes(new URL(referer).origin)
}

function isReadable(address: string): boolean {
  try {
    const text = decodeURIComponent(address.replaceAll('+', ' '))
    return address.startsWith('/') && address.length <= 8000 && !text.includes('\0')
  } catch {
    return false
  }
}
