import { MAY } from '~/landing/commitments/abilities'
import { actOnCommitment } from '~/landing/commitments/act-on-commitment.server'
import { reportLook } from '~/landing/commitment-pages/report-look'
import { reportCommitment } from '~/landing/commitments/report.server'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act'
import { ReportForm } from '~/landing/commitments/commitment.form'

export const handle = { files: 'own' }

const { loader, action } = actOnCommitment(MAY.report_city, {
  form: ReportForm,
  command: reportCommitment,
  proves: true,
  at: { unknown_file: 'proof', in_the_future: 'doneOn' },
})

/** An office says what of its promise was kept. */
const { meta, Page } = commitmentAct<typeof loader>(reportLook)

export { loader, action, meta, Page as default }
