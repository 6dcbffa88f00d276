import { MAY } from '~/landing/commitments/abilities'
import { commitmentAct } from '~/landing/commitment-pages/commitment-act.server'
import { answerLook } from '~/landing/commitment-pages/act-looks'
import { answerReport } from '~/landing/commitments/answer.server'
import { AnswerForm } from '~/landing/commitments/commitment.form'

/** A founder confirms what the city has done, or returns it. */
const { loader, action, meta, Page } = commitmentAct({
  roles: MAY.own,
  form: AnswerForm,
  command: answerReport,
  ...answerLook,
})

export { loader, action, meta, Page as default }
