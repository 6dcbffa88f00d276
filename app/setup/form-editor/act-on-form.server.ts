import { type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { formVersion } from '~/ground/forms/queries.server'
import type { Actor, Role } from '~/ground/people/actor'
import { inRole } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { idOr404, onlyPressed, ledOn } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { MAY_EDIT } from './abilities'
import { formWords } from './words'

type Form = Awaited<ReturnType<typeof formVersion>>
type Params = Record<string, string | undefined>
type OnForm<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
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

const said = { zh: { refusals: formWords.zh.refused }, en: { refusals: formWords.en.refused } }

/** An act on a draft of a form; what is published shows itself. */
export function actOnForm<
  Schema extends z.ZodType,
  T,
  R extends keyof (typeof formWords)['zh']['refused'],
  More,
>(one: OnForm<Schema, T, R, More>) {
  const { roles = MAY_EDIT, to = paths.deskForm, more } = one
  return act({
    form: one.form,
    at: one.at,
    guard: inRole(...roles),
    show: async (actor, asked) => {
      const form = await formVersion(actor, asked.params.formId)
      const { id, version, revision } = form
      const draft = { slug: actor.enclaveSlug, id, version, revision }
      if (!more) {
        onlyPressed(asked.context, paths.deskForm(actor.enclaveSlug, id))
        return draft as typeof draft & More
      }
      if (form.state !== 'draft') throw ledOn(paths.deskForm(actor.enclaveSlug, id))
      return { ...draft, ...(await more(form, actor, asked)) }
    },
    find: (actor, { params }) => formVersion(actor, params.formId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.formId), input, now, params),
    words: said,
    to: ({ enclaveSlug }, { params }, _, input) => to(enclaveSlug, params.formId ?? '', input),
  })
}
