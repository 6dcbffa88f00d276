import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Actor, Role } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import type { Locale } from '~/shared/words'
import { enterPasted, seenOf, type PastedRegister, type PasteRefusal } from './enter-pasted.server'
import { MOST } from './most'
import { PastedForm } from './pasted.form'

type Paste<T> = {
  /** The register, or what it is for somebody and for what is pasted: a park officer enters rows of the own park. */
  register: PastedRegister<T> | ((actor: Actor, text: string) => Promise<PastedRegister<T>>)
  roles: readonly Role[]
  /** The list that shows what was entered. */
  list: (slug: string) => string
  words: Record<Locale, { refusals: Readonly<Record<PasteRefusal, string>> }>
}

/** Loader and action of a page on which rows are pasted: shown as they are read, then entered as they were seen. */
export function paste<T>({ register, roles, list, words }: Paste<T>) {
  async function loader({ request, params }: LoaderFunctionArgs) {
    const actor = await requireActor(request, { roles, enclave: params.enclave })
    return json({ slug: actor.enclaveSlug, formKey: newId() })
  }

  async function action({ request, params }: ActionFunctionArgs) {
    const actor = await requireActor(request, { roles, enclave: params.enclave })
    const submission = parseWithZod(await request.formData(), { schema: PastedForm })
    if (submission.status !== 'success') return invalid(submission)
    const { text, seen } = submission.value
    const of = typeof register === 'function' ? await register(actor, text) : register
    const rows = of.rowsIn(text)
    if (rows.length > 0 && rows.length <= MOST && seen !== seenOf(rows))
      return json({ reply: submission.reply(), read: { rows, seen: seenOf(rows) } })
    const outcome = await enterPasted(of, actor, submission.value, now())
    if (outcome.ok) return redirect(`${list(actor.enclaveSlug)}?entered=${outcome.value.count}`)
    return refused(submission, words[localeOf(request)].refusals[outcome.reason], 'text')
  }

  return { loader, action }
}
