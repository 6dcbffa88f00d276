import type { Frame } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import type { Locale } from '~/shared/words'
import { errorSentence, recordWords } from './record-words'
import { firmWords } from './words'

export type OnFirm = { slug: string; firm: { id: string; name: string }; formKey?: string }

/** Where the desk's acts on a firm are, whatever words they are in. */
export function firmFrame(_: unknown, { slug, firm, formKey }: OnFirm, locale: Locale): Frame {
  const w = firmWords[locale]
  const back = paths.deskFirm(slug, firm.id)
  return {
    crumbs: [
      { label: w.firms, to: paths.deskFirms(slug) },
      { label: firm.name, to: back },
    ],
    back,
    keep: w.back,
    quiet: true,
    formKey,
    errorText: errorSentence(recordWords[locale].error),
  }
}
