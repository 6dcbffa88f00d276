import type { Tx } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import type { LandingFacts } from './landing-facts'

type Reads = Pick<Tx, 'landingProject' | 'firmPlace'>

/** The ways home of firms; of all in the enclave where none are named. */
export async function landingFactsOf(
  tx: Reads,
  enclaveId: string,
  firmIds?: readonly string[],
): Promise<Map<string, LandingFacts>> {
  const where = { enclaveId, ...(firmIds ? { firmId: { in: [...firmIds] } } : {}) }
  const [projects, places] = await Promise.all([
    tx.landingProject.findMany({
      where,
      select: {
        firmId: true,
        stage: true,
        stageSince: true,
        milestones: {
          where: { stage: { in: ['intent', 'signed'] } },
          select: { stage: true, actualOn: true },
        },
      },
    }),
    tx.firmPlace.findMany({
      where: { ...where, kind: 'registered', city: 'home' },
      select: { firmId: true, since: true, until: true },
    }),
  ])
  const facts = new Map<string, LandingFacts>()
  const of = (firmId: string) => {
    const known = facts.get(firmId) ?? { landings: [], homes: [] }
    facts.set(firmId, known)
    return known
  }
  for (const { firmId, stage, stageSince, milestones } of projects) {
    const done = (step: string) => {
      const on = milestones.find((one) => one.stage === step)?.actualOn
      return on ? dayFromDate(on) : null
    }
    const until = stage === 'dropped' ? dayFromDate(stageSince) : null
    of(firmId).landings.push({ intentOn: done('intent'), signedOn: done('signed'), until })
  }
  for (const { firmId, since, until } of places) {
    of(firmId).homes.push({ since: dayFromDate(since), until: until && dayFromDate(until) })
  }
  return facts
}
