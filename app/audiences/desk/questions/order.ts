import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { MAY } from '~/plan/questions/abilities'
import { moveQuestion } from '~/plan/questions/keep-questions.server'
import { questionOf } from '~/plan/questions/queries.server'
import { OrderForm } from '~/plan/questions/question.form'
import { paths } from '~/platform/paths'

/** Moves a question among those of its topic. */
const { loader, action } = press({
  guard: inRole(...MAY.keep),
  at: ({ enclaveSlug }) => paths.questions(enclaveSlug),
  find: (actor, { params }) => questionOf(actor, params.questionId),
  form: OrderForm,
  run: (actor, { params }, now, input) => moveQuestion(actor, params.questionId, input, now),
})

export { loader, action }
