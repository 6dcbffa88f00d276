import type { Actor } from '~/ground/people/actor'
import { STANDARD_CARE, type Target } from '~/ground/settings/care'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { db } from '~/platform/db.server'
import { joinTo } from '~/residence/tickets/join.server'
import { sayAsFirm, sayAsStaff } from '~/residence/tickets/message.server'
import { report } from '~/residence/tickets/report.server'
import { rate, solve } from '~/residence/tickets/solve.server'
import { assign, takeUp } from '~/residence/tickets/take-up.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { dayOf, instantOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { photograph, type PhotoKind } from '~/example/photos.server'
import { workingDaysBefore } from '~/example/plans/working-hours'

/** Invented promises: hours until a report is taken up, and until it is solved. */
const promise = (answer: number, solve: number): Target => ({ answer, solve })
const TARGETS = {
  urgent: promise(0.5, 4),
  high: promise(1, 8),
  normal: promise(2, 24),
  low: promise(8, 80),
}
const key = { idempotencyKey: undefined }

/** Two months of reports: rated, solved, late, waiting for the firm and for a supplier, joined, and a new one. */
export function runCare(enclave: Enclave): void {
  const { time, today, foundedOn } = enclave
  time.begin(async () => {
    const at = await time.until(instantOf(workingDaysBefore(today, 60), 10 * 60))
    if (dayOf(at) < foundedOn) return
    await promiseTimes(enclave, at)
    const founders = await tenantsOn(enclave, today)
    const [own, other, third] = founders
    if (!own || !other || !third) return
    await leakThatWasRated(enclave, own)
    await networkThatWasRated(enclave, other)
    await liftThatWaits(enclave, third, other)
    await powerThatIsLate(enclave, other)
    await doorThatWaitsForTheFirm(enclave, own)
    await windowToBeRated(enclave, own)
    await nightReport(enclave, third)
  })
}

async function promiseTimes({ enclaveId, staff }: Enclave, at: Date): Promise<void> {
  const kinds = STANDARD_CARE.kinds.map((kind) => ({
    ...kind,
    priority: kind.code === 'power' || kind.code === 'lift' ? ('high' as const) : kind.priority,
    targets: TARGETS,
  }))
  const content = { ...STANDARD_CARE, hours: [{ opens: 510, closes: 1080 }], kinds }
  const { version: basedOn } = await newestSetting(db, enclaveId, 'care')
  const when = { effectiveOn: dayOf(at), reason: '物业服务标准定稿（示例）', basedOn }
  must(await decideSetting(staff.admin, 'care', { content, when }, at), 'promise times')
}

type Tenant = { actor: Actor; roomId: string }

/** Founders of firms with a room of their own on a day; the one of the demonstration first. */
async function tenantsOn({ enclaveId, slug }: Enclave, day: Day): Promise<Tenant[]> {
  const rows = await db.$queryRaw<(Omit<Actor, 'role'> & { roomId: string })[]>`
    SELECT DISTINCT ON (m."firmId") m.id AS "membershipId", m."userId", u.name, m."firmId", l."unitId" AS "roomId",
      ${enclaveId} AS "enclaveId", ${slug} AS "enclaveSlug", NULL AS "parkId"
    FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    JOIN "Lease" l ON l."enclaveId" = m."enclaveId" AND l."firmId" = m."firmId" AND l.state = 'active'
      AND l.purpose = 'firm' AND daterange(l."startsOn", l."endsBefore") @> ${day}::date
      AND l."startsOn" < ${day}::date - 120
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.role = 'founder' AND m."endedAt" IS NULL
    ORDER BY m."firmId", l."startsOn"`
  const demo = await db.user.findFirst({ where: { email: 'founder@example.test' }, select: { id: true } })
  const isDemo = ({ actor }: Tenant) => actor.userId === demo?.id
  return rows
    .map(({ roomId, ...actor }): Tenant => ({ roomId, actor: { ...actor, role: 'founder' } }))
    .sort((a, b) => Number(isDemo(b)) - Number(isDemo(a)) || (a.actor.name < b.actor.name ? -1 : 1))
}

/** A moment so many working days ago. */
const ago = ({ time, today }: Enclave, days: number, hour: number, minute = 0) =>
  time.until(instantOf(workingDaysBefore(today, days), hour * 60 + minute))

type Reported = { kind: string; text: string; placeId?: string | undefined; photo?: PhotoKind }

async function reported({ actor }: { actor: Actor }, at: Date, said: Reported): Promise<string> {
  const { photo, kind, text, placeId } = said
  const files = photo ? [await photograph(actor.userId, photo, at)] : []
  return must(await report(actor, { kind, text, placeId, files, ...key }, at), 'report').ticketId
}

async function leakThatWasRated(enclave: Enclave, own: Tenant): Promise<void> {
  const { officer } = enclave.staff
  const said = { kind: 'air', text: '空调漏水，滴在工位上，已经用桶接着。', placeId: own.roomId }
  const id = await reported(own, await ago(enclave, 30, 9, 40), { ...said, photo: 'drip' })
  must(await takeUp(officer, id, await ago(enclave, 30, 10, 5)))
  const done = await ago(enclave, 29, 11)
  const text = '冷凝水管堵塞，已疏通并换了接水盘，试机两小时不再漏。'
  must(await solve(officer, id, { text, files: [await photograph(officer.userId, 'dry', done)] }, done))
  must(await rate(own.actor, id, { rating: 5, note: '当天就来人，谢谢' }, await ago(enclave, 29, 15)))
}

