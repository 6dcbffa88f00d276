import { differencesInWords } from '~/setup/criteria-sets/differences-in-words'
import { judgesOn, type Judge } from '~/ground/criteria/judging'
import { publishedSets, type SetRecord } from '~/ground/criteria/queries.server'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { criteriaInWords } from './criteria-words'
import type { Enclave } from '~/admission/intakes/enclave-words'
import { withCities } from '~/ground/forms/place-words'
import { intakesGoing } from '~/admission/intakes/queries.server'

/** The admission sets that judge on a day, with the intake each judges: what an application begun today meets first. */
export async function judgingOn(enclaveId: string, today: Day): Promise<Judge<SetRecord>[]> {
  const [sets, intakes] = await Promise.all([publishedSets(enclaveId), intakesGoing(enclaveId, today)])
  return judgesOn(sets, intakes, today)
}

/** The same in words: each set with its criteria and the intake it is for, the first in full before the others. */
export async function judgingInWords(enclave: Enclave, today: Day, locale: Locale) {
  const judges = await judgingOn(enclave.id, today)
  const [first] = judges
  return judges.map(({ set, ...judge }) => ({
    ...judge,
    setId: set.id,
    code: set.code,
    from: set.effectiveFrom ?? '',
    criteria: criteriaInWords(set, enclave, locale),
    /** What it says otherwise than the first. */
    changes: differencesInWords(first?.set.criteria ?? [], set.criteria, locale).map((line) =>
      withCities(line, enclave, locale),
    ),
  }))
}
export type JudgingWords = Awaited<ReturnType<typeof judgingInWords>>[number]
