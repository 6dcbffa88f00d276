import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import type { Outcome } from '~/shared/outcome'
import type { Asked } from './act.server'

/** An act whose button stands on another page, so that its own address has nothing to look at. */
export type Press<Who, Schema extends z.ZodType> = {
  /** Who may act here; asked in the loader and in the action alike. */
  guard: (asked: Asked) => Promise<Who>
  /** The page its button is on. */
  at: (who: Who, asked: Asked) => string
  /** 404 when the row the address names is not the person's to see, where the command does not ask that itself. */
  find?: (who: Who, asked: Asked) => unknown
  /** What comes with the button, where something does. */
  form?: Schema
  /** Does it; where it says an address it leads there, and else, done or refused, to the page its button is on. */
  run: (
    who: Who,
    asked: ActionFunctionArgs,
    now: Date,
    input: z.output<Schema>,
    typed: FormData,
  ) => Promise<string | Response | Outcome<unknown> | void>
}

/** The page of a button after its press; where it was refused the address says why, and the page reads it (`RefusedBefore`). */
export function refusedAt(page: string, outcome: Outcome<unknown>): string {
  return outcome.ok ? page : `${page}?refused=${outcome.reason}`
}

/** Loader and action of an act without a page of its own. */
export function press<Who, Schema extends z.ZodType>(one: Press<Who, Schema>) {
  async function loader(asked: LoaderFunctionArgs): Promise<Response> {
    const who = await one.guard(asked)
    await one.find?.(who, asked)
    return redirect(one.at(who, asked))
  }

  async function action(asked: ActionFunctionArgs): Promise<Response> {
    const who = await one.guard(asked)
    await one.find?.(who, asked)
    const typed = one.form ? await asked.request.formData() : new FormData()
    const read = one.form && parseWithZod(typed, { schema: one.form })
    if (read && read.status !== 'success') return invalid(read)
    const to = await one.run(who, asked, now(), read?.value as z.output<Schema>, typed)
    return to instanceof Response ? to : redirect(typeof to === 'string' ? to : one.at(who, asked))
  }

  return { loader, action }
}
