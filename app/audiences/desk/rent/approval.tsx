import { runAct } from '~/residence/charge-pages/charge-act.server'
import { VersionForm } from '~/residence/charges/charge.form'
import { approveRun } from '~/residence/charges/steps.server'
import { formatYuan } from '~/shared/money'
import { Facts } from '~/ui/page'

/** The director approves what another person submitted, by the version that was read. */
const { loader, action, meta, Page } = runAct({
  may: 'approve',
  form: VersionForm,
  command: approveRun,
  name: (w) => w.approve,
  title: (w, { run }) => `${w.approve} · ${run.month.slice(0, 7)}`,
  lead: (w) => w.approveLead,
  closed: (w, { run, me }) =>
    run.state !== 'submitted'
      ? w.refusals.wrong_state
      : run.submittedById === me
        ? w.refusals.own_submission
        : null,
  above: (w, { sums }) => (
    <div className="mb-4">
      <Facts
        items={[
          { label: w.firms, value: sums.firms },
          { label: w.full, value: formatYuan(sums.full) },
          { label: w.relief, value: formatYuan(sums.relief) },
          { label: w.amount, value: formatYuan(sums.amount) },
        ]}
      />
    </div>
  ),
  send: (w) => w.approve,
})

export { loader, action, meta, Page as default }
