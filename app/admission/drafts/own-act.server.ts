import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { wordedActs, type Act, type Look } from '~/mechanism/acts.server'
import { press } from '~/mechanism/press.server'
import { ledOn } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { FounderPage } from './founder-page'
import { requireOwn, type Own } from './own.server'

type OnOwn<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Own, unknown, Schema, T, R>,
  'form' | 'at' | 'file' | 'words'
> & {
  command: (actor: Actor, applicationId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What the page shows; where it is null the act is not open, and the application's own page says how it stands. */
  more?: (own: Own, locale: Locale) => More | null | Promise<More | null>
  /** Where it leads; without it back to the application. */
  to?: (value: T) => string
}

/** What a founder's act on an application of their own firm does; it leads back to the application. */
export function onOwn<Schema extends z.ZodType, T, R extends string, More = object>(
  one: OnOwn<Schema, T, R, More>,
): Act<Own, { ref: string } & More, Schema, T, R> {
  return {
    ...one,
    guard: ({ request, params }) => requireOwn(request, params.ref),
    show: async (own, { request }) => {
      const { ref } = own.application
      const more = one.more ? await one.more(own, localeOf(request)) : {}
      if (more === null) throw ledOn(paths.myApplication(ref))
      return { ref, ...(more as More) }
    },
    run: ({ actor, application }, _, input, now) => one.command(actor, application.id, input, now),
    to: ({ application }, _, value) => one.to?.(value) ?? paths.myApplication(application.ref),
  }
}

type Framed<W> = {
  /** What the way back says, beside the button. */
  keep?: (w: W) => string
  errorText?: (w: W, code: string) => string | undefined
}

/** Acts of a founder on an application of their own firm, in the words of the act. */
export function ownActs<W>(words: Record<Locale, W>, { keep, errorText }: Framed<W> = {}) {
  const declared = wordedActs(
    words,
    (w, { ref, formKey }: { ref: string; formKey?: string }) => ({
      crumbs: [{ label: ref, to: paths.myApplication(ref) }],
      back: paths.myApplication(ref),
      keep: keep?.(w),
      errorText: (code) => errorText?.(w, code) ?? code,
      formKey,
      size: 'l' as const,
    }),
    FounderPage,
  )
  return <Schema extends z.ZodType, T, R extends string, More = object>(
    one: OnOwn<Schema, T, R, More> & Look<W, { ref: string } & More>,
  ) => declared<Own, { ref: string } & More, Schema, T, R>({ ...one, ...onOwn(one) })
}

/** An act on an own application whose button stands on the page of its papers. */
export function pressOnPaper<R extends string>(
  command: (
    actor: Actor,
    applicationId: string,
    paperId: string,
    now: Date,
  ) => Promise<Outcome<{ kind: string }, R>>,
) {
  return press({
    guard: ({ request, params }) => requireOwn(request, params.ref),
    at: ({ application }) => paths.myPapers(application.ref),
    run: async ({ actor, application: { id, ref } }, { params }, now) => {
      const outcome = await command(actor, id, params.paperId ?? '', now)
      if (outcome.ok) return `${paths.myPapers(ref)}#paper-${encodeURIComponent(outcome.value.kind)}`
      return outcome.reason === 'not_a_draft' ? paths.myApplication(ref) : paths.myPapers(ref)
    },
  })
}
