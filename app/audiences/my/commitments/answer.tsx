import { MAY } from '~/landing/commitments/abilities'
import { actOnCommitment } from '~/landing/commitments/act-on-commitment.server'
import { answerLook } from '~/landing/commitment-pages/act-looks'
import { answerReport } from '~/landing/commitments/answer.server'
import { ownCommitmentAct } from '~/landing/commitment-pages/commitment-act'
import { AnswerForm } from '~/landing/commitments/commitment.form'

const { loader, action } = actOnCommitment(MAY.own, {
  form: AnswerForm,
  command: answerReport,
})

/** A founder confirms what the city has done, or returns it. */
const { meta, Page } = ownCommitmentAct<typeof loader>(answerLook)

export { loader, action, meta, Page as default }
