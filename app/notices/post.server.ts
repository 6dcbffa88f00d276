import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { seal } from '~/platform/seal.server'
import type { Locale } from '~/shared/words'
import { letterOf, type LetterKind } from './letters'
import { LINK } from './link'
import { render } from './template'

export type LetterInput = {
  enclaveId: string
  toUserId?: string // the receiver, read for address and language
  toAddress?: string // or an address of somebody without an account
  locale?: Locale // the language of that somebody
  kind: LetterKind
  params: Record<string, string | number>
  /** A one-time link: sealed in the outbox, shown to nobody but the receiver, forgotten once it has left. */
  secretLink?: string
  about: { type: string; id: string }
  /** It waits until somebody lets it go: read, edited or dropped before. */
  held?: boolean
}

/**
 * Puts a letter into the outbox, in the receiver's language, in the change's own transaction. It leaves
 * after the commit, at least once. A receiver without an address gets none.
 */
export async function postLetter(tx: Tx, input: LetterInput, now: Date): Promise<void> {
  const user = input.toUserId ? await tx.user.findUnique({ where: { id: input.toUserId } }) : null
  const toAddress = user?.email ?? user?.phone ?? input.toAddress
  if (!toAddress) return
  const params = input.secretLink ? { ...input.params, link: LINK } : input.params
  const locale: Locale = (user?.locale ?? input.locale) === 'en' ? 'en' : 'zh'
  const letter = letterOf(input.kind)
  const text = render(letter[locale], locale, letter.has, params)
  await tx.letter.create({
    data: {
      enclaveId: input.enclaveId,
      id: newId(),
      kind: input.kind,
      toUserId: user?.id ?? null,
      toAddress,
      ...text,
      link: input.secretLink ? seal(input.secretLink) : null,
      state: input.held ? 'held' : 'queued',
      dueAt: now,
      aboutType: input.about.type,
      aboutId: input.about.id,
      createdAt: now,
    },
  })
}
