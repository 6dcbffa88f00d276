import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { deskWords } from '~/admission/applications/desk-words'
import { findApplication } from '~/admission/applications/queries.server'
import type { Actor, Role } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { EmptyForm } from './empty.form'
import { applicationFile, type ApplicationFile } from './file.server'

type OnFile<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'words' | 'file'
> & {
  roles?: readonly Role[]
  command: (
    actor: Actor,
    fileId: string,
    input: z.output<Schema>,
    now: Date,
    params: Record<string, string | undefined>,
  ) => Promise<Outcome<T, R>>
  /** What the page shows beside the file. */
  more?: (file: ApplicationFile, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** The part of the file it leads back to, or another address; without it, back with the queue one came from. */
  to?: string | ((actor: Actor, fileId: string, value: T) => string)
}

/** An act of the desk on one application; it leads back to the file. */
export function actOnFile<Schema extends z.ZodType, T, R extends string, More = object>(
  one: OnFile<Schema, T, R, More>,
) {
  const { roles = ['officer', 'director'], to } = one
  return act<Actor, { slug: string; file: ApplicationFile } & More, Schema, T, R>({
    ...one,
    guard: ({ request, params }) => requireActor(request, { roles, enclave: params.enclave }),
    show: async (actor, asked) => {
      const { request, params } = asked
      const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
      return { slug: actor.enclaveSlug, file, ...((await one.more?.(file, actor, asked)) as More) }
    },
    find: (actor, { params }) => findApplication(actor, params.applicationId),
    run: (actor, { params }, input, now) =>
      one.command(actor, idOr404(params.applicationId), input, now, params),
    to: (actor, { request, params }, value) => {
      const id = params.applicationId ?? ''
      if (typeof to === 'function') return to(actor, id, value)
      return paths.deskApplication(actor.enclaveSlug, id) + (to ?? new URL(request.url).search)
    },
  })
}

/** An act whose form asks nothing: pressing the button is all. */
export function pressOnFile<T, R extends keyof Refusals>(
  command: (actor: Actor, fileId: string, now: Date) => Promise<Outcome<T, R>>,
) {
  const press = (actor: Actor, id: string, _: unknown, now: Date) => command(actor, id, now)
  return actOnFile({ form: EmptyForm, command: press, words: deskWords })
}
type Refusals = (typeof deskWords)['zh']['refusals']
