import { settingOn } from '~/ground/settings/enclave.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { decideCase, findIdle, hearHolder, notifyHolder } from '~/landing/land/cases.server'
import { recordCause } from '~/landing/land/causes.server'
import { CauseForm, NewParcelForm, WorkForm } from '~/landing/land/land.form'
import { addParcel, recordWork } from '~/landing/land/save-parcel.server'
import { reserveSite } from '~/landing/sites/reserve.server'
import { addSite } from '~/landing/sites/save-site.server'
import { NewSiteForm, ReserveForm } from '~/landing/sites/site.form'
import { db } from '~/platform/db.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, addMonths, dayOf, type Day } from '~/shared/days'
import { runTakenPlot } from './taken-site.server'
import { inviteFirm, withdrawInvitation } from '~/landing/matching/invite.server'
import { firmsFor } from '~/landing/matching/matches.server'
import { NeedForm } from '~/landing/matching/need.form'
import { sayNeed } from '~/landing/matching/say-need.server'
import { founderOf } from '~/example/drivers/people.server'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { COUNTY_TILES, HALLS, PARCELS, PLOTS, type ParcelPlan } from '~/example/plans/land-of-weinan'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

/** Sites and parcels of the home city's parks: what is offered and reserved, what lies idle, and one that is taken back. */
export function runLand(enclave: Enclave): void {
  const { time, today } = enclave
  const chance = enclave.chance.of('land')
  const when = (day: Day, fromHour = 10) =>
    time.until(momentOf(workingDayFrom(day), chance, fromHour, fromHour + 1))
  time.begin(async () => {
    await decideMap(enclave, await when(addDays(today, -160)))
    await runSites(enclave, await when(addDays(today, -150)))
    const ids = await runParcels(enclave, await when(addDays(today, -120)))
    const inState = (goes: ParcelPlan['goes']) =>
      ids.get(PARCELS.find((one) => one.goes === goes)?.name ?? '') ?? ''
    const taken = inState('reclaiming')
    await notify(enclave, taken, await when(addDays(today, -75)))
    const caseId = await caseOf(taken)
    const { bureau } = enclave.staff
    const said = { words: '公司承认两年没有动工，原因是自有资金不足，未能提供政府原因的文书（示例）' }
    must(await hearHolder(bureau, caseId, said, await when(addDays(today, -58))), 'hear')
    const found = { words: '现场只有围挡，没有基坑和基础；未取得施工许可证（示例）' }
    must(await findIdle(bureau, caseId, found, await when(addDays(today, -40))), 'find')
    await runNeeds(enclave, await when(addDays(today, -30)))
    await withdrawn(enclave, await when(addDays(today, -24)))
    const kept = await when(addDays(today, -20))
    await runTakenPlot(enclave, kept, () => when(addDays(today, -19), 12))
    await runReservations(enclave, await when(addDays(today, -18), 14))
    await notify(enclave, inState('notified'), await when(addDays(today, -12)))
    const grounds = { words: '未动工开发满两年，属企业自身原因（示例）', newStart: null, plan: '' }
    must(await decideCase(bureau, caseId, grounds, await when(addDays(today, -8))), 'decide')
  })
}

async function decideMap(enclave: Enclave, at: Date) {
  const { enclaveId, staff } = enclave
  const day = dayOf(at)
  const content = { ...(await settingOn(db, enclaveId, 'land', day)), counties: COUNTY_TILES }
  const { version: basedOn } = await newestSetting(db, enclaveId, 'land')
  const when = { effectiveOn: day, reason: '园区图按区县示意位置排列（示例）', basedOn }
  must(await decideSetting(staff.admin, 'land', { content, when }, at), 'decide on the map')
}

