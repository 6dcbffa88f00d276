import { actPages, type Loader, type Look, type Shown } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { openSteps } from '~/shared/steps'
import { STEPS, type PanelState, type PanelStep } from './lifecycle'
import type { PanelView } from './queries.server'
import { panelWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnPanel = {
  slug: string
  role: string
  panel?: Pick<PanelView, 'id' | 'ref' | 'state'>
  formKey?: string
}
type PanelLook<L extends Loader> = Look<(typeof panelWords)['zh'], Shown<L> & OnPanel>

/** The page of an act of meetings: on one meeting, or, where there is none yet, from their list. */
export const meetingAct = actPages(panelWords, (w, { slug, panel, formKey }: OnPanel) => {
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
})

/**
 * The page of an act on one meeting, open in some states of it or where the table of steps says so. An act that knows
 * more than that it is closed says it.
 */
export function panelAct<L extends Loader>(open: PanelStep | readonly PanelState[], look: PanelLook<L>) {
  return meetingAct<L>({
    ...look,
    closed: (w, data, locale) =>
      look.closed?.(w, data, locale) || (isOpen(open, data) ? null : w.refusals.wrong_state),
  })
}

function isOpen(open: PanelStep | readonly PanelState[], { panel, role }: OnPanel): boolean {
  if (!panel) return false
  if (typeof open === 'string') return openSteps(STEPS, panel.state, role).includes(open)
  return open.some((state) => state === panel.state)
}
