import { actOnRun } from '~/residence/charge-pages/act-on-run.server'
import { chargeAct } from '~/residence/charge-pages/charge-act'
import { VersionForm } from '~/residence/charges/charge.form'
import { approveRun } from '~/residence/charges/steps.server'
import { formatYuan } from '~/shared/money'
import { Facts } from '~/ui/page'

const { loader, action } = actOnRun({ may: 'approve', form: VersionForm, command: approveRun })

/** The director approves what another person submitted, by the version that was read. */
const { meta, Page } = chargeAct<typeof loader>({
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
