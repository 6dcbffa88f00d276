import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { addDays, dateOfDay, dayFromDate, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { maySite } from './abilities'
import { siteEvents, type SiteChange } from './events'
import { SITE_FIELD_NAMES } from './field-words'
import type { EndSite, SiteInput } from './site.form'
import { lockedSite, placeOf, type SiteRow } from './visible.server'

export type SiteRefusal =
  | 'park_unknown'
  | 'name_taken'
  | 'changed_meanwhile'
  | 'nothing_changed'
  | 'other_kind'
  | 'reserved_beyond'
  | 'is_taken'
type Entered = Outcome<{ siteId: string }, SiteRefusal>
type Done = Outcome<null, SiteRefusal>
export const NAME_TAKEN = 'Site_name_is_one_of_its_park'

/** Enters a site of a park, or of a county outside the parks. */
export async function addSite(
  actor: Actor,
  { idempotencyKey, ...input }: SiteInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Entered> {
  if (!maySite(actor.role, 'keep')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'site.add' }
  const work = () =>
    inTransaction((tx) =>
      once<{ siteId: string }, SiteRefusal>(tx, by, now, () => entered(tx, actor, input, now)),
    )
  return onConstraint<Entered, Entered>(work, { [NAME_TAKEN]: () => refuse('name_taken') })
}

async function entered(tx: Tx, actor: Actor, input: SiteInput, now: Date): Promise<Entered> {
  const place = await placeOf(tx, actor, input)
  if (place === 'park_unknown') return refuse('park_unknown')
  return ok({ siteId: await writeSite(tx, actor, { ...input, ...place }, now) })
}

/** The row of a new site and its event. */
export async function writeSite(
  tx: Tx,
  actor: Actor,
  input: SiteInput & { divisionCode: string; splitFromId?: string },
  now: Date,
): Promise<string> {
  const { enclaveId, userId } = actor
  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'CD', yearOf(dayOf(now)))
  const { splitFromId = null } = input
  const by = { createdById: userId, createdAt: now, splitFromId }
  await tx.site.create({
    data: { enclaveId, id, ref, ...rowOf(input), divisionCode: input.divisionCode, ...by },
  })
  const size = input.areaMu ?? input.areaSqm ?? ''
  const event = siteEvents.site_entered({ ref, site: input.name, kind: input.kind, size })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'site', id }, event }, now)
  return id
}

/** What of an input stands in the row. */
function rowOf({ fromOn, untilOn, floor, powerKva, divisionCode: _, ...said }: SiteInput) {
  const named = Object.fromEntries(
    SITE_FIELD_NAMES.flatMap((name) => (name in said ? [[name, said[name as keyof typeof said]]] : [])),
  ) as typeof said
  return {
    ...named,
    fromOn: dateOfDay(fromOn),
    untilOn: untilOn === null ? null : dateOfDay(untilOn),
    floor: floor === null ? null : Number(floor),
    powerKva: powerKva === null ? null : Number(powerKva),
  }
}

/** A site as its form says it. */
export function inputOf(row: SiteRow): SiteInput {
  const text = (value: { toString(): string } | null) => value?.toString() ?? null
  return {
    kind: row.kind as SiteInput['kind'],
    parkId: row.parkId,
    divisionCode: row.divisionCode,
    name: row.name,
    environment: row.environment as SiteInput['environment'],
    stock: row.stock as SiteInput['stock'],
    clearance: row.clearance as SiteInput['clearance'],
    landUse: row.landUse as SiteInput['landUse'],
    areaMu: text(row.areaMu),
    pricePerMu: text(row.pricePerMu),
    building: row.building,
    floor: text(row.floor),
    areaSqm: text(row.areaSqm),
    heightM: text(row.heightM),
    floorLoad: text(row.floorLoad),
    powerKva: text(row.powerKva),
    drains: row.drains as SiteInput['drains'],
    rentPerSqm: text(row.rentPerSqm),
    fromOn: dayFromDate(row.fromOn),
    untilOn: row.untilOn && dayFromDate(row.untilOn),
    note: row.note,
  }
}

