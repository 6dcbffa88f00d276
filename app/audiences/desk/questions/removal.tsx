import { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { MAY } from '~/plan/questions/abilities'
import { removeQuestion } from '~/plan/questions/keep-questions.server'
import { questionOf } from '~/plan/questions/queries.server'
import { questionAct } from '~/plan/questions/question-act'
import { questionWords } from '~/plan/questions/words'
import { paths } from '~/platform/paths'

const { loader, action } = act({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    question: await questionOf(actor, params.questionId),
  }),
  find: (actor, { params }) => questionOf(actor, params.questionId),
  form: z.object({}),
  run: (actor, { params }, _, now) => removeQuestion(actor, params.questionId, now),
  words: questionWords,
  to: ({ enclaveSlug }) => paths.questions(enclaveSlug),
})

/** Removes a frequent question. */
const { meta, Page } = questionAct<typeof loader>({
  name: (w) => w.remove,
  lead: (w, { question }) => w.removeLead(question.words.questionZh),
  send: (w) => w.remove,
  danger: true,
})

export { loader, action, meta, Page as default }
