import type { YearlyReviewWords } from './words'

/** What is wrong with a field; a code may carry a number: `too_short:10`. */
export function errorText(w: YearlyReviewWords, code: string): string {
  const [name = '', value = ''] = code.split(':')
  const sentence = Object.entries(w.errors).find(([key]) => key === name)?.[1]
  return typeof sentence === 'function' ? sentence(value) : (sentence ?? code)
}
