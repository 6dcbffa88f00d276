import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { NAME_TAKEN, writeSite } from '~/landing/sites/save-site.server'
import type { SiteInput } from '~/landing/sites/site.form'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { caseOf, moveOn, note, tellMoved } from './cases.server'
import { landEvents } from './events'
import type { Pay, Reclaim, WordsInput } from './land.form'
import { stepTo } from './steps'
import { lockedCase, type CaseRow } from './visible.server'

export type EndRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'changed_meanwhile'
  | 'no_fee'
  | 'not_taken_back'
  | 'in_the_future'
  | 'before_decision'
  | 'name_taken'
type Ended = Outcome<{ parcelId: string }, EndRefusal>

/** The fee was paid: the case is over, and the clock of the land runs on. */
export async function recordPayment(
  actor: Actor,
  id: string,
  { on, note: said }: Pay,
  now: Date,
): Promise<Ended> {
  return inTransaction(async (tx): Promise<Ended> => {
    const one = await lockedCase(tx, actor, id)
    const next = stepTo('pay', one.state, actor.role)
    if (!next.ok) return next
    if (one.fee === null) return refuse('no_fee')
    const wrong = wrongDay(one, on, now)
    if (wrong) return refuse(wrong)
    if (!(await moveOn(tx, one, { state: next.value, endedOn: dateOfDay(on), reason: said })))
      return refuse('changed_meanwhile')
    await tellMoved(tx, actor, one, next.value, said, now)
    const event = landEvents.idle_fee_paid({ ...caseOf(one), fee: one.fee.toFixed(2), on, note: said })
    await note(tx, actor, one.parcel, event, now)
    return ok({ parcelId: one.parcel.id })
  })
}

function wrongDay({ decidedOn }: CaseRow, on: string, now: Date): 'in_the_future' | 'before_decision' | null {
  if (on > dayOf(now)) return 'in_the_future'
  return decidedOn && on < dayFromDate(decidedOn) ? 'before_decision' : null
}

/** The land is taken back: it is in the reserve again, and may be offered as a plot, or as a factory that is built on it. */
export async function reclaimLand(actor: Actor, id: string, input: Reclaim, now: Date): Promise<Ended> {
  const work = () =>
    inTransaction(async (tx): Promise<Ended> => {
      const one = await lockedCase(tx, actor, id)
      const next = stepTo('reclaim', one.state, actor.role)
      if (!next.ok) return next
      if (one.verdict !== 'idle_reclaim') return refuse('not_taken_back')
      const wrong = wrongDay(one, input.on, now)
      if (wrong) return refuse(wrong)
      const { enclaveId, parcel } = one
      const siteId = input.becomes === 'reserve' ? null : await offered(tx, actor, one, input, now)
      const over = { endedOn: dateOfDay(input.on), becomes: input.becomes, siteId, reason: input.note }
      if (!(await moveOn(tx, one, { state: next.value, ...over }))) throw new Error('the case was locked')
      await tx.parcel.update({
        where: { enclaveId_id: { enclaveId, id: parcel.id } },
        data: { ...NOBODYS, stock: 'acquired', version: { increment: 1 } },
      })
      await tellMoved(tx, actor, one, next.value, input.note, now)
      const mu = parcel.areaMu.toString()
      const { becomes, on } = input
      const event = landEvents.idle_reclaimed({ ...caseOf(one), becomes, on, mu, note: input.note })
      await note(tx, actor, parcel, event, now)
      return ok({ parcelId: parcel.id })
    })
  return onConstraint<Ended, Ended>(work, { [NAME_TAKEN]: () => refuse('name_taken') })
}

const NOBODYS = {
  holder: '',
  firmId: null,
  supply: null,
  contractOn: null,
  agreedStart: null,
  price: null,
  toDevelopMu: null,
  totalInvestment: null,
  startedOn: null,
  stoppedOn: null,
  developedMu: null,
  invested: null,
}

/** The site that the land becomes; where it lies it has from the parcel. */
function offered(tx: Tx, actor: Actor, { parcel }: CaseRow, input: Reclaim, now: Date): Promise<string> {
  const isPlot = input.becomes === 'land'
  const site: SiteInput & { divisionCode: string } = {
    kind: isPlot ? 'land' : 'factory',
    parkId: parcel.parkId,
    divisionCode: parcel.divisionCode,
    name: input.name,
    environment: 'unset',
    stock: isPlot ? 'acquired' : null,
    clearance: isPlot ? 'reserved' : null,
    landUse: isPlot ? 'industrial' : null,
    areaMu: isPlot ? parcel.areaMu.toString() : null,
    pricePerMu: null,
    building: '',
    floor: null,
    areaSqm: isPlot ? null : input.areaSqm,
    heightM: null,
    floorLoad: null,
    powerKva: null,
    drains: isPlot ? null : 'split',
    rentPerSqm: null,
    fromOn: input.fromOn ?? input.on,
    untilOn: null,
    note: parcel.ref,
  }
  return writeSite(tx, actor, site, now)
}

/** Ends a case that came to nothing, such as where work has begun after all, and says why. */
export async function closeCase(actor: Actor, id: string, { words }: WordsInput, now: Date): Promise<Ended> {
  return inTransaction(async (tx): Promise<Ended> => {
    const one = await lockedCase(tx, actor, id)
    const next = stepTo('close', one.state, actor.role)
    if (!next.ok) return next
    const over = { state: next.value, endedOn: dateOfDay(dayOf(now)), reason: words }
    if (!(await moveOn(tx, one, over))) return refuse('changed_meanwhile')
    await tellMoved(tx, actor, one, next.value, words, now)
    await note(tx, actor, one.parcel, landEvents.idle_closed({ ...caseOf(one), reason: words }), now)
    return ok({ parcelId: one.parcel.id })
  })
}