async function networkThatWasRated(enclave: Enclave, other: Tenant): Promise<void> {
  const { officer } = enclave.staff
  const said = { kind: 'network', text: '会议时网络时断时续，上午十点最明显。', placeId: other.roomId }
  const id = await reported(other, await ago(enclave, 22, 14), said)
  must(await takeUp(officer, id, await ago(enclave, 22, 17)))
  const asked = {
    to: 'ask_firm' as const,
    text: '请告知用的是有线还是无线、大约几台设备。',
    files: [],
    ...key,
  }
  must(await sayAsStaff(officer, id, asked, await ago(enclave, 21, 9)))
  const answer = { text: '无线，十二台电脑。', files: [], ...key }
  must(await sayAsFirm(other.actor, id, answer, await ago(enclave, 19, 16)))
  const text = '本层无线接入点加了一台，信道错开。'
  must(await solve(officer, id, { text, files: [] }, await ago(enclave, 18, 15)))
  must(await rate(other.actor, id, { rating: 3, note: '好多了，来得慢了些' }, await ago(enclave, 17, 10)))
}

async function liftThatWaits(enclave: Enclave, third: Tenant, other: Tenant): Promise<void> {
  const { officer } = enclave.staff
  const placeId = await sharedPlace(enclave)
  const id = await reported(third, await ago(enclave, 9, 8, 50), {
    kind: 'lift',
    text: '东侧电梯到三层有异响，门关两次才合上。',
    placeId,
  })
  must(await takeUp(officer, id, await ago(enclave, 9, 9, 20)))
  const waits = {
    to: 'ask_supplier' as const,
    text: '维保单位已到现场，门机皮带要换，等配件。',
    files: [],
    ...key,
  }
  must(await sayAsStaff(officer, id, waits, await ago(enclave, 9, 15)))
  const note = { to: 'staff' as const, text: '维保合同约定三个工作日到货，到期要催。', files: [], ...key }
  must(await sayAsStaff(officer, id, note, await ago(enclave, 9, 15, 5)))
  const again = await reported(other, await ago(enclave, 8, 10), {
    kind: 'lift',
    text: '电梯门关不上，响声很大。',
    placeId,
  })
  must(await joinTo(officer, again, { ticketId: id }, await ago(enclave, 8, 10, 30)))
}

async function powerThatIsLate(enclave: Enclave, other: Tenant): Promise<void> {
  const { officer, director } = enclave.staff
  const said = { kind: 'power', text: '靠窗一排插座没有电，换过设备也不行。', placeId: other.roomId }
  const id = await reported(other, await ago(enclave, 5, 9, 30), { ...said, photo: 'socket' })
  must(await takeUp(officer, id, await ago(enclave, 5, 10)))
  const { version } = await db.ticket.findFirstOrThrow({ where: { id }, select: { version: true } })
  const handling = { priority: 'urgent' as const, ownerId: officer.userId, version }
  must(await assign(director, id, handling, await ago(enclave, 4, 9)))
}

async function doorThatWaitsForTheFirm(enclave: Enclave, own: Tenant): Promise<void> {
  const { officer } = enclave.staff
  const said = { kind: 'door', text: '门禁卡刷了没反应，下班后进不来。', placeId: own.roomId }
  const id = await reported(own, await ago(enclave, 3, 16), said)
  must(await takeUp(officer, id, await ago(enclave, 3, 16, 30)))
  const asked = {
    to: 'ask_firm' as const,
    text: '请告知是哪几张卡（卡号后四位），我们远程重新授权。',
    files: [],
    ...key,
  }
  must(await sayAsStaff(officer, id, asked, await ago(enclave, 2, 9)))
}

async function windowToBeRated(enclave: Enclave, own: Tenant): Promise<void> {
  const { officer } = enclave.staff
  const said = { kind: 'door', text: '窗户把手松了，关不严，晚上进风。', placeId: own.roomId }
  const id = await reported(own, await ago(enclave, 2, 10), said)
  must(await takeUp(officer, id, await ago(enclave, 2, 10, 20)))
  const done = await ago(enclave, 1, 14)
  const files = [await photograph(officer.userId, 'dry', done)]
  must(await solve(officer, id, { text: '更换把手并调了铰链，已经关严。', files }, done))
}

async function nightReport(enclave: Enclave, third: Tenant): Promise<void> {
  const said = { kind: 'water', text: '洗手间水龙头滴水，夜里听得见。', placeId: await sharedPlace(enclave) }
  await reported(third, await ago(enclave, 1, 22, 15), said)
}

/** A place that everybody uses. */
async function sharedPlace({ enclaveId }: Enclave): Promise<string | undefined> {
  const unit = await db.unit.findFirst({
    where: { enclaveId, leasable: false },
    orderBy: { code: 'asc' },
    select: { id: true },
  })
  return unit?.id
}
