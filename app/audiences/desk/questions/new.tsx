import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { MAY } from '~/plan/questions/abilities'
import { enterQuestion } from '~/plan/questions/keep-questions.server'
import { questionAct, questionFields } from '~/plan/questions/question-act'
import { NewQuestionForm } from '~/plan/questions/question.form'
import { questionWords } from '~/plan/questions/words'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

const { loader, action } = act({
  guard: inRole(...MAY.keep),
  show: ({ enclaveSlug: slug }) => Promise.resolve({ slug, formKey: newId() }),
  form: NewQuestionForm,
  run: (actor, _, input, now) => enterQuestion(actor, input, now),
  words: questionWords,
  to: ({ enclaveSlug }) => paths.questions(enclaveSlug),
})

/** Enters a frequent question with its answer. */
const { meta, Page } = questionAct<typeof loader>({
  name: (w) => w.new,
  lead: (w) => w.editLead,
  labels: (w) => w.fields,
  fields: (w) => questionFields(w, {}),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
