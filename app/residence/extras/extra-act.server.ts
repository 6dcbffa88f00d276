import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { extraWords } from './words'

type OnExtras = { slug: string; extra?: { name: string; version: number }; formKey?: string }

/** An act on a further charge; the way back is their list. */
export const extraAct = acts(extraWords, (w, { slug, extra, formKey }: OnExtras) => {
  const list = paths.deskExtras(slug)
  return {
    crumbs: [
      { label: w.rent, to: paths.deskRent(slug) },
      { label: w.title, to: list },
    ],
    back: list,
    keep: w.back,
    formKey,
    version: extra?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
