import { withCities, type Cities } from '~/intakes/place-words'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { differencesInWords } from './differences-in-words'
import { publishedSets, type SetRecord } from './queries.server'
import { comingAfter, inForceOn, standingOf } from './standing'

/** What is to come with what it changes, what graduates a firm, and every set there ever was. */
export async function publicCriteria(enclave: Cities & { id: string }, today: Day, locale: Locale) {
  const sets = await publishedSets(enclave.id)
  const naming = (text: string) => withCities(text, enclave, locale)
  const title = ({ titleZh, titleEn }: SetRecord) => naming(locale === 'zh' ? titleZh : titleEn)
  const graduation = inForceOn(sets, 'graduation', today)
  return {
    coming: ['admission', 'graduation'].flatMap((purpose) => {
      const inForce = inForceOn(sets, purpose, today)
      const rising = comingAfter(sets, purpose, today)
      return rising.map((set, index) => ({
        ...{ id: set.id, title: title(set), from: set.effectiveFrom ?? '' },
        changes: differencesInWords((rising[index - 1] ?? inForce)?.criteria ?? [], set.criteria, locale).map(
          naming,
        ),
      }))
    }),
    graduation: (graduation?.criteria ?? []).map((criterion) => ({
      code: criterion.code,
      words: naming(criterion[locale]),
      clause: locale === 'zh' ? criterion.clauseZh : criterion.clauseEn,
    })),
    history: sets.map((set) => ({
      ...{ id: set.id, title: title(set), from: set.effectiveFrom, publishedOn: set.publishedOn },
      standing: standingOf(set, sets, today),
    })),
  }
}
export type PublicCriteria = Awaited<ReturnType<typeof publicCriteria>>
