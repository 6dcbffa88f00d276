import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { newId } from '~/platform/ids.server'
import { seal } from '~/platform/seal.server'
import type { Locale } from '~/shared/words'
import { reaches } from './channels.server'
import type { Letter } from '~/ground/letters/letter'
import { LINK } from '~/ground/letters/link'
import type { Needed, Params } from '~/ground/letters/params'
import { render } from '~/ground/letters/template'
import { inForce } from './template-in-force.server'

export type LetterInput = {
  enclaveId: string
  toUserId?: string // the receiver, read for address and language
  toAddress?: string // or an address of somebody without an account
  locale?: Locale // the language of that somebody
  letter: Letter
  params: Params
  /** A one-time link: sealed in the outbox, shown to nobody but the receiver, forgotten once it has left. */
  secretLink?: string
  about: { type: string; id: string }
  /** The address here of what it is about, where `params.link` is not that. */
  page?: string
  /** It waits until somebody lets it go: read, edited or dropped before. */
  held?: boolean
}

/** What an input lacks of the params its letter has a place for; a one-time link is given apart from them. */
export type Complete<I extends { letter: Letter; params: Params }> = {
  params: Needed<I['letter'], keyof I['params'] | (I extends { secretLink: string } ? 'link' : never)>
}

/**
 * Puts a letter into the outbox, in the receiver's language and the words in force now, in the change's own
 * transaction. It leaves after the commit, at least once, or as the receiver chose. A receiver without an
 * address gets none. Answers the letter's id.
 */
export async function postLetter<I extends LetterInput>(
  tx: Tx,
  input: I & Complete<I>,
  now: Date,
): Promise<string | null> {
  return intoOutbox(tx, input, now)
}

/** The same for a letter whose params were checked where it was handed on. */
export async function intoOutbox(tx: Tx, input: LetterInput, now: Date): Promise<string | null> {
  const { enclaveId, letter, about } = input
  const [receiver] = await receiverOf(tx, input)
  const toAddress = receiver?.email ?? receiver?.phone ?? input.toAddress
  if (!receiver || !toAddress) return null
  const canLeave = reaches(toAddress, letter)
  const params = input.secretLink ? { ...input.params, link: LINK } : input.params
  const locale: Locale = receiver.locale === 'en' ? 'en' : 'zh'
  const { text, version, followed } = inForce(letter, locale, receiver.template)
  const id = newId()
  await tx.letter.create({
    data: {
      enclaveId,
      id,
      kind: letter.kind,
      toUserId: receiver.id,
      toAddress,
      ...render(text, locale, letter.has, params),
      templateVersion: followed ? version : null,
      link: input.secretLink && canLeave ? seal(input.secretLink) : null,
      page: input.page ?? pageOf(params.link),
      ...wayOf(input, toAddress, receiver),
      dueAt: now,
      aboutType: about.type,
      aboutId: about.id,
      createdAt: now,
    },
  })
  return id
}

type Receiver = {
  id: string | null
  email: string | null
  phone: string | null
  locale: string | null
  /** What the receiver chose for this kind of letter. */
  reach: string | null
  template: { version: number; subject: string | null; body: string | null } | null
}

/** Who gets it, in which language, as they chose, and the latest version of its words: one row, so that a letter costs one read. */
function receiverOf(tx: Tx, { enclaveId, toUserId, locale, letter }: LetterInput): Promise<Receiver[]> {
  const { kind } = letter
  return tx.$queryRaw<Receiver[]>`
    SELECT u.id, u.email, u.phone, l.locale, c.reach, t.template
    FROM (SELECT ${toUserId ?? null}::uuid AS id) AS asked
    LEFT JOIN "User" u ON u.id = asked.id
    LEFT JOIN "NoticeChoice" c ON c."userId" = u.id AND c.kind = ${kind}
    CROSS JOIN LATERAL (
      SELECT CASE WHEN coalesce(u.locale, ${locale ?? null}) = 'en' THEN 'en' ELSE 'zh' END AS locale
    ) l
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('version', version, 'subject', subject, 'body', body) AS template
      FROM "LetterTemplate"
      WHERE "enclaveId" = ${enclaveId}::uuid AND kind = ${kind} AND locale = l.locale AND NOT ${letter.fixed ?? false}
      ORDER BY version DESC LIMIT 1
    ) t ON true`
}

/** Where nothing gets to the address: it stands in the notice centre alone, or has failed where there is none. */
function wayOf(
  { letter, held }: LetterInput,
  toAddress: string,
  receiver: Receiver,
): { state: string; error?: string } {
  if (held) return { state: 'held' }
  if (reaches(toAddress, letter)) return { state: stateFor(letter, receiver) }
  return receiver.id ? { state: 'kept' } : { state: 'failed', error: 'no_text_messages' }
}

/** The part of a link that is an address of this house. */
function pageOf(link: string | number | undefined): string | null {
  const base = `${env().BASE_URL}/`
  return typeof link === 'string' && link.startsWith(base) ? link.slice(base.length - 1) : null
}

/** At once, unless the receiver may choose and chose otherwise. */
function stateFor({ reach }: Letter, receiver: Receiver): string {
  if (reach === 'at_once' || !receiver.reach) return 'queued'
  return receiver.reach === 'digest' ? 'digest' : 'kept'
}
