import { hash, verify } from '@node-rs/argon2'
import { log } from '~/platform/log.server'
import { plainPassword } from './password'

/** Argon2id with 19 MiB and two passes: the library's own default algorithm, said aloud. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const AT_ONCE = 4
const WAITING = 60

let running = 0
const waiting: (() => void)[] = []

export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(plainPassword(password), COST))
}

let nobodys: Promise<string> | undefined

/** Whether the password is right; an account without one takes the same time to say no. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password')
  const against = stored ?? (await nobodys)
  const right = await inTurn(() => verify(against, plainPassword(password)))
  return stored ? right : false
}

/** Each hash takes 19 MiB, so only a few run at once; a longer queue than people can cause is turned away. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) {
      log().warn({ waiting: waiting.length }, 'a sign-in was turned away: too many passwords to check')
      throw new Response(null, { status: 503, statusText: 'Busy', headers: { 'Retry-After': '5' } })
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    running += 1
  }
  try {
    return await work()
  } finally {
    // The place is handed on, not given up, so that nobody slips in between.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
