import { json, redirect, type AppLoadContext } from '@remix-run/node'
import type { Submission } from '@conform-to/dom'
import { isId } from './ids.server'
import type { FloorKey } from './addresses/space'

/** Not there, or not yours: the two look alike. */
export function notFound(): never {
  throw new Response(null, { status: 404, statusText: 'Not Found' })
}

/** The id of a row out of an address; whatever cannot be one is 404. */
export function idOr404(text: string | undefined): string {
  return isId(text) ? text : notFound()
}

/** A whole number out of an address (up to six digits, a minus where floors go below ground); whatever else is 404. */
export function wholeNumberOr404(text: string | undefined): number {
  return text && /^(0|-?[1-9]\d{0,5})$/.test(text) ? Number(text) : notFound()
}

/** The house and the floor that an address names; 404 when the floor is no number. */
export function floorKeyOr404(params: { building?: string; level?: string }): FloorKey {
  return { building: params.building ?? '', level: wholeNumberOr404(params.level) }
}

/** Yours to see, not yours to do. */
export function forbidden(): never {
  throw new Response(null, { status: 403, statusText: 'Forbidden' })
}

/** Whoever looks as somebody else reads: what acts, and what is that person's alone, is refused. */
export function onlyLooking(): Response {
  return new Response(null, { status: 403, statusText: 'Only looking' })
}

/**
 * The loader of an address that is only pressed: whoever looks at it is led to where its button stands. After a press
 * Remix runs the loader once more, and leading away then would throw away what the action answered.
 */
export function onlyPressed(context: AppLoadContext | undefined, to: string) {
  if (context?.method !== 'POST') throw redirect(to)
  return null
}

/**
 * Leads from a page whose row has moved on to where it stands now. The address says so, and the page there tells what
 * happened meanwhile (`movedOn`): whoever pressed on a stale page sees why nothing came of it.
 */
export function ledOn(to: string): Response {
  return redirect(`${to}${to.includes('?') ? '&' : '?'}moved`)
}

/** A form that does not parse: 422 with every error at its field and everything typed kept, but what is hidden. */
export function invalid<T>(submission: Submission<T>, hideFields: string[] = []) {
  return json(submission.reply({ hideFields }), { status: 422 })
}

/** A form that parses but is refused: 409 with the sentence on top (or at a field) and everything typed kept, likewise. */
export function refused<T, Value>(
  submission: Submission<T, string[], Value>,
  message: string | string[],
  field?: string,
  hideFields: string[] = [],
) {
  const said = [message].flat()
  const errors = field ? { fieldErrors: { [field]: said } } : { formErrors: said }
  return json(submission.reply({ hideFields, ...errors }), { status: 409 })
}

const OWN = 'http://own.invalid'

/** A path of our own to return to, or the fallback: never another origin. */
export function ownPath(next: unknown, fallback: string): string {
  if (typeof next !== 'string' || !next.startsWith('/') || next.startsWith('//') || /[\\\r\n\t]/.test(next)) {
    return fallback
  }
  // A header carries no letters beyond Latin: the address goes out encoded.
  if (!URL.canParse(next, OWN)) return fallback
  const { origin, pathname, search, hash } = new URL(next, OWN)
  // Dots are taken out of an address on the way ("/.//host"), so what goes out is looked at, not what came in.
  return origin === OWN && !pathname.startsWith('//') ? pathname + search + hash : fallback
}
