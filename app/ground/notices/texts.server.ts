import { createHmac } from 'node:crypto'
import { env } from '~/platform/env.server'
import { templateFor } from './channels.server'
import type { Outgoing, Transport } from './transport.server'
import { Undeliverable } from './undeliverable'

const LONGEST_WAIT = 12_000
/** Answers that another try may better: too soon, too many, the gateway's own trouble. */
const TRY_AGAIN = new Set([408, 425, 429])

/**
 * Text messages by an HTTP gateway, as `.env.example` describes it: a JSON body, signed with HMAC-SHA256 over
 * the time and the body. The letter's id goes along, so that the gateway can drop one that came twice.
 */
export const byText: Transport = async (letter) => {
  const { SMS_URL, SMS_KEY, SMS_SECRET } = env()
  const template = templateFor(letter.kind)
  if (!SMS_URL || !template) throw new Undeliverable('no_text_messages')
  const body = JSON.stringify(messageOf(letter, template))
  const time = String(Math.floor(letter.now.getTime() / 1000))
  const answer = await fetch(SMS_URL, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'X-Feidi-Key': SMS_KEY ?? '',
      'X-Feidi-Timestamp': time,
      'X-Feidi-Signature': signatureOf(SMS_SECRET ?? '', time, body),
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_WAIT),
  })
  // What the gateway says may repeat the number: the status alone is kept.
  await answer.body?.cancel()
  if (answer.ok) return
  const failure = `text_gateway_${answer.status}`
  const isFinal = answer.status >= 400 && answer.status < 500 && !TRY_AGAIN.has(answer.status)
  throw isFinal ? new Undeliverable(failure) : new Error(failure)
}

/** What the gateway checks: HMAC-SHA256 over the time, a line end and the body, in hexadecimal. */
export function signatureOf(secret: string, time: string, body: string): string {
  return createHmac('sha256', secret).update(`${time}\n${body}`).digest('hex')
}

function messageOf({ id, kind, to, subject, text, link }: Outgoing, template: string) {
  return {
    id,
    kind,
    to,
    sign: env().SMS_SIGN ?? '',
    template,
    params: { subject, text, link: link ?? '' },
  }
}