/** Changes what is said of a site; the log keeps both values and why. */
export async function changeSite(
  actor: Actor,
  id: string,
  { version, reason, ...input }: SiteInput & { version: number; reason: string },
  now: Date,
): Promise<Done> {
  if (!maySite(actor.role, 'keep')) forbidden()
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Done> => {
      const before = await lockedSite(tx, actor, id)
      if (before.kind !== input.kind) return refuse('other_kind')
      const place = await placeOf(tx, actor, input)
      if (place === 'park_unknown') return refuse('park_unknown')
      if (before.version !== version) return refuse('changed_meanwhile')
      const changes = changesBetween(inputOf(before), { ...input, ...place })
      if (changes.length === 0) return refuse('nothing_changed')
      // A firm that gives the site back leaves it to be offered again, from a day after it was taken.
      const { takenOn } = before
      if (takenOn !== null && input.fromOn <= dayFromDate(takenOn)) return refuse('is_taken')
      if (await isReservedBeyond(tx, before, input)) return refuse('reserved_beyond')
      const { count } = await tx.site.updateMany({
        where: { enclaveId, id, version },
        data: { ...rowOf(input), divisionCode: place.divisionCode, takenOn: null, version: version + 1 },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const event = siteEvents.site_changed({ ref: before.ref, site: before.name, changes, reason })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'site', id }, event }, now)
      return ok(null)
    })
  return onConstraint<Done, Done>(work, { [NAME_TAKEN]: () => refuse('name_taken') })
}

function changesBetween(before: SiteInput, after: SiteInput): SiteChange[] {
  return SITE_FIELD_NAMES.flatMap((field) => {
    const [one, other] = [before[field] ?? '', after[field] ?? '']
    const same = one === other || (isNumber(one) && isNumber(other) && Number(one) === Number(other))
    return same ? [] : [{ field, before: one, after: other }]
  })
}

const isNumber = (text: string) => /^\d+(\.\d+)?$/.test(text)

/** Whether a reservation that runs, or is to come, covers a day on which the site would not be offered. */
async function isReservedBeyond(
  tx: Tx,
  { enclaveId, id }: Pick<SiteRow, 'enclaveId' | 'id'>,
  { fromOn, untilOn }: Pick<SiteInput, 'fromOn' | 'untilOn'>,
): Promise<boolean> {
  const outside = [
    { fromOn: { lt: dateOfDay(fromOn) } },
    ...(untilOn === null ? [] : [{ endsBefore: { gt: dateOfDay(addDays(untilOn, 1)) } }]),
  ]
  const where = { enclaveId, siteId: id, state: 'held', OR: outside }
  return (await tx.siteReservation.count({ where })) > 0
}

export type EndRefusal = 'is_taken' | 'ends_before_it_began' | 'reserved_beyond' | 'changed_meanwhile'

/** Says until which day a site is offered; what is reserved on a later day has to be released first. */
export async function endSite(
  actor: Actor,
  id: string,
  { on, reason }: EndSite,
  now: Date,
): Promise<Outcome<null, EndRefusal>> {
  if (!maySite(actor.role, 'keep')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, EndRefusal>> => {
    const site = await lockedSite(tx, actor, id)
    if (site.takenOn !== null) return refuse('is_taken')
    const fromOn = dayFromDate(site.fromOn)
    if (on < fromOn) return refuse('ends_before_it_began')
    if (await isReservedBeyond(tx, site, { fromOn, untilOn: on })) return refuse('reserved_beyond')
    const { version } = site
    const { count } = await tx.site.updateMany({
      where: { enclaveId, id, version },
      data: { untilOn: dateOfDay(on), version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = siteEvents.site_ended({ ref: site.ref, site: site.name, on, reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'site', id }, event }, now)
    return ok(null)
  })
}
