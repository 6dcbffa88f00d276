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
import { templateInForce } from './template-in-force.server'

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
  const user = input.toUserId ? await tx.user.findUnique({ where: { id: input.toUserId } }) : null
  const toAddress = user?.email ?? user?.phone ?? input.toAddress
  if (!toAddress) return null
  const { enclaveId, letter, about } = input
  const canLeave = reaches(toAddress, letter)
  const params = input.secretLink ? { ...input.params, link: LINK } : input.params
  const locale: Locale = (user?.locale ?? input.locale) === 'en' ? 'en' : 'zh'
  const { text, version, followed } = await templateInForce(tx, enclaveId, letter, locale)
  const id = newId()
  await tx.letter.create({
    data: {
      enclaveId,
      id,
      kind: letter.kind,
      toUserId: user?.id ?? null,
      toAddress,
      ...render(text, locale, letter.has, params),
      templateVersion: followed ? version : null,
      link: input.secretLink && canLeave ? seal(input.secretLink) : null,
      page: input.page ?? pageOf(params.link),
      ...(await wayOf(tx, input, { toAddress, userId: user?.id })),
      dueAt: now,
      aboutType: about.type,
      aboutId: about.id,
      createdAt: now,
    },
  })
  return id
}

/** Where nothing gets to the address: it stands in the notice centre alone, or has failed where there is none. */
async function wayOf(
  tx: Tx,
  { letter, held }: LetterInput,
  { toAddress, userId }: { toAddress: string; userId: string | undefined },
): Promise<{ state: string; error?: string }> {
  if (held) return { state: 'held' }
  if (reaches(toAddress, letter)) return { state: await stateFor(tx, letter, userId) }
  return userId ? { state: 'kept' } : { state: 'failed', error: 'no_text_messages' }
}

/** The part of a link that is an address of this house. */
function pageOf(link: string | number | undefined): string | null {
  const base = `${env().BASE_URL}/`
  return typeof link === 'string' && link.startsWith(base) ? link.slice(base.length - 1) : null
}

/** At once, unless the receiver may choose and chose otherwise. */
async function stateFor(tx: Tx, { kind, reach }: Letter, userId: string | undefined): Promise<string> {
  if (!userId || reach === 'at_once') return 'queued'
  const choice = await tx.noticeChoice.findUnique({ where: { userId_kind: { userId, kind } } })
  if (!choice) return 'queued'
  return choice.reach === 'digest' ? 'digest' : 'kept'
}
