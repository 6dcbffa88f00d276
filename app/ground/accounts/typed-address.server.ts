import { env } from '~/platform/env.server'
import { tokenIn } from '~/ground/people/session.server'

const SECONDS = 600

/** The address typed on one page of the door goes along to the next in a cookie, never in an address or a log. */
export function typedAddressCookie(address: string): string {
  const secure = env().BASE_URL.startsWith('https://') ? '; Secure' : ''
  const value = Buffer.from(address).toString('base64url')
  return `${NAME}=${value}; Path=/sign-in; HttpOnly; SameSite=Lax; Max-Age=${SECONDS}${secure}`
}

export function typedAddress(request: Request): string {
  const value = tokenIn(request.headers.get('Cookie'), NAME)
  return value ? Buffer.from(value, 'base64url').toString().slice(0, 254) : ''
}

const NAME = 'feidi-typed'
