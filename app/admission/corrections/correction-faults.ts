import { isIdentityField } from '~/ground/firms/identity'
import { problemOf, type Problem } from '~/ground/forms/check-answers'
import { questionOf, type Answers, type FormSection } from '~/ground/forms/form-sections'
import { impossibleIn, type Impossible } from '~/ground/forms/impossible'
import { normalAnswer } from '~/ground/forms/normal-answer'
import { lengthOf, lines } from '~/shared/typed-text'
import { questionTarget, readTarget, type CorrectionItem } from '~/admission/applications/targets'
import type { IdentityAnswers } from './identity-answers.server'
import { fileField, identityField, stayField } from '~/admission/uploads/upload-field'

/** What is wrong with the answer to one item: the answer itself, or that nothing was done and nothing said. */
export type ItemFault = Problem | Impossible | 'untouched' | 'paper_untouched' | 'stay_short' | (string & {})

/** A sentence that says why something stays has at least this many characters. */
const SHORTEST = 5

type Sent = {
  stored: Answers
  answers: Answers
  files: Readonly<Record<string, string>>
  stays: Readonly<Record<string, string>>
  /** What was answered of the register of the firm. */
  identity?: IdentityAnswers
}

/** By item, what keeps a correction from being handed back; nothing where every item was changed or explained. */
export function correctionFaults(
  items: readonly CorrectionItem[],
  sections: readonly FormSection[],
  { stored, answers, files, stays, identity }: Sent,
): Record<string, ItemFault> {
  const faults = items.flatMap(({ target }): [string, ItemFault][] => {
    const read = readTarget(target)
    if (!read) return []
    const sentence = lines(stays[target] ?? '')
    const unexplained = lengthOf(sentence) >= SHORTEST ? null : sentence === '' ? 'untouched' : 'stay_short'
    if (read.kind === 'paper') {
      if (files[read.code] || !unexplained) return []
      return [[target, unexplained === 'untouched' ? 'paper_untouched' : unexplained]]
    }
    if (read.kind === 'identity') {
      const fault = identity?.faults[target]
      if (fault) return [[target, fault]]
      const changed = isIdentityField(read.code) && identity?.changes[read.code] !== undefined
      return changed || !unexplained ? [] : [[target, unexplained]]
    }
    const question = questionOf(sections, read.code)
    const problem = question ? problemOf(question, answers[read.code]) : null
    if (problem) return [[target, problem]]
    const said = (text = '') => (question ? normalAnswer(question, text) : lines(text))
    const changed = said(answers[read.code]) !== said(stored[read.code])
    return changed || !unexplained ? [] : [[target, unexplained]]
  })
  const asked = new Set(items.map(({ target }) => target))
  const clashes = impossibleIn(sections, answers).flatMap((clash): [string, ItemFault][] => {
    const keys = [clash.question.key, ...(clash.with ? [clash.with.key] : [])]
    const target = keys.map(questionTarget).find((one) => asked.has(one))
    return target ? [[target, clash.problem]] : []
  })
  return Object.fromEntries([...clashes, ...faults])
}

/** The faults at the fields of the page: a sentence that is too short at the sentence, all else at the answer. */
export function faultFields(faults: Readonly<Record<string, string | number>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(faults).map(([target, fault]) => {
      return [fault === 'stay_short' ? stayField(target) : fieldOf(target), [String(fault)]]
    }),
  )
}

/** The field of the page that answers one item. */
export function fieldOf(target: string): string {
  const read = readTarget(target)
  if (read?.kind === 'identity') return identityField(read.code)
  return read?.kind === 'paper' ? fileField(read.code) : (read?.code ?? target)
}
