import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { parksWords } from './words'

type Shown = {
  slug: string
  formKey?: string
  park?: { id: string; nameZh: string; nameEn: string; version?: number }
}

/** What is done with parks: on one park, or, where there is none, from their list. */
export const parksAct = acts(parksWords, (w, { slug, formKey, park }: Shown, locale) => {
  const list = paths.parks(slug)
  const back = park ? paths.parkPage(slug, park.id) : list
  const name = park && (locale === 'zh' ? park.nameZh : park.nameEn)
  return {
    crumbs: [{ label: w.title, to: list }, ...(name ? [{ label: name, to: back }] : [])],
    back,
    keep: w.back,
    formKey,
    version: park?.version,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
