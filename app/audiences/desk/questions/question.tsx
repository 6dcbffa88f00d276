import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/plan/questions/abilities'
import { changeQuestion } from '~/plan/questions/keep-questions.server'
import { questionOf } from '~/plan/questions/queries.server'
import { questionAct, questionFields } from '~/plan/questions/question-act.server'
import { QuestionForm } from '~/plan/questions/question.form'
import { paths } from '~/platform/paths'

/** Words a frequent question anew. */
const { loader, action, meta, Page } = questionAct({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => {
    const question = await questionOf(actor, params.questionId)
    return { slug: actor.enclaveSlug, version: question.version, question }
  },
  find: (actor, { params }) => questionOf(actor, params.questionId),
  form: QuestionForm,
  run: (actor, { params }, input, now) => changeQuestion(actor, params.questionId, input, now),
  to: ({ enclaveSlug }) => paths.questions(enclaveSlug),
  name: (w) => w.edit,
  lead: (w) => w.editLead,
  labels: (w) => w.fields,
  fields: (w, { question }) => questionFields(w, question.words),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
