import { MAY } from '~/landing/commitments/abilities'
import { actOnCommitment } from '~/landing/commitments/act-on-commitment.server'
import { answerLook } from '~/landing/commitment-pages/act-looks'
import { answerReport } from '~/landing/commitments/answer.server'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act'
import { AnswerForm } from '~/landing/commitments/commitment.form'

const { loader, action } = actOnCommitment(MAY.answer_firm, {
  form: AnswerForm,
  command: answerReport,
})

/** Park or bureau confirms what the firm has done, or returns it. */
const { meta, Page } = commitmentAct<typeof loader>(answerLook)

export { loader, action, meta, Page as default }
