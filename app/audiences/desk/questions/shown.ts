import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { MAY } from '~/plan/questions/abilities'
import { showQuestion } from '~/plan/questions/keep-questions.server'
import { questionOf } from '~/plan/questions/queries.server'
import { ShownForm } from '~/plan/questions/question.form'
import { paths } from '~/platform/paths'

/** Shows a question on the portal, or takes it back. */
const { loader, action } = press({
  guard: inRole(...MAY.keep),
  at: ({ enclaveSlug }) => paths.questions(enclaveSlug),
  find: (actor, { params }) => questionOf(actor, params.questionId),
  form: ShownForm,
  run: (actor, { params }, now, input) => showQuestion(actor, params.questionId, input, now),
})

export { loader, action }
