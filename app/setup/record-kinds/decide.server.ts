import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import type { Reply } from '~/ui/form'
import { changeKind, defineKind, type KindRefusal } from './define.server'
import { KindVersionForm, NewKindForm } from './kind.form'
import { kindEdit, NEW_KIND } from './view.server'
import { kindWords } from './words'

type Decided = { ok: true } | { ok: false; reply: Reply; status: 409 | 422 }

const AT: Partial<Record<KindRefusal, string>> = {
  code_taken: 'code',
  name_taken: 'zh',
  in_the_past: 'effectiveOn',
  before_it_began: 'effectiveOn',
  number_fixed: 'numberForm',
  ends_fixed: 'ends',
}

/** Defines a kind or its next version as the page was sent; or what the page says again, with everything in the way. */
export async function decideKind(
  actor: Actor,
  code: string | undefined,
  form: FormData,
  now: Date,
  today: Day,
  locale: Locale,
): Promise<Decided> {
  // A wrong form of a kind that is not there is a page that is not there.
  if (code !== NEW_KIND) await kindEdit(actor, code, today)
  return code === NEW_KIND
    ? decided(form, NewKindForm, locale, (said) => defineKind(actor, said, now))
    : decided(form, KindVersionForm, locale, (said) => changeKind(actor, code ?? '', said, now))
}

async function decided<S extends z.ZodType>(
  form: FormData,
  schema: S,
  locale: Locale,
  decide: (said: z.output<S>) => ReturnType<typeof changeKind>,
): Promise<Decided> {
  const submission = parseWithZod(form, { schema })
  if (submission.status !== 'success') return { ok: false, reply: submission.reply(), status: 422 }
  const done = await decide(submission.value)
  if (done.ok) return { ok: true }
  const error = { [AT[done.reason] ?? '']: [kindWords[locale].refusals[done.reason]] }
  return { ok: false, reply: { ...submission.reply(), error }, status: 409 }
}
