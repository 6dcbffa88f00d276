import { parseWithZod } from '@conform-to/zod/v4'
import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type TypedResponse,
} from '@remix-run/node'
import type { z } from 'zod'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { sentenceOf, type Detail, type Sentences } from './sentences'

export type Asked = LoaderFunctionArgs | ActionFunctionArgs
type Refusal<R extends string> = { reason: R; detail?: Detail }

/** A sentence for every reason a command may refuse with: in words, or from a function of the noun. */
export type Said<R extends string> =
  Record<Locale, { refusals: Sentences<R> }> | ((refusal: Refusal<R>, locale: Locale) => string | string[])

/** What an act does: a change with an address of its own. How its page looks is said in the same call where `acts` makes it. */
export type Act<Who, Shown, Schema extends z.ZodType, T, R extends string> = {
  /** Who may act here; asked in the loader and in the action alike. */
  guard: (asked: Asked) => Promise<Who>
  /** Who may look at the page, where those are more than may act. */
  readers?: (asked: Asked) => Promise<Who>
  /** What the page shows. The action never loads it. */
  show: (who: Who, asked: LoaderFunctionArgs) => Promise<Shown>
  /** The form; as a function where it depends on the row, as a review's does on its rubric. */
  form: Schema | ((who: Who, asked: ActionFunctionArgs) => Schema | Promise<Schema>)
  /** 404 when the row the address names is not the person's to see. Asked where the form is wrong: else the command does. */
  find?: (who: Who, asked: ActionFunctionArgs) => Promise<unknown>
  /** The command, on the row the address names; it finds that row itself, within what the person may see. */
  run: (who: Who, asked: ActionFunctionArgs, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** A sentence for every reason the command may refuse with: one that is missing does not compile. */
  words: Said<NoInfer<R>>
  /** Reasons that belong to a field of the form, or the one field that all belong to; the others stand on top. */
  at?: string | { [Reason in NoInfer<R>]?: string | ((detail: Detail) => string) }
  /** The file the form carries: one that was not taken arrives as `<field>.error`, with why as a code. */
  file?: { field: string; refusals: Record<Locale, Record<string, string>> }
  /** Fields whose content never travels back, not even in the page's data. */
  secrets?: string[]
  /** Where it leads once done; a whole answer where cookies go with it. */
  to: (
    who: Who,
    asked: ActionFunctionArgs,
    value: T,
    input: z.output<Schema>,
  ) => string | Response | Promise<string | Response>
}

/** Loader and action of an act, alone for a page of its own look: guard, parse, command, refusal in words with what was typed kept, and the way on. */
export function act<Who, Shown, Schema extends z.ZodType, T, R extends string>(
  one: Act<Who, Shown, Schema, T, R>,
) {
  async function loader(asked: LoaderFunctionArgs): Promise<TypedResponse<Shown>> {
    const who = await (one.readers ?? one.guard)(asked)
    return json(await one.show(who, asked))
  }

  async function action(asked: ActionFunctionArgs) {
    const who = await one.guard(asked)
    const locale = localeOf(asked.request)
    const form = await asked.request.formData()
    const notTaken = takeError(form, one.file?.field)
    const schema = typeof one.form === 'function' ? await one.form(who, asked) : one.form
    const submission = parseWithZod(form, { schema })
    if (notTaken !== null || submission.status !== 'success') await one.find?.(who, asked)
    if (one.file && notTaken !== null) {
      const said = one.file.refusals[locale][notTaken] ?? notTaken
      return json(submission.reply({ fieldErrors: { [one.file.field]: [said] } }), { status: 422 })
    }
    if (submission.status !== 'success') return invalid(submission, one.secrets)
    const outcome = await one.run(who, asked, submission.value, now())
    if (outcome.ok) {
      const to = await one.to(who, asked, outcome.value, submission.value)
      return typeof to === 'string' ? redirect(to) : to
    }
    const field = typeof one.at === 'string' ? one.at : one.at?.[outcome.reason]
    return refused(
      submission,
      inWords(one.words, outcome, locale),
      typeof field === 'function' ? field(outcome.detail ?? {}) : field,
      one.secrets,
    )
  }

  return { loader, action }
}

function inWords<R extends string>(said: Said<R>, refusal: Refusal<R>, locale: Locale) {
  if (typeof said === 'function') return said(refusal, locale)
  return sentenceOf(said[locale].refusals, refusal.reason, refusal.detail ?? {})
}

function takeError(form: FormData, field: string | undefined): string | null {
  const code = form.get(`${field}.error`)
  form.delete(`${field}.error`)
  return typeof code === 'string' ? code : null
}
