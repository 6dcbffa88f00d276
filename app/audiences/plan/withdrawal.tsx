import { actOnRow } from '~/plan/board/act-on-row.server'
import { WithdrawalForm } from '~/plan/evidence/evidence.form'
import { reasonField, rowAct } from '~/plan/evidence/row-act'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'

const { loader, action } = actOnRow(WithdrawalForm, withdrawEvidence)

/** Takes a row back; an approved one lowers the figure at once. */
const { meta, Page } = rowAct<typeof loader>({
  name: (w) => w.acts.withdraw,
  title: (w, { page }) => w.withdrawTitle(page.row.ref),
  lead: (w, { page }) => (page.row.state === 'approved' ? w.withdrawSubApproved : w.withdrawSub),
  fields: reasonField,
  send: (w) => w.acts.withdraw,
  danger: true,
})

export { loader, action, meta, Page as default }
