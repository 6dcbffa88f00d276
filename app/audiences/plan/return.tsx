import { actOnRow } from '~/plan/board/act-on-row.server'
import { ReturnForm } from '~/plan/evidence/evidence.form'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'
import { reasonField, rowAct } from '~/plan/evidence/row-act'

const { loader, action } = actOnRow(ReturnForm, returnEvidence)

/** Sends a row back to the officer who put it forward, with the reason. */
const { meta, Page } = rowAct<typeof loader>({
  name: (w) => w.acts.return,
  title: (w, { page }) => w.returnTitle(page.row.ref),
  lead: (w) => w.returnSub,
  fields: reasonField,
  send: (w) => w.acts.return,
})

export { loader, action, meta, Page as default }
