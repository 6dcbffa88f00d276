import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { env } from './env.server'
import { keyedHash } from './ids.server'

const VERSION = 'v1'

/** Encrypts a personal field (AES-256-GCM): version, nonce, tag and text in one printable piece. */
export function seal(text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [VERSION, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(
    '.',
  )
}

/** What was sealed; a piece that was changed, or sealed under another key, does not open. */
export function unseal(piece: string): string {
  const [version, nonce, tag, sealed] = piece.split('.')
  if (version !== VERSION || !nonce || !tag || !sealed) throw new Error('not a sealed field')
  const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), Buffer.from(nonce, 'base64url'))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(Buffer.from(sealed, 'base64url'), undefined, 'utf8') + decipher.final('utf8')
}

/** A keyed hash of a personal field: the same person is recognised again, nobody can be read from it. */
export function fingerprint(text: string): string {
  return keyedHash(text, keyFor('fingerprint').toString('hex'))
}

/** A secret that goes with a row: known again from the row's id, guessed by nobody, and not kept. */
export function secretFor(row: string): string {
  return keyedHash(row, keyFor('secret').toString('hex'))
}

/** By what the installation's secret is known again; nothing of it can be read from this. */
export function secretFingerprint(): string {
  return createHash('sha256').update(keyFor('recognise')).digest('hex')
}

/** One key a purpose, all from the installation's secret. */
function keyFor(purpose: 'seal' | 'fingerprint' | 'secret' | 'recognise'): Buffer {
  const secret = env().FEIDI_SECRET
  if (!secret) throw new Error('FEIDI_SECRET is not set')
  return createHash('sha256').update(`feidi ${purpose} ${secret}`).digest()
}
