import { withCities, type Cities } from '~/ground/forms/place-words'
import { db } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { differencesInWords } from './differences-in-words'
import { publishedSets, type SetRecord } from '~/ground/criteria/queries.server'
import { comingAfter, inForceOn, lastDayOf, statusOfSet } from '~/ground/criteria/set-status'

/** What is to come with what it changes, what graduates a firm, and every set there ever was. */
export async function publicCriteria(enclave: Cities & { id: string }, today: Day, locale: Locale) {
  const [sets, intakes] = await Promise.all([publishedSets(enclave.id), intakesNotOver(enclave.id, today)])
  const naming = (text: string) => withCities(text, enclave, locale)
  const title = ({ titleZh, titleEn }: SetRecord) => naming(locale === 'zh' ? titleZh : titleEn)
  const graduation = inForceOn(sets, 'graduation', today)
  return {
    coming: ['admission', 'graduation'].flatMap((purpose) => {
      const inForce = inForceOn(sets, purpose, today)
      const rising = comingAfter(sets, purpose, today)
      return rising.map((set, index) => ({
        id: set.id,
        title: title(set),
        from: set.effectiveFrom ?? '',
        changes: differencesInWords((rising[index - 1] ?? inForce)?.criteria ?? [], set.criteria, locale).map(
          naming,
        ),
      }))
    }),
    graduation: graduation && {
      title: title(graduation),
      from: graduation.effectiveFrom ?? '',
      lines: graduation.criteria.map((criterion) => ({
        code: criterion.code,
        words: naming(criterion[locale]),
        clause: naming(locale === 'zh' ? criterion.clauseZh : criterion.clauseEn),
      })),
    },
    history: sets.map((set) => ({
      id: set.id,
      title: title(set),
      from: set.effectiveFrom,
      publishedOn: set.publishedOn,
      until: lastDayOf(set, sets),
      standing: statusOfSet(set, sets, today),
      judges: intakes.filter(({ criteriaSetId }) => criteriaSetId === set.id).map(({ number }) => number),
    })),
  }
}

/** The intakes that still go by a set: neither over nor decided in full, for all the days of their timetable. */
function intakesNotOver(enclaveId: string, today: Day) {
  return db.intake.findMany({
    where: { enclaveId, moveInOn: { gte: dateOfDay(today) } },
    orderBy: { number: 'asc' },
    select: { number: true, criteriaSetId: true },
  })
}

export type PublicCriteria = Awaited<ReturnType<typeof publicCriteria>>
