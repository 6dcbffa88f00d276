import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Actor, Role } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { enclavesElsewhere } from './elsewhere.server'
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
  /** The rows of an enclave as its spreadsheet would have them, each by its name first: those of another one can be begun with. */
  rowsOf?: (enclaveId: string, day: Day) => Promise<string[][]>
}

/** The rows of another enclave whose names are not known here, as text to paste. */
async function furtherRows(
  rowsOf: NonNullable<Paste<unknown>['rowsOf']>,
  from: string,
  to: string,
): Promise<string> {
  const [there, here] = await Promise.all([rowsOf(from, today()), rowsOf(to, today())])
  const known = here.map(([name]) => name)
  return there
    .filter(([name]) => !known.includes(name))
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n')
}

/** Loader and action of a page on which rows are pasted: shown as they are read, then entered as they were seen. */
export function paste<T>({ register, roles, list, words, rowsOf }: Paste<T>) {
  async function loader({ request, params }: LoaderFunctionArgs) {
    const actor = await requireActor(request, { roles, enclave: params.enclave })
    const { enclaveId, enclaveSlug: slug } = actor
    const from = new URL(request.url).searchParams.get('from')
    // The guard of the source is that of its own page: who may not enter rows there is refused.
    const there = rowsOf && from ? await requireActor(request, { roles, enclave: from }) : null
    return json({
      slug,
      formKey: newId(),
      sources: rowsOf ? await enclavesElsewhere(request, enclaveId, roles) : [],
      text: rowsOf && there ? await furtherRows(rowsOf, there.enclaveId, enclaveId) : '',
    })
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
