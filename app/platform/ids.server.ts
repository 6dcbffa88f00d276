import { createHash, createHmac, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

/** A UUIDv7: sorts by the time it was made, on any PostgreSQL from 15. */
export function newId(): string {
  return v7()
}

/** An id that nobody and nothing has: whatever is looked for under it is not found. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** A random 256-bit token for links and sessions; only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A keyed hash: recognises the same identity number again without keeping it. */
export function keyedHash(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text from an address or a form can be an id at all; the database refuses others with an error. */
export function isId(text: string | undefined | null): text is string {
  return typeof text === 'string' && UUID.test(text)
}
