import { db } from '~/platform/db.server'
import { monthOf } from '~/residence/rent/months'
import { schemesOf } from '~/residence/rent/queries.server'
import { setScheme } from '~/residence/rent/set-scheme.server'
import { schemeOn, type RentTerms } from '~/residence/rent/terms'
import { termsSaid } from '~/residence/rent/terms-said'
import { USUAL_TERMS } from '~/residence/rent/usual.rules'
import { rentWords } from '~/residence/rent/words'
import { addMonths } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { ONE, type Matter } from './matter'

/** What rooms cost and what relief is promised: the scheme in force there, from a month on that is not charged yet. */
export const rentMatter: Matter<RentTerms> = {
  pieces: async (source, actor, day) =>
    (await rentMatter.read(source, '', day, actor)) === null ? [] : [ONE],
  read: async ({ enclaveId }, _, day) =>
    enclaveId === null ? USUAL_TERMS : (schemeOn(await schemesOf(db, enclaveId), day)?.terms ?? null),
  stands: async ({ enclaveId }, _, __, day) => ({
    ours: schemeOn(await schemesOf(db, enclaveId), day)?.terms ?? null,
    basedOn: 0,
  }),
  parts: (terms, _, locale) => Promise.resolve(termsSaid(inLocale(rentWords, locale), terms)),
  decide: (actor, { content, source, said: { effectiveOn: effectiveFrom, reason, idempotencyKey } }, now) =>
    setScheme(actor, { effectiveFrom, reason, terms: content, idempotencyKey }, now, source),
  from: (today) => addMonths(monthOf(today), 1),
}
