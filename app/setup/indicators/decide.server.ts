import { changeFrom, reshaped } from '~/ground/criteria/rule-fields'
import type { Actor } from '~/ground/people/actor'
import { STAY_KINDS } from '~/plan/counting-rules/record-rule'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { changeIndicator, defineIndicator, type DefineRefusal } from './define.server'
import { IndicatorForm, VersionForm } from './indicator.form'
import { previewOf } from './preview.server'
import { builtOf, indicatorSent, ruleIn, typedIn, type IndicatorReply } from './sent.server'
import { indicatorEdit, kindsToCount, NEW_INDICATOR } from './view.server'
import { indicatorWords } from './words'

type Decided = { ok: true } | { ok: false; reply: IndicatorReply; status: 409 | 422 }

/** Defines an indicator or its next version as the page was sent; or the page again, with what stands in the way. */
export async function decideIndicator(
  actor: Actor,
  code: string | undefined,
  form: FormData,
  now: Date,
  locale: Locale,
): Promise<Decided> {
  const kinds = await kindsToCount(actor.enclaveId)
  if (code === NEW_INDICATOR) {
    const sent = indicatorSent(form, IndicatorForm, kinds)
    if (!sent.ok) return { ok: false, reply: sent.reply, status: 422 }
    const done = await defineIndicator(actor, sent.said, sent.rule, now)
    return done.ok ? { ok: true } : refusedPage(sent.reply, done.reason, locale)
  }
  const sent = indicatorSent(form, VersionForm, kinds)
  const done = sent.ok ? await changeIndicator(actor, code ?? '', sent.said, sent.rule, now) : null
  // A wrong form of an indicator that is not there is a page that is not there.
  if (!sent.ok) await indicatorEdit(actor, code, null, '', locale)
  if (!sent.ok) return { ok: false, reply: sent.reply, status: 422 }
  return done === null || done.ok ? { ok: true } : refusedPage(sent.reply, done.reason, locale)
}

const AT: Partial<Record<DefineRefusal, string>> = {
  name_taken: 'zh',
  in_the_past: 'effectiveOn',
  before_it_began: 'effectiveOn',
  no_amount: 'takes',
  no_validity: 'standing',
  months_standing: 'months',
}

function refusedPage(reply: IndicatorReply, reason: DefineRefusal, locale: Locale): Decided {
  const error = { [AT[reason] ?? '']: [indicatorWords[locale].refusals[reason]] }
  return { ok: false, reply: { ...reply, error }, status: 409 }
}

/** The page with its rule in another shape, and how many of the records on file would count by it. */
export async function shapedIndicator(
  actor: Actor,
  code: string | undefined,
  form: FormData,
  today: Day,
  locale: Locale,
): Promise<IndicatorReply> {
  const edit = await indicatorEdit(actor, code, null, today, locale)
  const { kind, own, among, rule } = ruleIn(form, await kindsToCount(actor.enclaveId))
  const shaped = reshaped(rule, changeFrom(form.get('change')), among)
  // A fact just chosen gets its operator with the new shape: that is what the page says, and what is counted.
  const built = builtOf(shaped, among)
  const text = (name: string) => String(form.get(name) ?? '')
  const preview = built.ok
    ? await previewOf(
        actor,
        {
          kind,
          own,
          expression: built.expression,
          standing: edit.fixed?.standing ?? text('standing') === 'valid',
          stays: edit.fixed?.stays ?? STAY_KINDS.find((one) => one === text('stays')) ?? 'belonging',
          months: /^\d{1,2}$/.test(text('months')) ? Number(text('months')) : 0,
          takes: edit.fixed?.takes ?? (text('takes') === 'amount' ? 'amount' : 'rows'),
        },
        today,
      )
    : null
  return { initialValue: typedIn(form), error: null, kind, rule: shaped, preview }
}
