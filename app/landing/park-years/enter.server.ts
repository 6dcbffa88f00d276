import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPark } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { parkYearEvents } from './events'
import { slipsInText, unitSlips, type Figures } from './figures'
import { columnsOf, figuresFrom } from './rows'
import type { FiguresInput } from './year.form'

export type EnterRefusal = 'in_the_future' | 'waiting' | 'unit_slip'
type Entered = Outcome<{ figureId: string }, EnterRefusal>

/**
 * Puts the figures of a period forward; somebody else confirms them. Figures many times those of the year before are
 * asked about first: the unit may be mistaken.
 */
export async function enterFigures(
  actor: Actor,
  parkId: string,
  { idempotencyKey, ...input }: FiguresInput,
  now: Date,
): Promise<Entered> {
  if (!mayPark(actor.role, 'enter')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'park.figures' }
  const work = () =>
    inTransaction((tx) =>
      once<{ figureId: string }, EnterRefusal>(tx, by, now, () =>
        writeFigures(tx, actor, parkId, input, now),
      ),
    )
  return onConstraint<Entered, Entered>(work, {
    one_set_of_figures_waits: () => refuse('waiting'),
  })
}

/** The row of figures that are put forward, in the transaction of what they come with. */
export async function writeFigures(
  tx: Tx,
  actor: Actor,
  parkId: string,
  { year, quarter, asOf, source, sure, ...typed }: Omit<FiguresInput, 'idempotencyKey'>,
  now: Date,
): Promise<Entered> {
  const { enclaveId, userId } = actor
  const figures: Figures = typed
  const park = await ownPark(actor, parkId, tx)
  const today = dayOf(now)
  if (asOf > today || year > yearOf(today)) return refuse('in_the_future')
  const before = await tx.parkFigure.findFirst({
    where: { enclaveId, parkId, year: year - 1, quarter, state: 'confirmed' },
  })
  const { slipTimes } = await settingOn(tx, enclaveId, 'parks', today)
  const slips = unitSlips(figures, before && figuresFrom(before), slipTimes)
  const [first] = slips
  if (first !== undefined && sure !== 'yes')
    return refuse('unit_slip', { figure: first.name, slips: slipsInText(slips) })
  const id = newId()
  const period = { enclaveId, id, parkId, year, quarter, state: 'submitted' }
  const said = { asOf: dateOfDay(asOf), source, enteredById: userId, enteredAt: now }
  await tx.parkFigure.create({ data: { ...period, ...columnsOf(figures), ...said } })
  const event = parkYearEvents.park_figures_entered({
    park: park.nameZh,
    parkEn: park.nameEn,
    year,
    quarter,
    source,
  })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: parkId }, event }, now)
  return ok({ figureId: id })
}
