import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { weaknessWords } from './words'

type Shown = { slug: string; formKey: string }

/** The bureau keeps what a source says of a weakness. */
export const readingAct = acts(weaknessWords, (w, { slug, formKey }: Shown) => {
  const back = paths.structure('bureau', slug)
  return {
    crumbs: [{ label: w.structure, to: back }],
    back,
    keep: w.back,
    formKey,
    errorText: (code: string) => sentenceFor(w.errors, code),
  }
})
