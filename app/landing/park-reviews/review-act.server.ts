import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { parkReviewWords } from './words'

type Shown = {
  slug: string
  formKey?: string
  round?: { number: number; zh: string; en: string }
  park?: { id: string; nameZh: string; nameEn: string; version?: number }
}

/** What is done with assessments: on a round, on a park, or from the list of rounds. */
export const reviewAct = acts(parkReviewWords, (w, { slug, formKey, round, park }: Shown, locale) => {
  const parks = { label: w.parks, to: paths.parks(slug) }
  const rounds = { label: w.title, to: paths.parkRounds(slug) }
  const errorText = (code: string) => sentenceFor(w.errors, code)
  const common = { keep: w.back, formKey, version: park?.version, errorText }
  if (round) {
    const back = paths.parkRound(slug, round.number)
    return { ...common, crumbs: [parks, rounds, { label: round[locale], to: back }], back }
  }
  if (park) {
    const back = paths.parkPage(slug, park.id)
    const name = locale === 'zh' ? park.nameZh : park.nameEn
    return { ...common, crumbs: [parks, { label: name, to: back }], back }
  }
  return { ...common, crumbs: [parks, rounds], back: rounds.to }
})
