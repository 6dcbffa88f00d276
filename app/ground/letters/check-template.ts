import type { Locale } from '~/shared/words'
import type { Letter, LetterText } from './letter'
import { placeholderOf, type Code } from './placeholders'
import { namesIn } from '~/shared/braces'
import { codeOf } from './template'

/** What is wrong with a text that wants to be a letter's template. */
export type Fault =
  | { field: 'subject' | 'body'; code: 'unknown'; names: string[] }
  | { field: 'subject' | 'body'; code: 'stray_brace' }
  | { field: 'subject'; code: 'not_in_subject'; names: string[] }
  | { field: 'body'; code: 'missing'; names: string[] }

/** Long values and links, which no subject line can hold. */
export const isForBody = (code: Code) => ['lines', 'link', 'sentence'].includes(placeholderOf(code).is ?? '')

/** Everything at once: names the letter does not have, those it needs and lacks, braces left over. */
export function faultsOf({ has, needs }: Letter, locale: Locale, text: LetterText): Fault[] {
  const known = (names: string[]) => names.map((name) => [name, codeOf(name, locale, has)] as const)
  const subject = namesIn(text.subject)
  const body = namesIn(text.body)
  const faults: Fault[] = []
  for (const [field, { names, rest }] of [['subject', subject] as const, ['body', body] as const]) {
    const unknown = known(names).flatMap(([name, code]) => (code ? [] : [name]))
    if (unknown.length > 0) faults.push({ field, code: 'unknown', names: [...new Set(unknown)] })
    if (/[{}｛｝]/.test(rest)) faults.push({ field, code: 'stray_brace' })
  }
  const misplaced = known(subject.names).flatMap(([name, code]) => (code && isForBody(code) ? [name] : []))
  if (misplaced.length > 0) faults.push({ field: 'subject', code: 'not_in_subject', names: misplaced })
  const there = new Set(known([...subject.names, ...body.names]).map(([, code]) => code))
  const missing = needs.filter((code) => !there.has(code)).map((code) => placeholderOf(code)[locale].name)
  if (missing.length > 0) faults.push({ field: 'body', code: 'missing', names: missing })
  return faults
}
