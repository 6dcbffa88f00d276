import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { caseWords } from './words'

type Shown = {
  slug: string
  formKey?: string
  version?: number
  page?: { id: string; firm: { name: string } }
}

/** The pages of what staff do with cases; the way back is the case, or the list of them. */
export const caseAct = actPages(caseWords, (w, { slug, page, version, formKey }: Shown) => {
  const list = paths.cases(slug)
  const back = page ? paths.case(slug, page.id) : list
  return {
    crumbs: [{ label: w.title, to: list }, ...(page ? [{ label: page.firm.name, to: back }] : [])],
    back,
    keep: w.back,
    formKey,
    version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

type Own = { own: { id: string } }

/** The pages of what a founder does with the case of the own firm, made for a phone. */
export const ownCaseAct = actPages(caseWords, (w, { own }: Own) => {
  const back = paths.myCase(own.id)
  return {
    crumbs: [{ label: w.my.title, to: back }],
    back,
    keep: w.back,
    size: 'l' as const,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
