import { answerInWords } from '~/admission/answers/answer-words'
import { questionAsked } from '~/admission/case-file/answers-view.server'
import { saveAnswer } from '~/admission/drafts/save-answer.server'
import { saveAsTyped } from '~/admission/drafts/save-as-typed.server'

/** One answer of a draft, as typed. */
const { loader, action } = saveAsTyped(
  'key',
  ({ actor, application }, key, typed, now) => saveAnswer(actor, application.id, { key, ...typed }, now),
  async (own, key, text, locale) => answerInWords(await questionAsked(own, key), text, locale),
)

export { loader, action }
