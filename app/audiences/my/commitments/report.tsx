import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { reportLook } from '~/landing/commitment-pages/report-look'
import { reportCommitment } from '~/landing/commitments/report.server'
import { ReportForm } from '~/landing/commitments/commitment.form'

export const handle = { files: 'own' }

/** A founder says what the firm has done. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.own,
  form: ReportForm,
  command: reportCommitment,
  proves: true,
  at: { unknown_file: 'proof', in_the_future: 'doneOn' },
  ...reportLook,
})

export { loader, action, meta, Page as default }
