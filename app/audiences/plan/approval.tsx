import { actOnRow } from '~/plan/board/act-on-row.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { NothingAsked } from '~/plan/evidence/evidence.form'
import { judgedRowAct } from '~/plan/evidence/row-act'

const { loader, action } = actOnRow(NothingAsked, (actor, id, _, now) => approveEvidence(actor, id, now))

/** Approves one row: from here on it is part of the figure. */
const { meta, Page } = judgedRowAct<typeof loader>({
  name: (w) => w.acts.approve,
  title: (w, { page }) => w.approveTitle(page.row.ref),
  lead: (w) => w.approveSub,
  send: (w) => w.acts.approve,
})

export { loader, action, meta, Page as default }
