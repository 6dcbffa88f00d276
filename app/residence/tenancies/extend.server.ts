import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor, Role } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { tenancyEvents } from './events'
import type { Extend } from './extend.form'
import { extendersOf, extensionOpen, type ExtensionRefusal } from './extension'
import { latestTenancy } from './queries.server'
import { lastDay } from './term'
import { tenancyLetters } from './letters'

type Extended = Outcome<{ endsOn: Day }, ExtensionRefusal>

/**
 * Extends a term that is running, by the rules in force on the day it began: who may, how often, for how long, in which
 * last days and on what grounds. Of two at once one extends: the number of the extension is taken.
 */
export async function extendTerm(actor: Actor, firmId: string, typed: Extend, now: Date): Promise<Extended> {
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Extended> => {
      const firm =
        (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
      const tenancy = await latestTenancy(tx, enclaveId, firmId)
      if (tenancy?.state !== 'active' || !tenancy.startedOn || !tenancy.endsOn)
        return refuse('not_in_residence')
      const before = dayFromDate(tenancy.endsOn)
      if (typed.endsOn !== before) return refuse('changed_meanwhile')
      const startedOn = dayFromDate(tenancy.startedOn)
      const terms = await settingOn(tx, enclaveId, 'terms', startedOn)
      const used = await extensionsOf(tx, enclaveId, tenancy.id)
      const open = extensionOpen(terms, actor.role, { endsOn: before, used, today: dayOf(now) })
      if (!open.ok) return open
      if (typed.months > terms.extensionMonths) return refuse('too_long', { months: terms.extensionMonths })
      const ground = terms.extensionGrounds[typed.ground]
      if (!ground) return refuse('ground_unknown')

      const termMonths = tenancy.termMonths + typed.months
      const endsOn = lastDay(startedOn, termMonths)
      // The state and the length are in the WHERE: a graduation or another extension at the same moment wins or loses.
      const { count } = await tx.tenancy.updateMany({
        where: { enclaveId, id: tenancy.id, state: 'active', termMonths: tenancy.termMonths },
        data: { termMonths, endsOn: dateOfDay(endsOn) },
      })
      if (count === 0) return refuse('changed_meanwhile')
      await tx.termExtension.create({
        data: {
          enclaveId,
          id: newId(),
          tenancyId: tenancy.id,
          number: used + 1,
          months: typed.months,
          endedOn: dateOfDay(before),
          endsOn: dateOfDay(endsOn),
          groundZh: ground.zh,
          groundEn: ground.en,
          note: typed.note,
          byId: actor.userId,
          at: now,
        },
      })
      const about = { type: 'tenancy', id: tenancy.id }
      const params = { firm: firm.name, day: endsOn, reason: typed.note }
      for (const toUserId of await foundersOf(tx, enclaveId, firmId))
        await postLetter(
          tx,
          { enclaveId, toUserId, letter: tenancyLetters.term_extended, params, about, page: paths.myFirm },
          now,
        )
      const event = tenancyEvents.term_extended({
        before,
        until: endsOn,
        months: typed.months,
        groundZh: ground.zh,
        groundEn: ground.en,
        note: typed.note,
      })
      await recordEvent(tx, { enclaveId, actor, subject: about, firmId, event }, now)
      return ok({ endsOn })
    })
  return onConstraint<Extended, Extended>(work, {
    TermExtension_enclaveId_tenancyId_number_key: () => refuse('changed_meanwhile'),
  })
}

const extensionsOf = (tx: Pick<Tx, 'termExtension'>, enclaveId: string, tenancyId: string) =>
  tx.termExtension.count({ where: { enclaveId, tenancyId } })

/** Who extends the terms that begin today; nobody where they are not extended. */
export async function extendersIn(enclaveId: string): Promise<readonly Role[]> {
  const terms = await settingOn(db, enclaveId, 'terms')
  return terms.extensions > 0 ? extendersOf(terms) : []
}

/** What the page of an extension shows: the rules of the day the term began, and why it is not open, if it is not. */
export async function extensionPage(actor: Actor, firmId: string, today: Day) {
  const tenancy = await latestTenancy(db, actor.enclaveId, firmId)
  if (tenancy?.state !== 'active' || !tenancy.startedOn || !tenancy.endsOn)
    return { terms: null, used: 0, endsOn: null, closed: refuse('not_in_residence' as ExtensionRefusal) }
  const endsOn = dayFromDate(tenancy.endsOn)
  const terms = await settingOn(db, actor.enclaveId, 'terms', dayFromDate(tenancy.startedOn))
  const used = await extensionsOf(db, actor.enclaveId, tenancy.id)
  const open = extensionOpen(terms, actor.role, { endsOn, used, today })
  return { terms, used, endsOn, closed: open.ok ? null : open }
}
