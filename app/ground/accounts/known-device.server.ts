import { timingSafeEqual } from 'node:crypto'
import { env } from '~/platform/env.server'
import { newToken } from '~/platform/ids.server'
import { fingerprint } from '~/platform/seal.server'
import { cookieLine, tokenIn } from '~/ground/people/session.server'

const HALF_A_YEAR = 180 * 24 * 3600

/**
 * The browser from which a person has come in before. It opens nothing by itself: it only has tries of its
 * own, so that strangers who try somebody's password from elsewhere do not keep the owner out.
 */
export function knownDevice(cookieHeader: string | null, userId: string): string | null {
  const [nonce = '', proof = ''] = (tokenIn(cookieHeader, name()) ?? '').split('.')
  const [said, right] = [Buffer.from(proof), Buffer.from(proofOf(userId, nonce))]
  return nonce && said.length === right.length && timingSafeEqual(said, right) ? nonce : null
}

/** The Set-Cookie line by which the browser will be known; no name and no address is in it. */
export function deviceCookie(userId: string): string {
  const nonce = newToken()
  return cookieLine(`${nonce}.${proofOf(userId, nonce)}`, HALF_A_YEAR, name())
}

const proofOf = (userId: string, nonce: string) => fingerprint(`known device ${userId} ${nonce}`)
const name = () => (env().BASE_URL.startsWith('https://') ? '__Host-feidi-device' : 'feidi-device')
