import { Decimal } from 'decimal.js'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { maySite } from './abilities'
import { siteEvents } from './events'
import { inputOf, NAME_TAKEN, writeSite } from './save-site.server'
import type { Split } from './site.form'
import { lockedSite } from './visible.server'

export type SplitRefusal =
  | 'is_taken'
  | 'nothing_left'
  | 'before_it_began'
  | 'is_over'
  | 'is_reserved'
  | 'name_taken'
  | 'changed_meanwhile'
type Answer = Outcome<{ siteIds: string[] }, SplitRefusal>

/** Makes two sites of one from a day on: their areas are the area of the one, which is offered until the day before. */
export async function splitSite(
  actor: Actor,
  id: string,
  { firstName, firstArea, secondName, on, reason, version }: Split,
  now: Date,
): Promise<Answer> {
  if (!maySite(actor.role, 'keep')) forbidden()
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Answer> => {
      const site = await lockedSite(tx, actor, id)
      if (site.takenOn !== null) return refuse('is_taken')
      const input = inputOf(site)
      const size = input.kind === 'land' ? 'areaMu' : 'areaSqm'
      const secondArea = new Decimal(input[size] ?? '0').minus(firstArea)
      if (secondArea.lte(0)) return refuse('nothing_left')
      if (on <= dayFromDate(site.fromOn)) return refuse('before_it_began')
      if (site.untilOn && dayFromDate(site.untilOn) < on) return refuse('is_over')
      if (site.version !== version) return refuse('changed_meanwhile')
      const held = {
        enclaveId,
        siteId: id,
        state: 'held',
        endsBefore: { gt: dateOfDay(on) },
      }
      if ((await tx.siteReservation.count({ where: held })) > 0) return refuse('is_reserved')
      const { count } = await tx.site.updateMany({
        where: { enclaveId, id, version },
        data: { untilOn: dateOfDay(addDays(on, -1)), version: version + 1 },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const half = (name: string, area: string) => ({
        ...input,
        divisionCode: site.divisionCode,
        name,
        [size]: area,
        fromOn: on,
        splitFromId: id,
      })
      const siteIds = [
        await writeSite(tx, actor, half(firstName, firstArea), now),
        await writeSite(tx, actor, half(secondName, secondArea.toFixed(2)), now),
      ]
      const event = siteEvents.site_split({
        ref: site.ref,
        site: site.name,
        first: `${firstName} ${firstArea}`,
        second: `${secondName} ${secondArea.toFixed(2)}`,
        reason,
      })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'site', id }, event }, now)
      return ok({ siteIds })
    })
  return onConstraint<Answer, Answer>(work, { [NAME_TAKEN]: () => refuse('name_taken') })
}
