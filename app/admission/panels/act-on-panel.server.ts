import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { orBarred } from '~/admission/phases/bar-text'
import type { Actor } from '~/ground/people/actor'
import { asStaff } from '~/ground/people/guard.server'
import { act, type Act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { panelOf, type PanelView } from './queries.server'
import { panelWords } from './words'

type Params = Record<string, string | undefined>
type Refusals = (typeof panelWords)['zh']['refusals']
type OnPanel<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Act<Actor, unknown, Schema, T, R>,
  'form' | 'file' | 'find'
> & {
  command: (
    actor: Actor,
    panelId: string,
    input: z.output<Schema>,
    now: Date,
    params: Params,
  ) => Promise<Outcome<T, R>>
  /** What the page shows beside the meeting. */
  more?: (panel: PanelView, actor: Actor, asked: LoaderFunctionArgs) => More | Promise<More>
  /** Where it leads, if not to the meeting. */
  to?: (slug: string, panelId: string) => string
}

/** An act of the desk on one meeting. */
export function actOnPanel<
  Schema extends z.ZodType,
  T,
  R extends keyof Refusals | 'phase_bars',
  More = object,
>(one: OnPanel<Schema, T, R, More>) {
  const { to = paths.deskPanel } = one
  type Shown = { slug: string; role: string; panel: PanelView } & More
  return act<Actor, Shown, Schema, T, R>({
    find: (actor, { params }) => panelOf(actor, params.panelId),
    ...one,
    guard: asStaff,
    show: async (actor, asked) => {
      const panel = await panelOf(actor, asked.params.panelId)
      const { enclaveSlug: slug, role } = actor
      return { slug, role, panel, ...((await one.more?.(panel, actor, asked)) as More) }
    },
    words: orBarred(panelWords),
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.panelId), input, now, params),
    to: ({ enclaveSlug }, { params }) => to(enclaveSlug, params.panelId ?? ''),
  })
}
