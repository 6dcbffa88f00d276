import { judgedRowAct } from '~/plan/board/row-act.server'
import { NothingAsked } from '~/plan/evidence/evidence.form'
import { resubmitEvidence } from '~/plan/evidence/resubmit-evidence.server'

/** Sends a mended row to the bureau again. */
const { loader, action, meta, Page } = judgedRowAct({
  form: NothingAsked,
  command: (actor, id, _, now) => resubmitEvidence(actor, id, now),
  name: (w) => w.acts.resubmit,
  title: (w, { page }) => w.resubmitTitle(page.row.ref),
  lead: (w) => w.newSub,
  send: (w) => w.acts.resubmit,
})

export { loader, action, meta, Page as default }
