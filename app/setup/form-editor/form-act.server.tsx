import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { formVersion } from '~/ground/forms/queries.server'
import type { Actor, Role } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { acts, type Act, type Does, type Look } from '~/mechanism/acts.server'
import { refusalsIn, sentenceFor } from '~/mechanism/sentences'
import { idOr404, ledOn, onlyPressed } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { LinkButton } from '~/ui/buttons'
import { MAY_EDIT } from './abilities'
import { formWords } from './words'

type Framed = { slug: string; id: string; version: number; back?: string }

const SAID = refusalsIn(formWords, (w) => w.refused)

const formsAct = acts(
  formWords,
  (w, { slug, id, version, back }: Framed) => {
    return {
      crumbs: [
        { label: w.forms, to: paths.deskForms(slug) },
        { label: w.version(version), to: paths.deskForm(slug, id) },
      ],
      back,
      keep: back && w.keep,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
  { refusals: SAID },
)

type Words = (typeof formWords)['zh']
type Form = Awaited<ReturnType<typeof formVersion>>
type Params = Record<string, string | undefined>
type OnForm<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Does<Actor, unknown, Schema, T, R>,
  'form' | 'at'
> & {
  roles?: readonly Role[]
  command: (
    actor: Actor,
    formId: string,
    input: z.output<Schema>,
    now: Date,
    params: Params,
  ) => Promise<Outcome<T, R>>
  /** What the page shows beside the draft. Without it there is a button on the draft's page, and here only why it was refused. */
  more?: (form: Form, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** Where it leads, if not to the draft. */
  to?: (slug: string, formId: string, input: z.output<Schema>) => string
}
type Shown = { slug: string; id: string; version: number; revision: number }

/** What an act on a draft of a form does; what is published shows itself. */
export function onForm<Schema extends z.ZodType, T, R extends keyof Words['refused'], More = object>(
  one: OnForm<Schema, T, R, More>,
): Act<Actor, Shown & More, Schema, T, R> {
  const { roles = MAY_EDIT, to = paths.deskForm, more } = one
  return {
    ...one,
    guard: inRole(...roles),
    show: async (actor, asked) => {
      const form = await formVersion(actor, asked.params.formId)
      const { id, version, revision } = form
      const draft = { slug: actor.enclaveSlug, id, version, revision }
      if (!more) {
        onlyPressed(asked.context, paths.deskForm(actor.enclaveSlug, id))
        return draft as Shown & More
      }
      if (form.state !== 'draft') throw ledOn(paths.deskForm(actor.enclaveSlug, id))
      return { ...draft, ...(await more(form, actor, asked)) }
    },
    find: (actor, { params }) => formVersion(actor, params.formId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.formId), input, now, params),
    words: SAID,
    to: ({ enclaveSlug }, { params }, _, input) => to(enclaveSlug, params.formId ?? '', input),
  }
}

/** An act on a draft of a form. */
export function formAct<Schema extends z.ZodType, T, R extends keyof Words['refused'], More = object>(
  one: OnForm<Schema, T, R, More> & Look<Words, Shown & More>,
) {
  return formsAct<Actor, Shown & More, Schema, T, R>({ ...one, ...onForm(one) })
}

type Pressed<Schema extends z.ZodType, T, R extends string> = Omit<OnForm<Schema, T, R, object>, 'more'> &
  Pick<Look<Words, Shown>, 'name'>

/** A button of a draft's: what is seen when it could not be done is why, and the way back to the draft. */
export function formPress<Schema extends z.ZodType, T, R extends keyof Words['refused']>(
  one: Pressed<Schema, T, R>,
) {
  return formAct<Schema, T, R>({
    ...one,
    closed: (w, { slug, id, version }) => (
      <LinkButton to={paths.deskForm(slug, id)}>{w.version(version)}</LinkButton>
    ),
    send: one.name,
  })
}
