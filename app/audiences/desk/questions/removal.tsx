import { z } from 'zod'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/plan/questions/abilities'
import { removeQuestion } from '~/plan/questions/keep-questions.server'
import { questionOf } from '~/plan/questions/queries.server'
import { questionAct } from '~/plan/questions/question-act.server'
import { paths } from '~/platform/paths'

/** Removes a frequent question. */
const { loader, action, meta, Page } = questionAct({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    question: await questionOf(actor, params.questionId),
  }),
  find: (actor, { params }) => questionOf(actor, params.questionId),
  form: z.object({}),
  run: (actor, { params }, _, now) => removeQuestion(actor, params.questionId, now),
  to: ({ enclaveSlug }) => paths.questions(enclaveSlug),
  name: (w) => w.remove,
  lead: (w, { question }) => w.removeLead(question.words.questionZh),
  send: (w) => w.remove,
  danger: true,
})

export { loader, action, meta, Page as default }
