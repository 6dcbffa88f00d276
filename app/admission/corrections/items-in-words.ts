import { isIdentityField } from '~/ground/firms/identity'
import { identityWords } from '~/ground/firms/identity-words'
import { questionOf, type FormSection } from '~/ground/forms/form-sections'
import { itemsFromJson } from '~/admission/applications/application-json'
import { readTarget } from '~/admission/applications/targets'
import { words } from '~/admission/applications/words'
import { inLocale, type Locale } from '~/shared/words'

/** One thing that a request to correct names. */
export type ItemInWords = { target: string; name: string; reason: string; note: string }

/** What a request to correct names, in words. */
export function itemsInWords(
  items: unknown,
  sections: readonly FormSection[],
  titleOf: (code: string) => string,
  locale: Locale,
): ItemInWords[] {
  const w = inLocale(words, locale)
  return itemsFromJson(items).map(({ target, reason, note }) => {
    const read = readTarget(target)
    const question = read?.kind === 'question' ? questionOf(sections, read.code) : null
    const field = read?.kind === 'identity' && isIdentityField(read.code) ? read.code : null
    const name =
      question?.[locale] ??
      (field ? inLocale(identityWords, locale).field[field] : read ? titleOf(read.code) : target)
    return { target, name, reason: w.reason[reason], note }
  })
}
