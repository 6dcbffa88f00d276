import { json } from '@remix-run/node'
import { AnswerForm } from '~/admission/answers/answer.form'
import { sentFields } from '~/ground/forms/check-answers'
import { press } from '~/mechanism/press.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { timeOf } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { requireOwn, type Own } from './own.server'
import { hashOf } from './save-section.server'

type Typed = { base: number; sent: Readonly<Record<string, unknown>> }
type Save<T> = (own: Own, field: string, typed: Typed, now: Date) => Promise<Outcome<T>>
/** What somebody else wrote there, as a reader sees it, where that is not what the field holds. */
type Say = (own: Own, field: string, text: string, locale: Locale) => Promise<string | null>

/**
 * One field as typed, which a script of its page sends: saved, or what somebody else wrote there meanwhile. The page
 * has the field: there is nothing to look at here.
 */
export function saveAsTyped<T extends object>(param: 'field' | 'key', save: Save<T>, say?: Say) {
  return press({
    guard: ({ request, params }) => requireOwn(request, params.ref),
    at: ({ application }) => paths.myApplication(application.ref),
    form: AnswerForm,
    run: async (own, { request, params }, now, { base }, form) => {
      const field = params[param] ?? ''
      const outcome = await save(own, field, { base, sent: sentFields(form) }, now)
      if (outcome.ok) return json({ ...outcome.value, at: timeOf(now) })
      const { reason, detail } = outcome
      if (reason !== 'changed_meanwhile') return json({ reason }, { status: 409 })
      const { value = '', version = 0, by = '' } = detail ?? {}
      const text = String(value)
      const said = await say?.(own, field, text, localeOf(request))
      const theirs = { value: text, version, by, hash: hashOf(text), ...(said ? { said } : {}) }
      return json({ reason, theirs }, { status: 409 })
    },
  })
}
