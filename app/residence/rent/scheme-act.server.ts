import { acts } from '~/mechanism/acts.server'
import { paths } from '~/platform/paths'
import { rentWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnSchemes = { slug: string; formKey: string }

/** An act on schemes; the way back is the list of versions. */
export const schemeAct = acts(rentWords, (w, { slug, formKey }: OnSchemes) => {
  const back = paths.deskSchemes(slug)
  return {
    crumbs: [{ label: w.schemes, to: back }],
    back,
    keep: w.back,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
