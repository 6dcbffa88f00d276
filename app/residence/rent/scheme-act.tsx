import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { rentWords } from './words'

type OnSchemes = { slug: string; formKey: string }

/** The page of an act on schemes; the way back is the list of versions. */
export const schemeAct = actPages(rentWords, (w, { slug, formKey }: OnSchemes) => {
  const back = paths.deskSchemes(slug)
  const errors: Record<string, string> = w.errors
  return {
    crumbs: [{ label: w.schemes, to: back }],
    back,
    keep: w.back,
    formKey,
    errorText: (code) => errors[code] ?? code,
  }
})
