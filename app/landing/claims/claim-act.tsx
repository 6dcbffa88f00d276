import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { claimWords } from './words'

type Shown = { slug: string | null; formKey?: string; claim?: { id: string; ref: string } }

/** The pages of what is done with a claim: of staff with the slug of their enclave, of a founder without. */
export const claimAct = actPages(claimWords, (w, { slug, formKey, claim }: Shown) => {
  const list = slug ? paths.claims(slug) : paths.mySupport
  const back = claim ? (slug ? paths.claim(slug, claim.id) : paths.myClaim(claim.id)) : list
  return {
    crumbs: [
      { label: slug ? w.title : w.mine, to: list },
      ...(claim ? [{ label: claim.ref, to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
    ...(slug ? {} : { size: 'l' as const }),
  }
})
