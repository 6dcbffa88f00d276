import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { MAY } from '~/plan/questions/abilities'
import { changeQuestion } from '~/plan/questions/keep-questions.server'
import { questionOf } from '~/plan/questions/queries.server'
import { questionAct, questionFields } from '~/plan/questions/question-act'
import { QuestionForm } from '~/plan/questions/question.form'
import { questionWords } from '~/plan/questions/words'
import { paths } from '~/platform/paths'

const { loader, action } = act({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => {
    const question = await questionOf(actor, params.questionId)
    return { slug: actor.enclaveSlug, version: question.version, question }
  },
  find: (actor, { params }) => questionOf(actor, params.questionId),
  form: QuestionForm,
  run: (actor, { params }, input, now) => changeQuestion(actor, params.questionId, input, now),
  words: questionWords,
  to: ({ enclaveSlug }) => paths.questions(enclaveSlug),
})

/** Words a frequent question anew. */
const { meta, Page } = questionAct<typeof loader>({
  name: (w) => w.edit,
  lead: (w) => w.editLead,
  labels: (w) => w.fields,
  fields: (w, { question }) => questionFields(w, question.words),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