async function runSites(enclave: Enclave, at: Date) {
  const { bureau } = enclave.staff
  const fromOn = dayOf(at)
  for (const { park, name, mu, wan, stock, clearance, use } of PLOTS) {
    const said = { kind: 'land', name, environment: 'two', stock, clearance, landUse: use, areaMu: mu }
    const input = NewSiteForm.parse({ ...said, parkId: enclave.parks.get(park), pricePerMu: wan, fromOn })
    must(await addSite(bureau, input, at), `enter ${name}`)
  }
  for (const { park, building, floor, sqm, rent, kva } of HALLS) {
    const name = `${building} ${floor} 层`
    const said = {
      kind: 'factory',
      name,
      environment: 'one',
      building,
      floor,
      areaSqm: sqm,
      rentPerSqm: rent,
    }
    const also = {
      heightM: floor === '1' ? '7.2' : '4.5',
      floorLoad: floor === '1' ? '3' : '1',
      powerKva: kva,
    }
    const place = { parkId: enclave.parks.get(park), drains: 'split', fromOn }
    must(await addSite(bureau, NewSiteForm.parse({ ...said, ...also, ...place }), at), `enter ${name}`)
  }
}

/** Enters the parcels with what is known of their work; their ids by name. */
async function runParcels(enclave: Enclave, at: Date): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const plan of PARCELS) {
    const { parcelId } = must(await addParcel(enclave.staff.bureau, parcelOf(enclave, plan), at), plan.name)
    ids.set(plan.name, parcelId)
    await runWork(enclave, plan, parcelId, at)
  }
  return ids
}

function parcelOf({ parks, today }: Enclave, plan: ParcelPlan) {
  const { park, name, mu, stock, holder, startsIn, price } = plan
  const common = { parkId: parks.get(park), name, areaMu: mu, stock, source: '市自然资源部门台账（示例）' }
  if (startsIn === undefined) return NewParcelForm.parse(common)
  const agreedStart = addMonths(today, startsIn)
  return NewParcelForm.parse({
    ...common,
    holder,
    supply: 'grant',
    contractOn: addMonths(agreedStart, -6),
    agreedStart,
    price,
    toDevelopMu: mu,
    totalInvestment: String(Number(price) * 6),
  })
}

async function runWork(enclave: Enclave, plan: ParcelPlan, parcelId: string, at: Date) {
  const { bureau } = enclave.staff
  const day = (months: number) => addMonths(enclave.today, months)
  const work = (typed: Record<string, string>) =>
    recordWork(bureau, parcelId, WorkForm.parse({ ...typed, note: '现场核查（示例）' }), at)
  const { began, stopped, heldSince } = plan
  if (began !== undefined) must(await work({ what: 'start', on: day(began), version: '1' }), 'work began')
  if (stopped !== undefined)
    must(
      await work({ what: 'stop', on: day(stopped), developedMu: '30', invested: '1900', version: '2' }),
      'work stopped',
    )
  if (heldSince !== undefined) {
    const said = {
      kind: 'government',
      what: '高压线路迁改没有完成，无法交地（示例）',
      source: '市政府专题会议纪要（示例）',
    }
    must(await recordCause(bureau, parcelId, CauseForm.parse({ ...said, from: day(heldSince) }), at), 'cause')
  }
}

async function notify({ staff }: Enclave, parcelId: string, at: Date) {
  const words = { words: '卫星影像和现场核查都没有见到施工（示例）' }
  must(await notifyHolder(staff.bureau, parcelId, words, at), 'send a notice')
}

async function caseOf(parcelId: string): Promise<string> {
  const { id } = await db.idleCase.findFirstOrThrow({ where: { parcelId }, select: { id: true } })
  return id
}

const RESERVED = 2

