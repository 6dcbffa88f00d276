import { TOPICS, type Topic } from './vocabulary'

export const QUESTIONS_ON_A_PAGE = 30
export type QuestionQuery = { topic: Topic | null; typed: string; page: number }

/** The topic and the words an address asks for; anything odd is left out. */
export function readQuestionQuery(query: URLSearchParams, page: number): QuestionQuery {
  const topic = query.get('topic') ?? ''
  const typed = (query.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 60)
  return { topic: TOPICS.has(topic) ? topic : null, typed, page }
}

/** The address of a list of questions with another topic or another page. */
export function questionAddress(base: string, query: QuestionQuery, change: Partial<QuestionQuery>): string {
  const { topic, typed, page } = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  if (topic) parts.set('topic', topic)
  if (typed) parts.set('q', typed)
  if (page > 1) parts.set('page', String(page))
  const text = parts.toString()
  return text === '' ? base : `${base}?${text}`
}
