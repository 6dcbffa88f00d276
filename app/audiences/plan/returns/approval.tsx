import { returnAct } from '~/plan/returns/return-act.server'
import { ChecksList } from '~/plan/returns/around-paper'
import { approveReturn } from '~/plan/returns/change-return.server'
import { periodInWords } from '~/plan/returns/period'
import { ApproveReturnForm } from '~/plan/returns/return.form'

/** The director approves what another person handed in. */
const { loader, action, meta, Page } = returnAct({
  may: 'decide',
  form: ApproveReturnForm,
  command: approveReturn,
  name: (w) => w.approve,
  title: (w, { period, version }, locale) =>
    `${w.periodTitle(periodInWords(period, locale))} · ${w.version(version)}`,
  lead: (w) => w.approveLead,
  closed: (w, { state, mine }) =>
    state !== 'submitted' ? w.refusals.wrong_state : mine ? w.refusals.own_return : null,
  above: (_, { findings, explanations }) => (
    <div className="mb-6">
      <ChecksList findings={findings} explanations={explanations} />
    </div>
  ),
  send: (w) => w.approve,
})

export { loader, action, meta, Page as default }
