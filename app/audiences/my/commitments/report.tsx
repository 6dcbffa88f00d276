import { MAY } from '~/landing/commitments/abilities'
import { actOnCommitment } from '~/landing/commitments/act-on-commitment.server'
import { reportLook } from '~/landing/commitment-pages/report-look'
import { reportCommitment } from '~/landing/commitments/report.server'
import { ownCommitmentAct } from '~/landing/commitment-pages/commitment-act'
import { ReportForm } from '~/landing/commitments/commitment.form'

export const handle = { files: 'own' }

const { loader, action } = actOnCommitment(MAY.own, {
  form: ReportForm,
  command: reportCommitment,
  proves: true,
  at: { unknown_file: 'proof', in_the_future: 'doneOn' },
})

/** A founder says what the firm has done. */
const { meta, Page } = ownCommitmentAct<typeof loader>(reportLook)

export { loader, action, meta, Page as default }
