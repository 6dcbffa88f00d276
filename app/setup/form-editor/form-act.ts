import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { formWords } from './words'

type OnForm = { slug: string; id: string; version: number; back?: string }

/** The page of an act on a draft of a form. */
export const formAct = actPages(formWords, (w, { slug, id, version, back }: OnForm) => {
  const errors: Record<string, string> = w.errors
  return {
    crumbs: [
      { label: w.forms, to: paths.deskForms(slug) },
      { label: w.version(version), to: paths.deskForm(slug, id) },
    ],
    back,
    keep: back && w.keep,
    errorText: (code) => errors[code] ?? code,
  }
})
