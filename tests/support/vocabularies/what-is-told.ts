import { CASE_ANSWERS, CASE_ENDS, CASE_STATES } from '~/plan/cases/vocabulary'
import { NEWS_STATES } from '~/plan/news/vocabulary'
import { TOPICS } from '~/plan/questions/vocabulary'

/** What may stand in the columns of cases, news and frequent questions. */
export const OF_WHAT_IS_TOLD: Record<string, readonly string[]> = {
  'FirmCase.state': CASE_STATES.codes,
  'CaseText.answer': CASE_ANSWERS.codes,
  'CaseText.end': CASE_ENDS.codes,
  'News.state': NEWS_STATES.codes,
  'FrequentQuestion.topic': TOPICS.codes,
}