/** Two landing projects that are not built yet have a site kept for them in their park. */
async function runReservations(enclave: Enclave, at: Date) {
  const { enclaveId, staff, today } = enclave
  const projects = await db.landingProject.findMany({
    where: { enclaveId, stage: { in: ['intent', 'matched', 'signed', 'registered', 'approved_or_leased'] } },
    orderBy: { ref: 'desc' },
    take: 40,
  })
  let kept = 0
  for (const { id: projectId, parkId } of projects) {
    if (kept === RESERVED) return
    const free = { enclaveId, parkId, reservations: { none: {} } }
    const site = await db.site.findFirst({ where: free, orderBy: { ref: 'asc' } })
    if (!site) continue
    const days = { fromOn: dayOf(at), untilOn: addDays(today, kept === 0 ? 9 : 70) }
    const input = ReserveForm.parse({ projectId, ...days, note: '等环评批复（示例）' })
    must(await reserveSite(staff.bureau, site.id, input, at), 'reserve a site')
    kept += 1
  }
}

/** Some firms that land nowhere yet say what they need; the park of the example's account asks the first that fits. */
async function runNeeds(enclave: Enclave, at: Date) {
  const { enclaveId, slug, staff, today } = enclave
  const rows = await db.$queryRaw<{ userId: string; name: string; firmId: string }[]>`
    SELECT DISTINCT ON (t."firmId") m."userId", u.name, t."firmId" FROM "Tenancy" t
    JOIN "Membership" m ON m."enclaveId" = t."enclaveId" AND m."firmId" = t."firmId" AND m.role = 'founder'
    JOIN "User" u ON u.id = m."userId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.state = 'active' AND m."endedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "LandingProject" p WHERE p."enclaveId" = t."enclaveId" AND p."firmId" = t."firmId")
    ORDER BY t."firmId", m."userId" LIMIT ${NEEDS.length}`
  const neededOn = addMonths(today, 6)
  for (const [index, { userId, name, firmId }] of rows.entries()) {
    const founder = await founderOf({ enclaveId, slug }, { id: userId, name }, firmId)
    const said = {
      drains: 'split',
      environment: 'one',
      neededOn,
      version: '0',
      openTo: 'parks',
      ...NEEDS[index],
    }
    must(await sayNeed(founder, NeedForm.parse(said), at), 'say what is needed')
  }
  const [officer] = [...staff.parks.values()]
  if (!officer) return
  const { firms } = await firmsFor(officer, officer.parkId ?? '', 1, dayOf(at))
  const [first] = firms
  if (!first) return
  const words = '园区有合适的厂房，配套和用电都能满足，欢迎来看（示例）'
  must(await inviteFirm(officer, first.id, { siteId: null, words }, at), 'invite a firm')
  const [, second] = firms
  if (second) must(await inviteFirm(officer, second.id, { siteId: null, words }, at), 'invite another firm')
}

/** The park takes one of its invitations back: the hall it had in mind is let. */
async function withdrawn({ enclaveId, staff }: Enclave, at: Date) {
  const [officer] = [...staff.parks.values()]
  const waiting = { enclaveId, state: 'invited', parkId: officer?.parkId ?? '' }
  const [, second] = await db.parkInvitation.findMany({ where: waiting, orderBy: { id: 'asc' }, take: 2 })
  if (!officer || !second) return
  const reason = { reason: '原定的厂房已租出，下半年有新厂房再联系（示例）' }
  must(await withdrawInvitation(officer, second.firmId, reason, at), 'take an invitation back')
}

const NEEDS = [
  {
    kind: 'factory',
    areaFrom: '1800',
    areaTo: '3000',
    powerKva: '300',
    priceMost: '16',
    upstream: '32',
    downstream: '36',
    partners: '工程机械',
    note: '中试线搬过去，先租后买（示例）',
  },
  {
    kind: 'factory',
    areaFrom: '2500',
    areaTo: '5000',
    powerKva: '500',
    upstream: '26',
    downstream: '36',
    note: '要靠近食品检测（示例）',
  },
  {
    kind: 'land',
    areaFrom: '20',
    areaTo: '60',
    environment: 'two',
    priceMost: '250000',
    note: '自建厂房（示例）',
  },
  { kind: 'factory', areaFrom: '800', areaTo: '1600', heightM: '6', openTo: 'nobody' },
]
