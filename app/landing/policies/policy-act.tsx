import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { policyWords } from './words'

type Shown = { slug: string; formKey?: string; policy?: { id: string; ref: string; version?: number } }

/** The pages of what is done with packages: on one of them, or, where there is none, from the list. */
export const policyAct = actPages(policyWords, (w, { slug, formKey, policy }: Shown) => {
  const list = paths.policies(slug)
  const back = policy ? paths.policy(slug, policy.id) : list
  return {
    crumbs: [
      { label: w.parks, to: paths.parks(slug) },
      { label: w.title, to: list },
      ...(policy ? [{ label: policy.ref, to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    version: policy?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
