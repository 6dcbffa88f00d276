import { schemesOf } from '~/residence/rent/queries.server'
import { schemeOn } from '~/residence/rent/terms'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import type { Enclave } from '~/admission/intakes/enclave-words'

export type ReliefPromised = {
  /** Percent in the first year of residence, and in the second; null where nobody decided it. */
  first: number | null
  later: number | null
  /** The later relief asks for something: a landing intended or signed. */
  tied: boolean
}

/** What the rent scheme in force grants by year; without a scheme, what the enclave says it offers. */
export async function reliefPromised({ id, relief }: Enclave, today: Day): Promise<ReliefPromised> {
  const scheme = schemeOn(await schemesOf(db, id), today)
  const years = scheme ? scheme.terms.relief : relief.map((one) => ({ ...one, needs: 'nothing' as const }))
  const of = (year: number) => years.find((one) => one.year === year)
  return {
    first: of(1)?.percent ?? null,
    later: of(2)?.percent ?? null,
    tied: (of(2)?.needs ?? 'nothing') !== 'nothing',
  }
}
