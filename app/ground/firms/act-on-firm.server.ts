import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { asStaff } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { firmHead } from './figures.server'

type OnFirm<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'at' | 'words' | 'file'
> & {
  guard?: typeof asStaff
  command: (actor: Actor, firmId: string, input: z.output<Schema>, now: Date) => Promise<Outcome<T, R>>
  /** What the page shows beside the firm. */
  more?: (firmId: string, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
}

/** An act of the desk on one firm; it leads back to the firm. */
export function actOnFirm<Schema extends z.ZodType, T, R extends string, More = object>(
  one: OnFirm<Schema, T, R, More>,
) {
  type Shown = { slug: string; firm: { id: string; name: string } } & More
  return act<Actor, Shown, Schema, T, R>({
    guard: asStaff,
    ...one,
    show: async (actor, asked) => {
      const { id, name } = await firmHead(actor, asked.params.firmId)
      return {
        slug: actor.enclaveSlug,
        firm: { id, name },
        ...((await one.more?.(id, actor, asked)) as More),
      }
    },
    find: (actor, { params }) => firmHead(actor, params.firmId),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.firmId), input, now),
    to: ({ enclaveSlug }, { params }) => paths.deskFirm(enclaveSlug, params.firmId ?? ''),
  })
}
