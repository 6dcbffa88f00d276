import type { LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { orBarred } from '~/admission/phases/bar-text'
import type { Actor } from '~/ground/people/actor'
import { asStaff } from '~/ground/people/guard.server'
import { acts, type Act, type Does, type Look } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import type { Outcome } from '~/shared/outcome'
import { openSteps } from '~/shared/steps'
import { type PanelState, type PanelStep, STEPS } from './lifecycle'
import { panelOf, type PanelView } from './queries.server'
import { panelWords } from './words'

type Framed = {
  slug: string
  role: string
  panel?: Pick<PanelView, 'id' | 'ref' | 'state'>
  formKey?: string
}

/** What is done with meetings: on one of them, or, where there is none yet, from their list. */
export const panelsAct = acts(
  panelWords,
  (w, { slug, panel, formKey }: Framed) => {
    const list = paths.deskPanels(slug)
    const back = panel ? paths.deskPanel(slug, panel.id) : list
    return {
      crumbs: [{ label: w.title, to: list }, ...(panel ? [{ label: panel.ref, to: back }] : [])],
      back,
      keep: w.cancel,
      leave: w.back,
      formKey,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
  { refusals: orBarred(panelWords) },
)

function isOpen(open: PanelStep | readonly PanelState[], { panel, role }: Framed): boolean {
  if (!panel) return false
  if (typeof open === 'string') return openSteps(STEPS, panel.state, role).includes(open)
  return open.some((state) => state === panel.state)
}

type Params = Record<string, string | undefined>
type PanelWords = (typeof panelWords)['zh']
type Shown = { slug: string; role: string; panel: PanelView }
type OnPanel<Schema extends z.ZodType, T, R extends string, More> = Pick<
  Does<Actor, unknown, Schema, T, R>,
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

type Refusal = keyof PanelWords['refusals'] | 'phase_bars'

/** What an act of the desk on one meeting does. */
export function onPanel<Schema extends z.ZodType, T, R extends Refusal, More = object>(
  one: OnPanel<Schema, T, R, More>,
): Act<Actor, Shown & More, Schema, T, R> {
  const { to = paths.deskPanel } = one
  return {
    find: (actor, { params }) => panelOf(actor, params.panelId),
    ...one,
    guard: asStaff,
    show: async (actor, asked) => {
      const panel = await panelOf(actor, asked.params.panelId)
      const { enclaveSlug: slug, role } = actor
      return { slug, role, panel, ...((await one.more?.(panel, actor, asked)) as More) }
    },
    run: (actor, { params }, input, now) => one.command(actor, idOr404(params.panelId), input, now, params),
    words: orBarred(panelWords),
    to: ({ enclaveSlug }, { params }) => to(enclaveSlug, params.panelId ?? ''),
  }
}

type Drawn<More> = {
  /** In which states of the meeting it is open, or by which step of their table. */
  open: PanelStep | readonly PanelState[]
} & Look<PanelWords, Shown & More>

/** An act of the desk on one meeting. Where it is closed and knows more than that, it says so. */
export function panelAct<Schema extends z.ZodType, T, R extends Refusal, More = object>(
  one: OnPanel<Schema, T, R, More> & Drawn<More>,
) {
  return panelsAct<Actor, Shown & More, Schema, T, R>({
    ...one,
    ...onPanel(one),
    closed: (w, data, locale) =>
      one.closed?.(w, data, locale) ||
      (isOpen(one.open, data as unknown as Framed) ? null : w.refusals.wrong_state),
  })
}
