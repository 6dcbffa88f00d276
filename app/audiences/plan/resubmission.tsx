import { actOnRow } from '~/plan/board/act-on-row.server'
import { NothingAsked } from '~/plan/evidence/evidence.form'
import { resubmitEvidence } from '~/plan/evidence/resubmit-evidence.server'
import { judgedRowAct } from '~/plan/evidence/row-act'

const { loader, action } = actOnRow(NothingAsked, (actor, id, _, now) => resubmitEvidence(actor, id, now))

/** Sends a mended row to the bureau again. */
const { meta, Page } = judgedRowAct<typeof loader>({
  name: (w) => w.acts.resubmit,
  title: (w, { page }) => w.resubmitTitle(page.row.ref),
  lead: (w) => w.newSub,
  send: (w) => w.acts.resubmit,
})

export { loader, action, meta, Page as default }
