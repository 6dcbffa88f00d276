import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { quarterWords } from './words'

type Shown = { slug: string; projectId: string; firm: string }

/** What is done with a signal of a landed firm. */
export const signalAct = acts(quarterWords, (w, { slug, projectId, firm }: Shown) => {
  const back = paths.landedFirm(slug, projectId)
  return {
    crumbs: [
      { label: w.landed, to: paths.landed(slug) },
      { label: firm, to: back },
    ],
    back,
    keep: w.keep,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
