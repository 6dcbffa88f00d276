import { judgedRowAct } from '~/plan/board/row-act.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { NothingAsked } from '~/plan/evidence/evidence.form'

/** Approves one row: from here on it is part of the figure. */
const { loader, action, meta, Page } = judgedRowAct({
  form: NothingAsked,
  command: (actor, id, _, now) => approveEvidence(actor, id, now),
  name: (w) => w.acts.approve,
  title: (w, { page }) => w.approveTitle(page.row.ref),
  lead: (w) => w.approveSub,
  send: (w) => w.acts.approve,
})

export { loader, action, meta, Page as default }
