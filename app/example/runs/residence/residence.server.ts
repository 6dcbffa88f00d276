import { addRecord } from '~/ground/records/add-record.server'
import { recordPlace } from '~/ground/firm-places/set-place.server'
import { reportFigures } from '~/ground/firms/report-figures.server'
import { allocate } from '~/residence/spaces/allocate.server'
import { endLease } from '~/residence/leaving/end-lease.server'
import { graduate } from '~/residence/graduation/graduate.server'
import { addDays, addMonths, yearOf, type Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import type { InventedFirm } from '~/example/plans/firms'
import type { LandingPlan } from '~/example/plans/landings'
import type { Chance } from '~/example/plans/random'
import { funding } from '~/example/plans/record-sketches'
import { must } from '~/example/drivers/must'
import { upload } from '~/example/proofs.server'
import type { Enclave } from '~/example/enclave.server'
import type { Admitted } from '../admission/application.server'
import { runQuarterFigures } from '../plan/quarter-figures.server'
import { runYearReviews } from './year-reviews.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

export type Life = {
  firm: InventedFirm
  movedInOn: Day
  units: readonly string[]
  leaseEndsOn: Day
  /** One more room, decided and still to come. */
  expansion: { code: string; startsOn: Day; endsOn: Day } | null
  graduation: { on: Day; by: 'hnte' | 'funding' } | null
  leavesOn: Day | null
  landing: LandingPlan | null
}

/** A firm in residence: its rooms, its yearly figures, its graduation, and for some the day it gives its rooms back. */
export async function runResidence(
  enclave: Enclave,
  life: Life,
  admitted: Admitted,
  traded: ReadonlyMap<number, number>,
): Promise<void> {
  const chance = enclave.chance.of(`life ${life.firm.uscc}`)
  const leases = await moveIn(enclave, life, admitted, chance)
  const { expansion } = life
  if (expansion) enclave.time.begin(() => runExpansion(enclave, expansion, admitted, chance.of('expansion')))
  enclave.time.begin(() => runYearlyFigures(enclave, life, admitted, traded, chance.of('figures')))
  enclave.time.begin(() => runQuarterFigures(enclave, life, admitted, chance.of('quarter')))
  if (life.graduation)
    enclave.time.begin(() => runGraduation(enclave, life, admitted, chance.of('graduation')))
  enclave.time.begin(() => runYearReviews(enclave, life, admitted.firmId, chance.of('years')))
  const { leavesOn } = life
  if (leavesOn) enclave.time.begin(() => runLeaving(enclave, leases, leavesOn, chance.of('leaving')))
}

async function moveIn(enclave: Enclave, life: Life, { tenancyId, firmId }: Admitted, chance: Chance) {
  const at = await enclave.time.until(momentOf(workingDayFrom(addDays(life.movedInOn, -3)), chance))
  await recordPlaces(enclave, life, firmId, at)
  const leases: Leased[] = []
  const [first, ...later] = periodsOf(life)
  const take = async ({ startsOn, endsOn }: Period, moment: Date) => {
    for (const code of life.units) {
      const unitId = enclave.units.get(code)
      if (!unitId) throw new Error(`no unit ${code}`)
      const input = { tenancyId, startsOn, endsOn, relief: 'scheme' as const }
      const { leaseId } = must(await allocate(enclave.staff.officer, unitId, input, moment), `lease ${code}`)
      leases.push({ leaseId, startsOn, endsOn })
    }
  }
  if (first) await take(first, at)
  for (const period of later) {
    if (life.leavesOn && life.leavesOn < addDays(period.startsOn, 30)) break
    enclave.time.begin(async () => {
      const decidedOn = workingDayFrom(addDays(period.startsOn, -RENEWED_BEFORE))
      await take(period, await enclave.time.until(momentOf(decidedOn, chance.of(period.name))))
    })
  }
  return leases
}

type Leased = { leaseId: string; startsOn: Day; endsOn: Day }
type Period = { startsOn: Day; endsOn: Day; name: 'full' | 'half' | 'none' }

/** Days before a relief changes at which the lease of the next period is made out. */
const RENEWED_BEFORE = 100

/** Leases are made out anew where the relief changes: after the first year and after the third. */
function periodsOf({ movedInOn, leaseEndsOn }: Life): Period[] {
  const years = [
    ['full', 0, 12],
    ['half', 12, 36],
    ['none', 36, 60],
  ] as const
  return years.flatMap(([name, from, until]) => {
    const startsOn = addMonths(movedInOn, from)
    const last = addDays(addMonths(movedInOn, until), -1)
    const endsOn = last < leaseEndsOn ? last : leaseEndsOn
    return startsOn <= leaseEndsOn ? [{ startsOn, endsOn, name }] : []
  })
}

async function runExpansion(
  enclave: Enclave,
  { code, startsOn, endsOn }: NonNullable<Life['expansion']>,
  { tenancyId }: Admitted,
  chance: Chance,
) {
  const at = await enclave.time.until(momentOf(addDays(enclave.today, -9), chance))
  const unitId = enclave.units.get(code)
  if (!unitId) throw new Error(`no unit ${code}`)
  const input = { tenancyId, startsOn, endsOn, relief: 'scheme' as const, note: '扩租' }
  must(await allocate(enclave.staff.officer, unitId, input, at), `expand into ${code}`)
}

/** Registered in the host city, or at home for a firm that came from there. */
async function recordPlaces(enclave: Enclave, { firm }: Life, firmId: string, at: Date) {
  const since = firm.foundedOn
  const { officer } = enclave.staff
  if (firm.track === 'A') {
    const input = {
      kind: 'registered' as const,
      city: 'host' as const,
      address: `${enclave.hostZh}高新区示例路 ${firm.number} 号`,
      since,
    }
    must(await recordPlace(officer, firmId, input, at), 'set a place')
    return
  }
  for (const kind of ['registered', 'production'] as const) {
    const input = {
      kind,
      city: 'home' as const,
      address: `${enclave.homeZh}${firm.park}示例路 ${firm.number} 号`,
      since,
    }
    must(await recordPlace(officer, firmId, input, at), 'set a place')
  }
}

/** Each March the figures of the year before; one in eight firms forgets, one in ten corrects what it said. */
async function runYearlyFigures(
  enclave: Enclave,
  { firm, movedInOn }: Life,
  { founder, firmId }: Admitted,
  traded: ReadonlyMap<number, number>,
  chance: Chance,
) {
  let usual = firm.revenueWan
  const first = Math.max(yearOf(firm.foundedOn), yearOf(movedInOn) - 1)
  for (let year = first; year < yearOf(enclave.today); year += 1) {
    usual = Math.round(usual * (1.15 + chance.share() * 0.7) + chance.whole(0, 60))
    const revenue = Math.max(usual, Math.round((traded.get(year) ?? 0) * (1.08 + chance.share() * 0.3)))
    const due = workingDayFrom(`${year + 1}-03-0${chance.whole(1, 9)}`)
    const after = workingDayFrom(addDays(movedInOn, 12 + (year - first)))
    const at = await enclave.time.until(momentOf(due > after ? due : after, chance))
    if (year > first && chance.chance(0.12)) continue
    const staff = firm.staff + (year - first) * chance.whole(1, 6)
    const rdStaff = Math.min(staff, firm.rdStaff + (year - first) * chance.whole(0, 3))
    const figures = {
      year,
      revenueYuan: wanToYuan(revenue),
      rdYuan: wanToYuan(Math.round(firm.rdWan * (1 + 0.3 * (year - first)))),
      taxYuan: wanToYuan(Math.round(revenue * 0.04)),
      staff,
      rdStaff,
      source: 'audit' as const,
    }
    const report = async (change: object, moment: Date) => {
      const file = await upload(founder, 'audit_report', moment)
      must(await reportFigures(founder, firmId, { ...figures, ...change, file }, moment), 'report figures')
    }
    await report({}, at)
    if (!chance.chance(0.1)) continue
    const mended = await enclave.time.until(
      momentOf(workingDayFrom(addDays(due > after ? due : after, 20)), chance),
    )
    await report({ basedOn: 1, taxYuan: wanToYuan(Math.round(revenue * 0.05)) }, mended)
  }
}

/** The proof comes on file some weeks before the director graduates the firm on it. */
async function runGraduation(
  enclave: Enclave,
  { firm, graduation }: Life,
  { founder, firmId }: Admitted,
  chance: Chance,
) {
  if (!graduation) return
  const provenOn = addDays(graduation.on, -20)
  if (graduation.by === 'funding') {
    const at = await enclave.time.until(momentOf(workingDayFrom(addDays(provenOn, 3)), chance))
    const { input, proof } = funding(firm, provenOn, chance)
    must(
      await addRecord(founder, firmId, { ...input, file: await upload(founder, proof, at) }, at),
      'add funding',
    )
  }
  const at = await enclave.time.until(momentOf(graduation.on, chance, 14, 17))
  const note = graduation.by === 'hnte' ? '高新技术企业证书有效' : '累计股权融资超过 500 万元'
  must(await graduate(enclave.staff.director, firmId, { note }, at), `graduate ${firm.name}`)
}

async function runLeaving(enclave: Enclave, leases: readonly Leased[], leavesOn: Day, chance: Chance) {
  const at = await enclave.time.until(momentOf(workingDayFrom(addDays(leavesOn, -5)), chance))
  const last = leases.filter(({ startsOn, endsOn }) => startsOn <= leavesOn && leavesOn <= endsOn)
  for (const { leaseId } of last) {
    const input = { lastDay: leavesOn, reason: '已在落地园区投产，研发并入新厂，房间交回' }
    must(await endLease(enclave.staff.officer, leaseId, input, at), 'end a lease')
  }
}
