import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import type { KindEdit } from './view.server'
import { kindWords } from './words'

/** What is done with a kind of record; the way back is their list. */
export const kindAct = acts(kindWords, (w, { edit }: { edit: KindEdit }, locale) => ({
  crumbs: [{ label: w.title, to: paths.adminKinds(edit.slug) }, { label: edit.name?.[locale] ?? '' }],
  back: paths.adminKinds(edit.slug),
  keep: w.keep,
  errorText: (code) => sentenceFor(w.errors, code),
}))
