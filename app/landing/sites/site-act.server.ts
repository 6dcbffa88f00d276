import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { siteWords } from './words'

type Shown = { slug: string; formKey?: string; site?: { id: string; name: string; version: number } }

/** What is done with sites: on one site, or, where there is none, from their list. */
export const siteAct = acts(siteWords, (w, { slug, formKey, site }: Shown) => {
  const list = paths.sites(slug)
  const back = site ? paths.site(slug, site.id) : list
  return {
    crumbs: [
      { label: w.parks, to: paths.parks(slug) },
      { label: w.title, to: list },
      ...(site ? [{ label: site.name, to: back }] : []),
    ],
    back,
    keep: w.back,
    formKey,
    version: site?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
