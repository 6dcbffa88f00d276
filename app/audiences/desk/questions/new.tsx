import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/plan/questions/abilities'
import { enterQuestion } from '~/plan/questions/keep-questions.server'
import { questionAct, questionFields } from '~/plan/questions/question-act.server'
import { NewQuestionForm } from '~/plan/questions/question.form'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** Enters a frequent question with its answer. */
const { loader, action, meta, Page } = questionAct({
  guard: inRole(...MAY.keep),
  show: ({ enclaveSlug: slug }) => Promise.resolve({ slug, formKey: newId() }),
  form: NewQuestionForm,
  run: (actor, _, input, now) => enterQuestion(actor, input, now),
  to: ({ enclaveSlug }) => paths.questions(enclaveSlug),
  name: (w) => w.new,
  lead: (w) => w.editLead,
  labels: (w) => w.fields,
  fields: (w) => questionFields(w, {}),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
