import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { reportLook } from '~/landing/commitment-pages/report-look'
import { reportCommitment } from '~/landing/commitments/report.server'
import { ReportForm } from '~/landing/commitments/commitment.form'

export const handle = { files: 'own' }

/** An office says what of its promise was kept. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.report_city,
  form: ReportForm,
  command: reportCommitment,
  proves: true,
  at: { unknown_file: 'proof', in_the_future: 'doneOn' },
  ...reportLook,
})

export { loader, action, meta, Page as default }
