import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import type { KindEdit } from '~/setup/record-kinds/view.server'
import { kindWords } from '~/setup/record-kinds/words'

/** The frame of what is done to a kind of record. */
export const kindActs = actPages(kindWords, (w, { edit }: { edit: KindEdit }, locale) => ({
  crumbs: [{ label: w.title, to: paths.adminKinds(edit.slug) }, { label: edit.name?.[locale] ?? '' }],
  back: paths.adminKinds(edit.slug),
  keep: w.keep,
  errorText: (code) => sentenceFor(w.errors, code),
}))
