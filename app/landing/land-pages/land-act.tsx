import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { landWords } from '~/landing/land/words'

type Shown = { slug: string; formKey?: string; parcel?: { id: string; name: string; version?: number } }

/** The pages of what is done with land: on one parcel, or, where there is none, from the ledger. */
export const landAct = actPages(landWords, (w, { slug, formKey, parcel }: Shown) => {
  const list = paths.land(slug)
  const back = parcel ? paths.parcel(slug, parcel.id) : list
  return {
    crumbs: [
      { label: w.parks, to: paths.parks(slug) },
      { label: w.title, to: list },
      ...(parcel ? [{ label: parcel.name, to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    version: parcel?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
