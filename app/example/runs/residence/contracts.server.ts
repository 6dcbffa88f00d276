import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { issueRun } from '~/residence/charges/issue.server'
import { prepareSettlement } from '~/residence/settling/settlement.server'
import { approveRun, submitRun } from '~/residence/charges/steps.server'
import { acceptOffer } from '~/residence/offers/answer.server'
import { handoverList } from '~/residence/contracts/checklist.server'
import { confirmHandover, recordHandover } from '~/residence/contracts/handover.server'
import { offerDefaults } from '~/residence/offers/offer-defaults.server'
import { offerContract } from '~/residence/offers/offer.server'
import { addPage, signContract } from '~/residence/contracts/sign.server'
import type { HandoverKind } from '~/residence/contracts/vocabulary'
import { addDays, addMonths, dateOfDay, dayOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import { founderOf } from '~/example/drivers/people.server'
import type { Enclave } from '~/example/enclave.server'
import { FOUNDER } from '~/example/plans/people'
import { CONTRACT_ROOMS } from '~/example/plans/rooms'
import { momentOf, workingDayFrom, workingDaysBefore } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'

/**
 * Lease contracts in the states that tell most: an offer to the firm of the example's founder, one to hand over, one in
 * force, one that is over with the firm inside, and one of a graduate that went to its settled exit.
 */
export function runContracts(enclave: Enclave): void {
  const { time, today } = enclave
  const day = (count: number) => addDays(today, count)
  time.begin(async () => {
    await reach(enclave, day(-150), 'graduate')
    const founder = await graduateOf(enclave, day(-150))
    const contract = await signed(enclave, founder, CONTRACT_ROOMS.settled, [day(-140), day(-36)], 'none')
    await handedOver(enclave, contract, 'entry', day(-140))
    await handedOver(enclave, contract, 'exit', day(-36))
    await settled(enclave, contract, day(-32))
  })
  time.begin(async () => {
    await reach(enclave, day(-104), 'firms')
    const [one, two, three, own] = await foundersInResidence(enclave)
    time.begin(async () => {
      const over = await signed(enclave, two, CONTRACT_ROOMS.over, [day(-95), day(-6)])
      await handedOver(enclave, over, 'entry', day(-94))
    })
    time.begin(async () => {
      const running = await signed(enclave, one, CONTRACT_ROOMS.inForce, [day(-62), null])
      await handedOver(enclave, running, 'entry', day(-62))
    })
    time.begin(async () => {
      await signed(enclave, three, CONTRACT_ROOMS.toHandOver, [today, null])
    })
    const at = await reach(enclave, workingDaysBefore(today, 2), 'offer')
    const note = '您问起的扩租：509 先为您留着，接受后约时间签字。'
    await offered(enclave, own, CONTRACT_ROOMS.offered, [nextMonth(today), null], at, { note })
  })
}

type Contract = { contractId: string; firmId: string; founder: Actor }
/** First and last day; without a last day a year, or to the end of the term. */
type Period = readonly [Day, Day | null]

const nextMonth = (today: Day) => addMonths(`${today.slice(0, 7)}-01`, 1)

const reach = ({ time, chance }: Enclave, day: Day, what: string) =>
  time.until(momentOf(workingDayFrom(day), chance.of(`contract ${what} ${day}`), 9, 11))

async function offered(
  { staff, units }: Enclave,
  founder: Actor,
  codes: readonly string[],
  [startsOn, endsOn]: Period,
  at: Date,
  { relief = 'scheme', note = '' }: { relief?: 'scheme' | 'none'; note?: string } = {},
): Promise<Contract> {
  const firmId = founder.firmId ?? ''
  const usual = await offerDefaults(staff.officer, firmId, dayOf(at))
  const input = {
    units: codes.map((code) => units.get(code) ?? ''),
    startsOn,
    endsOn: endsOn ?? usual.endsOn,
    relief,
    holdUntil: usual.holdUntil,
    note,
    idempotencyKey: undefined,
  }
  const { contractId } = must(await offerContract(staff.officer, firmId, input, at), 'offer a contract')
  return { contractId, firmId, founder }
}

/** Offered eight days before it begins, accepted the next day, signed two pages later. */
async function signed(
  enclave: Enclave,
  founder: Actor,
  codes: readonly string[],
  period: Period,
  relief: 'scheme' | 'none' = 'scheme',
): Promise<Contract> {
  const name = codes.join()
  const at = await reach(enclave, addDays(period[0], -8), name)
  const contract = await offered(enclave, founder, codes, period, at, { relief })
  const { contractId } = contract
  must(
    await acceptOffer(founder, contractId, await reach(enclave, addDays(period[0], -6), name)),
    'accept an offer',
  )
  const signedAt = await reach(enclave, addDays(period[0], -3), name)
  for (let page = 0; page < 2; page += 1) {
    const file = await upload(founder, 'lease', signedAt)
    const input = { kind: 'signed' as const, page: file, idempotencyKey: undefined }
    must(await addPage(founder, contractId, input, signedAt), 'add a page')
  }
  must(
    await signContract(enclave.staff.officer, contractId, { signedOn: dayOf(signedAt) }, signedAt),
    'sign a contract',
  )
  return contract
}

/** What was found at both handovers: everything in order at entry, the walls not at exit. */
const FOUND = {
  entry: {
    from: 0,
    keys: 3,
    electricity: '1204.5',
    water: '88',
    note: '',
  },
  exit: {
    from: 1,
    keys: 3,
    electricity: '2316.8',
    water: '103.2',
    note: '墙面两处钉孔，企业已补平',
  },
}

async function handedOver(
  enclave: Enclave,
  { contractId, founder }: Contract,
  kind: HandoverKind,
  on: Day,
): Promise<void> {
  const at = await reach(enclave, on, kind)
  const { officer } = enclave.staff
  const { list, items } = await handoverList(officer, on)
  const { from, ...read } = FOUND[kind]
  const ticked = { list, items: items.slice(from).map(({ code }) => code) }
  const found = { kind, doneOn: dayOf(at), ...ticked, ...read, onPaper: undefined, idempotencyKey: undefined }
  must(await recordHandover(officer, contractId, found, at), 'record a handover')
  const said = { kind, recordedAt: at.toISOString(), firmNote: '' }
  must(await confirmHandover(founder, contractId, said, at), 'confirm a handover')
}

async function settled(enclave: Enclave, { firmId }: Contract, on: Day): Promise<void> {
  const { officer, director } = enclave.staff
  const at = await reach(enclave, on, 'settle')
  const { runId } = must(await prepareSettlement(officer, firmId, { kept: undefined }, at), 'settle')
  if (runId === null) return
  const { version } = await db.chargeRun.findFirstOrThrow({
    where: { enclaveId: enclave.enclaveId, id: runId },
    select: { version: true },
  })
  must(await submitRun(officer, runId, { version }, at), 'submit a settlement')
  const approvedAt = await reach(enclave, addDays(on, 2), 'settle')
  must(await approveRun(director, runId, { version }, approvedAt), 'approve a settlement')
  must(await issueRun(officer, runId, approvedAt), 'issue a settlement')
}

type Row = { userId: string; name: string; firmId: string }

/** The founder of a graduate that had given its rooms back by a day. */
async function graduateOf({ enclaveId, slug }: Enclave, day: Day): Promise<Actor> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m."userId", u.name, t."firmId" FROM "Tenancy" t
    JOIN "Membership" m ON m."enclaveId" = t."enclaveId" AND m."firmId" = t."firmId" AND m.role = 'founder'
    JOIN "User" u ON u.id = m."userId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.state = 'graduated' AND m."endedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Lease" l WHERE l."enclaveId" = t."enclaveId" AND l."firmId" = t."firmId"
        AND l.state IN ('active', 'ended') AND l."endsBefore" > ${dateOfDay(day)}::date)
    ORDER BY u.email LIMIT 1`
  if (!row) throw new Error('no graduate has given its rooms back')
  return founderOf({ enclaveId, slug }, { id: row.userId, name: row.name }, row.firmId)
}

/** Three founders with most of their term before them, and the one of the example's account. */
async function foundersInResidence({ enclaveId, slug }: Enclave): Promise<[Actor, Actor, Actor, Actor]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "userId", name, "firmId" FROM (
      SELECT DISTINCT ON (t."firmId") m."userId", u.name, t."firmId", u.email, t."endsOn" FROM "Tenancy" t
      JOIN "Membership" m ON m."enclaveId" = t."enclaveId" AND m."firmId" = t."firmId" AND m.role = 'founder'
      JOIN "User" u ON u.id = m."userId"
      WHERE t."enclaveId" = ${enclaveId}::uuid AND t.state = 'active' AND m."endedAt" IS NULL
      ORDER BY t."firmId", (u.email = ${FOUNDER.email}) DESC, u.email
    ) one ORDER BY (email = ${FOUNDER.email}), "endsOn" DESC, email`
  const own = rows.at(-1)
  const chosen = [...rows.slice(0, 3), ...(own ? [own] : [])]
  const actors: Actor[] = []
  for (const { userId, name, firmId } of chosen) {
    actors.push(await founderOf({ enclaveId, slug }, { id: userId, name }, firmId))
  }
  const [one, two, three, four] = actors
  if (!one || !two || !three || !four) throw new Error('too few firms in residence')
  return [one, two, three, four]
}
