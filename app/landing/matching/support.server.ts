import { askedOf, factsTyped, supportIn } from '~/landing/policies/calculator'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { inForce } from '~/landing/policies/queries.server'
import type { Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'
import type { Matches } from './matches.server'

export type SupportAt = Record<string, { total: Yuan; unknown: number }>

/**
 * What the packages in force would give a firm in five years on each site, by its id, as the calculator reckons it: with
 * what is on record of the firm, and the space of the site.
 */
export async function supportOnSites(
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
  sites: Matches['sites'],
  today: Day,
): Promise<SupportAt> {
  const parks = [...new Set(sites.flatMap(({ parkId }) => parkId ?? []))]
  const [packages, known] = await Promise.all([
    inForce(enclaveId, today, { parks }),
    factsOfFirm(enclaveId, firmId, today),
  ])
  if (packages.length === 0) return {}
  const asked = askedOf(known)
  return Object.fromEntries(
    sites.map(({ id, parkId, kind, area }) => {
      const facts = factsTyped({ ...asked, area: kind === 'factory' ? area : null, parks: [] })
      return [id, supportIn(packages, parkId, facts)]
    }),
  )
}
