import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { formWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnForm = { slug: string; id: string; version: number; back?: string }

/** The page of an act on a draft of a form. */
export const formAct = actPages(formWords, (w, { slug, id, version, back }: OnForm) => {
  return {
    crumbs: [
      { label: w.forms, to: paths.deskForms(slug) },
      { label: w.version(version), to: paths.deskForm(slug, id) },
    ],
    back,
    keep: back && w.keep,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
