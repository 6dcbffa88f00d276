/** What may be posted also while looking as somebody else: ending it, leaving, and the language of the own browser. */
const ALWAYS: readonly string[] = ['/look/end', '/sign-out', '/language']

export function isAlways(pathname: string): boolean {
  return ALWAYS.includes(tidy(pathname))
}

/** Pages of what is one person's alone: their account, second factor and sessions, the installation, calendar addresses. */
const THEIRS_ALONE = /^\/(account|installation)(\/|$)|\/bookings\/calendar$/

export function isTheirsAlone(pathname: string): boolean {
  return THEIRS_ALONE.test(tidy(pathname))
}

/** An address is the same in large letters and with a slash at its end. */
const tidy = (pathname: string) => pathname.toLowerCase().replace(/\/+$/, '')
