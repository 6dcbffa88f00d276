import { env } from '~/platform/env.server'
import type { Letter } from '~/ground/letters/letter'

/** Addresses under this name lead nowhere by agreement (RFC 2606). */
const NOWHERE = /@(.+\.)?invalid$/

/** How an address can be reached at all: a mailbox by mail, a mobile number where a gateway is set up. */
export function channelOf(address: string): 'mail' | 'text' | null {
  if (address.includes('@')) return NOWHERE.test(address) ? null : 'mail'
  return env().SMS_URL ? 'text' : null
}

/** Whether a letter gets to an address; a text message needs a template that was filed for it. */
export function reaches(address: string, { kind }: Pick<Letter, 'kind'>): boolean {
  const channel = channelOf(address)
  return channel === 'text' ? templateFor(kind) !== null : channel === 'mail'
}

/** Whether mobile numbers can be written to here. */
export const sendsTexts = (): boolean => env().SMS_URL !== undefined

/** Whether letters leave the house at all; without a mail server they lie as files in a folder. */
export const sendsMail = (): boolean => env().SMTP_URL !== undefined

/** The gateway's number of the text for a kind; the one for all others stands under `*`. */
export function templateFor(kind: string): string | null {
  const ids = env().SMS_TEMPLATES
  return ids[kind] ?? ids['*'] ?? null
}
