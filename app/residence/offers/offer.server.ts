import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import { canonical } from '~/ground/papers/worded-paper'
import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId, sha256 } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { LEASE_RELIEFS } from '~/residence/rent/vocabulary'
import { mayContract } from '~/residence/contracts/abilities'
import { periodRefusal } from '~/residence/spaces/period-refusal.server'
import { heldFor, takeUpHold } from '~/residence/spaces/take-up-hold.part.server'
import { writeLeases } from '~/residence/spaces/write-leases.part.server'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { addDays, dateOfDay, dayInWords, dayOf, yearOf, type Day } from '~/shared/days'
import { formatYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Offer } from '~/residence/contracts/contract.form'
import { contractEvents } from '~/residence/contracts/events'
import { newLines, type LinesRefusal } from '~/residence/contracts/lines.part.server'
import { priceOf } from './money.server'
import { tellFirm } from '~/residence/contracts/tell.part.server'
import { leasePaper, type Values } from '~/residence/contracts/text'
import { leaseTextInForce } from '~/residence/contracts/texts.server'
import { offerLetters } from './letters'

export type OfferRefusal =
  | LinesRefusal
  | 'facts_missing'
  | 'taken'
  | 'day_passed'
  | 'not_in_residence'
  | 'before_admission'
  | 'before_term'
  | 'beyond_term'
type Offered = Outcome<{ contractId: string }, OfferRefusal>

/**
 * Offers rooms and desks to a firm in one contract: the rooms are held until a day, price, relief and deposit are as
 * they will be by the scheme of the first day, and the text in force is filled with them. All the rooms, or none with a
 * reason for each.
 */
export async function offerContract(actor: Actor, firmId: string, input: Offer, now: Date): Promise<Offered> {
  if (!mayContract(actor.role, 'offer')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'offer_contract' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => offer(tx, actor, firmId, input, now)))
  return onConstraint<Offered, Offered>(work, { one_tenant_per_space_at_a_time: () => refuse('taken') })
}

async function offer(tx: Tx, actor: Actor, firmId: string, input: Offer, now: Date): Promise<Offered> {
  const { enclaveId, userId } = actor
  const firm =
    (isId(firmId) &&
      (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, firmsVisibleTo(actor)] } }))) ||
    notFound()
  const today = dayOf(now)
  if (input.holdUntil < today) return refuse('day_passed')
  const tenancy = await latestTenancy(tx, enclaveId, firmId)
  if (!tenancy) return refuse('not_in_residence')
  const id = newId()
  const { startsOn, endsOn } = input
  const own = await heldFor(tx, tenancy, input.units)
  const lines = await newLines(tx, actor, {
    except: own,
    unitIds: input.units,
    startsOn,
    endsBefore: addDays(endsOn, 1),
    firmId,
    tenancyId: tenancy.id,
    contractId: id,
    relief: input.relief,
    state: 'drafted',
  })
  if (!lines.ok) return lines
  // After the rooms: of many who want one room, those who find it held need nothing of the tenancy.
  const refused = await periodRefusal(tx, tenancy, input)
  if (refused) return refused

  const text = await leaseTextInForce(tx, enclaveId, today)
  const lessor = lessorOf(await enclaveOn(tx, enclaveId, today))
  const blank = leasePaper.blanksIn(text, lessor)
  if (blank.length > 0) return refuse('facts_missing', { codes: blank.join(',') })

  const ref = await nextRef(tx, enclaveId, 'HT', yearOf(today))
  const base = {
    enclaveId,
    id,
    ref,
    firmId,
    tenancyId: tenancy.id,
    state: 'offered',
    holdUntil: dateOfDay(input.holdUntil),
    startsOn: dateOfDay(startsOn),
    endsBefore: dateOfDay(addDays(endsOn, 1)),
    note: input.note,
    textVersion: text.version,
    offeredById: userId,
    offeredAt: now,
  }
  await tx.leaseContract.create({ data: { ...base, monthly: '0', deposit: '0', paper: {}, sha256: '' } })
  if (own.length > 0) await takeUpHold(tx, own, startsOn, now)
  await writeLeases(tx, actor, lines.value.leases, now)
  const price = await priceOf(tx, enclaveId, id, startsOn)
  const { units, leases } = lines.value
  const paper = leasePaper.paperOf(text, valuesOf({ ref, firm, units, leases, input, price, lessor }, today))
  await tx.leaseContract.update({
    where: { enclaveId_id: { enclaveId, id } },
    data: { ...price, paper, sha256: sha256(canonical(paper)) },
  })
  const codes = units.map(({ code }) => code)
  const rooms = { unit: codes.join('、'), from: startsOn, until: endsOn, day: input.holdUntil }
  await tellFirm(tx, { enclaveId, id, ref, firmId, firm }, offerLetters.lease_offered, rooms, now)
  const event = contractEvents.contract_offered({ ref, units: codes, from: startsOn, until: endsOn })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'contract', id }, firmId, event }, now)
  return ok({ contractId: id })
}

type Facts = {
  ref: string
  firm: { name: string; uscc: string }
  units: Prisma.UnitGetPayload<object>[]
  leases: { rentPerSqm: unknown }[]
  input: Offer
  price: { monthly: string; deposit: string }
  lessor: Lessor
}
type Lessor = ReturnType<typeof lessorOf>

/** What an enclave has said of itself; a contract without a lessor or where the house stands is none. */
function lessorOf(e: Awaited<ReturnType<typeof enclaveOn>>) {
  return {
    enclave: { zh: e.nameZh, en: e.nameEn },
    operator: { zh: e.operatorZh || e.nameZh, en: e.operatorEn || e.nameEn },
    address: { zh: e.addressZh, en: e.addressEn },
  } satisfies Partial<Values>
}

function valuesOf({ ref, firm, units, leases, input, price, lessor }: Facts, today: Day): Values {
  const same = (text: string) => ({ zh: text, en: text })
  const date = (day: string) => ({ zh: dayInWords(day, 'zh', 0), en: dayInWords(day, 'en', 0) })
  const room = (unit: (typeof units)[number], at: number, zh: boolean) => {
    const rent = Number(leases[at]?.rentPerSqm ?? 0).toFixed(2)
    return zh
      ? `${unit.code}（${unit.areaSqm.toString()} 平方米，每平方米每月 ${rent} 元）`
      : `${unit.code} (${unit.areaSqm.toString()} m², ${rent} yuan per m² and month)`
  }
  const area = units.reduce((sum, { areaSqm }) => sum + Math.round(areaSqm.toNumber() * 100), 0) / 100
  return {
    firm: same(firm.name),
    uscc: same(firm.uscc),
    ref: same(ref),
    rooms: {
      zh: units.map((unit, at) => room(unit, at, true)).join('、'),
      en: units.map((unit, at) => room(unit, at, false)).join(', '),
    },
    area: same(area.toString()),
    start: date(input.startsOn),
    end: date(input.endsOn),
    relief: { zh: LEASE_RELIEFS.words.zh[input.relief], en: LEASE_RELIEFS.words.en[input.relief] },
    monthly: same(formatYuan(price.monthly)),
    deposit: same(formatYuan(price.deposit)),
    ...lessor,
    day: date(today),
  }
}
