import type { Tx } from '~/platform/db.server'
import type { LetterTemplate } from '~/platform/generated/prisma/client'
import type { Locale } from '~/shared/words'
import { faultsOf } from '~/ground/letters/check-template'
import type { Letter, LetterText } from '~/ground/letters/letter'

/** `version` is the latest published, 0 without any; `followed` says whether its text is the one given. */
export type InForce = { text: LetterText; version: number; isBuiltIn: boolean; followed: boolean }

type Latest = Pick<LetterTemplate, 'version' | 'subject' | 'body'>

/** The text of which a letter is made now. */
export async function templateInForce(
  tx: Pick<Tx, 'letterTemplate'>,
  enclaveId: string,
  letter: Letter,
  locale: Locale,
): Promise<InForce> {
  const { kind } = letter
  const latest = letter.fixed
    ? null
    : await tx.letterTemplate.findFirst({ where: { enclaveId, kind, locale }, orderBy: { version: 'desc' } })
  return inForce(letter, locale, latest)
}

/**
 * The text of the latest version, or the built-in one: the latter also when a later Feidi no longer has a placeholder
 * that the version uses.
 */
export function inForce(letter: Letter, locale: Locale, latest: Latest | null): InForce {
  const version = latest?.version ?? 0
  const { subject, body } = latest ?? {}
  const own = subject && body ? { subject, body } : null
  const stands = own !== null && faultsOf(letter, locale, own).length === 0
  return {
    text: stands ? own : { subject: letter[locale].subject, body: letter[locale].body },
    version,
    isBuiltIn: !stands,
    followed: version > 0 && (stands || own === null),
  }
}
