import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { paperWords } from './words'

type Shown = { slug: string; paper: { zh: string; en: string } | null }

/** What is done with one kind of paper. */
export const paperAct = acts(paperWords, (w, { slug, paper }: Shown, locale) => ({
  crumbs: [
    { label: w.setup, to: paths.adminSetup(slug) },
    { label: w.title, to: paths.adminPapers(slug) },
    { label: paper?.[locale] ?? w.add },
  ],
  back: paths.adminPapers(slug),
  keep: w.keep,
  errorText: (code) => sentenceFor(w.errors, code),
}))
