import { rowAct, reasonField } from '~/plan/board/row-act.server'
import { ReturnForm } from '~/plan/evidence/evidence.form'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'

/** Sends a row back to the officer who put it forward, with the reason. */
const { loader, action, meta, Page } = rowAct({
  form: ReturnForm,
  command: returnEvidence,
  name: (w) => w.acts.return,
  title: (w, { page }) => w.returnTitle(page.row.ref),
  lead: (w) => w.returnSub,
  fields: reasonField,
  send: (w) => w.acts.return,
})

export { loader, action, meta, Page as default }
