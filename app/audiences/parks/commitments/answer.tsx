import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { answerLook } from '~/landing/commitment-pages/act-looks'
import { answerReport } from '~/landing/commitments/answer.server'
import { AnswerForm } from '~/landing/commitments/commitment.form'

/** Park or bureau confirms what the firm has done, or returns it. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.answer_firm,
  form: AnswerForm,
  command: answerReport,
  ...answerLook,
})

export { loader, action, meta, Page as default }
