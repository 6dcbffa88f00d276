import { rowAct, reasonField } from '~/plan/board/row-act.server'
import { WithdrawalForm } from '~/plan/evidence/evidence.form'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'

/** Takes a row back; an approved one lowers the figure at once. */
const { loader, action, meta, Page } = rowAct({
  form: WithdrawalForm,
  command: withdrawEvidence,
  name: (w) => w.acts.withdraw,
  title: (w, { page }) => w.withdrawTitle(page.row.ref),
  lead: (w, { page }) => (page.row.state === 'approved' ? w.withdrawSubApproved : w.withdrawSub),
  fields: reasonField,
  send: (w) => w.acts.withdraw,
  danger: true,
})

export { loader, action, meta, Page as default }
