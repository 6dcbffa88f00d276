import { db, type Client } from '~/platform/db.server'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { isStage } from '~/landing/projects/stages'
import type { Fact, FirmFacts, Proof } from './judge'

const NOTHING: FirmFacts = {
  registeredHome: null,
  hnte: null,
  techSme: null,
  staff: null,
  talents: null,
  tax: null,
  equipment: null,
  projects: [],
}
const CERTIFICATES = ['hnte', 'tech_sme'] as const
const WHO_SAYS_SO = {
  addedById: true,
  evidence: { where: { state: 'approved' }, select: { id: true }, take: 1 },
} as const
type Said = { firmId: string; addedById: string; evidence: readonly { id: string }[] }

/**
 * What is on record of firms on a day, as far as packages ask, each with its proof: six reads for any number of firms.
 * No record is not known; a certificate that was and is over is known to be over. What the firm put on record itself is
 * marked, unless it was approved as evidence.
 */
export async function factsOfFirms(
  enclaveId: string,
  firmIds: readonly string[],
  day: Day,
  client: Client = db,
): Promise<Map<string, FirmFacts>> {
  const where = { enclaveId, firmId: { in: [...firmIds] } }
  const on = dateOfDay(day)
  const [places, records, talents, figures, projects, founders] = await Promise.all([
    client.firmPlace.findMany({
      where: {
        ...where,
        kind: 'registered',
        since: { lte: on },
        OR: [{ until: null }, { until: { gt: on } }],
      },
      orderBy: { since: 'asc' },
    }),
    client.firmRecord.findMany({
      where: { ...where, kind: { in: [...CERTIFICATES] }, withdrawnAt: null, happenedOn: { lte: on } },
      orderBy: { happenedOn: 'asc' },
      select: {
        firmId: true,
        kind: true,
        number: true,
        happenedOn: true,
        validUntil: true,
        endedOn: true,
        ...WHO_SAYS_SO,
      },
    }),
    client.firmRecord.findMany({
      where: {
        ...where,
        kind: 'talent',
        withdrawnAt: null,
        happenedOn: { lte: on },
        OR: [{ endedOn: null }, { endedOn: { gt: on } }],
      },
      select: { firmId: true, ...WHO_SAYS_SO },
    }),
    client.yearFigures.findMany({
      where,
      distinct: ['firmId'],
      orderBy: [{ year: 'desc' }, { version: 'desc' }],
      select: { firmId: true, year: true, staff: true, taxYuan: true, reportedById: true },
    }),
    client.landingProject.findMany({
      where: { ...where, stage: { not: 'dropped' } },
      include: {
        milestones: { where: { actualOn: { not: null } }, select: { stage: true, actualOn: true } },
      },
      orderBy: { ref: 'asc' },
    }),
    client.membership.findMany({
      where: { ...where, role: 'founder' },
      select: { firmId: true, userId: true },
    }),
  ])
  const ofFirms = new Set(founders.map(({ firmId, userId }) => `${firmId} ${userId}`))
  const isOfFirm = (firmId: string, userId: string) => ofFirms.has(`${firmId} ${userId}`)
  const isByFirm = ({ firmId, addedById, evidence }: Said) =>
    isOfFirm(firmId, addedById) && evidence.length === 0

  const known = new Map<string, FirmFacts>(firmIds.map((id) => [id, NOTHING]))
  const add = (firmId: string, more: Partial<FirmFacts>) =>
    known.set(firmId, { ...NOTHING, ...known.get(firmId), ...more })
  for (const { firmId, city, since } of places)
    if (known.get(firmId)?.registeredHome?.value !== true)
      add(firmId, {
        registeredHome: fact(city === 'home', { from: 'place', ref: null, on: dayFromDate(since) }),
      })
  // Of two that stand, the one that the staff knows speaks.
  const staffLast = [...records].sort((a, b) => Number(isByFirm(b)) - Number(isByFirm(a)))
  for (const record of staffLast) {
    const { firmId, kind, number, happenedOn, validUntil, endedOn } = record
    const isOver = (validUntil !== null && validUntil < on) || (endedOn !== null && endedOn <= on)
    const proof: Proof = {
      from: 'record',
      ref: number,
      on: dayFromDate(happenedOn),
      byFirm: isByFirm(record),
    }
    const key = kind === 'hnte' ? 'hnte' : 'techSme'
    if (!isOver || known.get(firmId)?.[key]?.value !== true) add(firmId, { [key]: fact(!isOver, proof) })
  }
  for (const one of talents) {
    const { value = 0, proof } = known.get(one.firmId)?.talents ?? {}
    const byFirm = isByFirm(one) || proof?.byFirm === true
    add(one.firmId, { talents: fact(value + 1, { from: 'record', ref: null, on: null, byFirm }) })
  }
  for (const { firmId, year, staff, taxYuan, reportedById } of figures) {
    const proof: Proof = {
      from: 'figures',
      ref: String(year),
      on: null,
      byFirm: isOfFirm(firmId, reportedById),
    }
    add(firmId, { staff: fact(staff, proof), tax: taxYuan && fact(taxYuan.toFixed(2), proof) })
  }
  for (const { firmId, ref, parkId, stage, investmentYuan, areaSqm, landedUscc, milestones } of projects) {
    if (!isStage(stage)) continue
    const reached = milestones.find((one) => one.stage === stage)?.actualOn
    const since = reached ? dayFromDate(reached) : null
    const project = {
      ref,
      parkId,
      stage,
      since,
      investment: investmentYuan.toFixed(2),
      areaSqm: areaSqm?.toString() ?? null,
    }
    add(firmId, { projects: [...(known.get(firmId)?.projects ?? []), project] })
    if (landedUscc !== null && known.get(firmId)?.registeredHome?.value !== true)
      add(firmId, { registeredHome: fact(true, { from: 'project', ref, on: since }) })
  }
  return known
}

const fact = <T>(value: T, proof: Proof): Fact<T> => ({ value, proof })

/** What is on record of one firm. */
export async function factsOfFirm(
  enclaveId: string,
  firmId: string,
  day: Day,
  client: Client = db,
): Promise<FirmFacts> {
  return (await factsOfFirms(enclaveId, [firmId], day, client)).get(firmId) ?? NOTHING
}
