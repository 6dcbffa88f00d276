import { db } from '~/platform/db.server'
import { isId, NOBODY } from '~/platform/ids.server'
import { thingsOf } from '~/residence/bookables/queries.server'
import { rulesOn, type BookingRules } from '~/residence/bookables/rules'
import { rulesSaid } from '~/residence/bookables/rules-said'
import { setRules } from '~/residence/bookables/set-rules.server'
import { bookableWords } from '~/residence/bookables/words'
import { addDays } from '~/shared/days'
import { refuse } from '~/shared/outcome'
import { inLocale } from '~/shared/words'
import type { Matter } from './matter'
import { takingWords } from './words'

type Rules = Omit<BookingRules, 'effectiveFrom'>

/** The things of another enclave to which the guard of the source has let somebody in. */
const thingsIn = (enclaveId: string) =>
  thingsOf(db, { userId: NOBODY, name: '', role: 'officer', enclaveId, ...NOWHERE })
const NOWHERE = { enclaveSlug: '', membershipId: NOBODY, firmId: null, parkId: null, departmentId: null }

const withoutDay = ({ effectiveFrom: _, ...rules }: BookingRules): Rules => rules

/** By what rules a thing is booked: those of a thing there become the next ones of a thing here. */
export const bookingRulesMatter: Matter<Rules> = {
  pieces: async ({ enclaveId }, _, day) =>
    enclaveId === null
      ? []
      : (await thingsIn(enclaveId))
          .filter(({ rules }) => rulesOn(rules, day) !== null)
          .map(({ id, name }) => ({ key: id, ...name, isKnown: false })),
  read: async ({ enclaveId }, piece, day) => {
    if (enclaveId === null || !isId(piece)) return null
    const thing = (await thingsIn(enclaveId)).find(({ id }) => id === piece)
    const rules = thing && rulesOn(thing.rules, day)
    return rules ? withoutDay(rules) : null
  },
  stands: async (actor, _, to, day) => {
    const thing = (await thingsOf(db, actor)).find(({ id }) => id === to)
    const rules = thing && rulesOn(thing.rules, day)
    return { ours: rules ? withoutDay(rules) : null, basedOn: 0 }
  },
  parts: (rules, _, locale) => {
    const { parts, percentVat } = inLocale(takingWords, locale)
    const said = rulesSaid(inLocale(bookableWords, locale), { ...rules, effectiveFrom: '' })
    return Promise.resolve([
      { key: 'rules', label: parts.rules, lines: said },
      { key: 'vat', label: parts.vat, lines: [percentVat(rules.vatPercent)] },
    ])
  },
  decide: async (actor, { content, source, to, said: { effectiveOn, reason, idempotencyKey } }, now) => {
    const input = { ...content, effectiveFrom: effectiveOn, reason, idempotencyKey }
    const done = await setRules(actor, to, input, now, source)
    return done.ok ? done : refuse(done.reason === 'day_past' ? 'day_passed' : done.reason)
  },
  from: (today) => addDays(today, 1),
}
