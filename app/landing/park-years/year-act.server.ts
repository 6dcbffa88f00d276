import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { parkYearWords } from './words'

type Shown = { slug: string; formKey?: string; park: { id: string; nameZh: string; nameEn: string } }

/** What is done with a park's figures, quotas and carriers. */
export const yearAct = acts(parkYearWords, (w, { slug, formKey, park }: Shown, locale) => {
  const back = paths.parkFigures(slug, park.id)
  return {
    crumbs: [
      { label: w.parks, to: paths.parks(slug) },
      { label: locale === 'zh' ? park.nameZh : park.nameEn, to: paths.parkPage(slug, park.id) },
      { label: w.title, to: back },
    ],
    back,
    keep: w.back,
    formKey,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
