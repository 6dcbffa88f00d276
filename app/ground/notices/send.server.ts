import { db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { unseal } from '~/platform/seal.server'
import { settingFrom } from '~/ground/settings/settings'
import { dayOf } from '~/shared/days'
import { LINK } from '~/ground/letters/link'
import { transportOf, type Transport } from './transport.server'
import { Undeliverable } from './undeliverable'

const MOST_ATTEMPTS = 10
const LONGEST_WAIT_MINUTES = 360
const MOST_AT_ONCE = 200
const LEASED_AT_ONCE = 5
/** Longer than a mail server or a gateway is waited for. */
const LEASE = 3 * 60_000

/** How long a letter waits after so many failures: 1, 2, 4 … minutes, at most six hours. */
export function waitAfter(attempts: number): number {
  return Math.min(2 ** (attempts - 1), LONGEST_WAIT_MINUTES) * 60_000
}

/**
 * Sends what is due: at least once, and in order for one subject and receiver. Letters are leased, a few at once and
 * each for longer than any sending takes, so no transaction waits for a mail server; workers beside each other lease
 * different ones, and those of one that dies are due again when the lease is over.
 */
export async function sendDue(now: Date, send: Transport = transportOf()): Promise<number> {
  let sent = 0
  while (sent < MOST_AT_ONCE) {
    const letters = await lease(now)
    if (letters.length === 0) break
    await Promise.all(letters.map((letter) => sendOne(letter, send, now)))
    sent += letters.length
  }
  return sent
}

type Due = {
  enclaveId: string
  id: string
  kind: string
  toAddress: string
  subject: string
  body: string
  link: string | null
  page: string | null
  attempts: number
  createdAt: Date
  identity: unknown
}

function lease(now: Date): Promise<Due[]> {
  const until = new Date(now.getTime() + LEASE)
  return db.$queryRaw<Due[]>`
    UPDATE "Letter" SET "dueAt" = ${until} WHERE ("enclaveId", id) IN (
      SELECT "enclaveId", id FROM "Letter" AS l
      WHERE state = 'queued' AND "dueAt" <= ${now} AND NOT EXISTS (
        SELECT 1 FROM "Letter" AS e WHERE e."aboutType" = l."aboutType" AND e."aboutId" = l."aboutId"
          AND e."toAddress" = l."toAddress" AND e.state = 'queued' AND e.id < l.id)
      ORDER BY "dueAt", id LIMIT ${LEASED_AT_ONCE} FOR UPDATE OF l SKIP LOCKED)
    RETURNING "enclaveId", id, kind, "toAddress", subject, body, link, page, attempts, "createdAt",
      setting_on("enclaveId", 'identity', ${dayOf(now)}::date) AS identity`
}

async function sendOne(letter: Due, send: Transport, now: Date): Promise<void> {
  const { enclaveId, id } = letter
  const failure = await failureOf(letter, send, now)
  await db.letter.updateMany({
    where: { enclaveId, id, state: 'queued' },
    data: failure ? afterFailure(letter.attempts + 1, failure, now) : SENT(letter.attempts + 1, now),
  })
}

/** A link that has left is known to its receiver alone. */
const SENT = (attempts: number, now: Date) => ({
  state: 'sent',
  attempts,
  sentAt: now,
  error: null,
  link: null,
})

async function failureOf(letter: Due, send: Transport, now: Date): Promise<Error | null> {
  const { id, kind, toAddress: to, subject, body, link, page, createdAt: date } = letter
  const { senderName: name, replyTo } = settingFrom('identity', letter.identity)
  try {
    const address = link ? unseal(link) : ''
    const text = body.replaceAll(LINK, () => address)
    const leadsTo = address || (page ? env().BASE_URL + page : '')
    await send({
      id,
      kind,
      to,
      subject,
      text,
      date,
      now,
      sender: { name, replyTo },
      ...(leadsTo ? { link: leadsTo } : {}),
    })
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function afterFailure(attempts: number, failure: Error, now: Date) {
  const error = failure.message.slice(0, 300)
  if (failure instanceof Undeliverable || attempts >= MOST_ATTEMPTS) {
    return { state: 'failed', attempts, error, link: null }
  }
  return { attempts, error, dueAt: new Date(now.getTime() + waitAfter(attempts)) }
}
