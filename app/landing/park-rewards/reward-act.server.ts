import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { parkRewardWords } from './words'

type Shown = { slug: string; round: { number: number; zh: string; en: string } }

/** What is done with the reward of a round. */
export const rewardAct = acts(parkRewardWords, (w, { slug, round }: Shown, locale) => {
  const back = paths.parkRound(slug, round.number)
  return {
    crumbs: [
      { label: w.parks, to: paths.parks(slug) },
      { label: w.rounds, to: paths.parkRounds(slug) },
      { label: round[locale], to: back },
    ],
    back,
    keep: w.back,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})
