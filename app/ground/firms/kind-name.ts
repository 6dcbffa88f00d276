import { recordWords } from './record-words'
import type { RecordKind } from './vocabulary'
import type { Locale } from '~/shared/words'

type Words = { zh: string; en: string }

/** Words of a kind in a language; where the enclave gave no English, the Chinese stands. */
export function kindWords({ zh, en }: Words, locale: Locale): string {
  return locale === 'zh' ? zh : en || zh
}

/** What a kind of record is called: by the enclave where it defined it. */
export function kindName(kind: RecordKind, own: Words | null | undefined, locale: Locale): string {
  return own ? kindWords(own, locale) : recordWords[locale].kinds[kind]
}

/** A record of a further kind that has no number of its own stands under its id, which nobody reads. */
export function ownNumberShown(number: string): string {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(number) ? '' : number
}
