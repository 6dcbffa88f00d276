import { askedSections, recordOf } from '~/ground/forms/asked'
import { answersIn, questionsSent } from '~/ground/forms/check-answers'
import { answersFromJson, type Answers, type FormSection } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { lockDraft, writeAnswers } from './draft-lock.part.server'
import { mergeAnswers } from '~/admission/answers/field-marks'

export type SaveRefusal = 'not_a_draft' | 'changed_meanwhile'
/** `stamp` says which answers of the section the page showed when it was opened. */
export type Saving = { section: string; stamp: string; sent: Readonly<Record<string, unknown>> }

/**
 * Keeps one section of a draft exactly as typed, right or wrong, field by field: what a colleague saved in
 * other fields meanwhile stays. Where both changed one field differently nothing of the section is written:
 * the refusal holds what the other typed, by question, with the stamp to save over.
 */
export async function saveSection(
  actor: Actor,
  id: string,
  { section: key, stamp, sent }: Saving,
  now: Date,
): Promise<Outcome<{ version: number }, SaveRefusal>> {
  return inTransaction(async (tx) => {
    const { before, sections } = await lockDraft(tx, actor, id)
    const whole = sections.find((one) => one.key === key) ?? notFound()
    if (before.state !== 'draft') return refuse('not_a_draft')
    const stored = answersFromJson(before.answers)
    const section = questionsSent(whole, askedSections(sections, stored, recordOf(before.firm)), sent)
    const shown = readStamp(stamp)
    // A question the page did not ask is not answered by its silence.
    const typed = answersIn(
      { ...section, questions: section.questions.filter(({ key }) => shown.size === 0 || shown.has(key)) },
      sent,
      stored,
    )
    const isAsShown = (question: string, value: string) => shown.get(question) === hashOf(value)
    const { changed, conflicts } = mergeAnswers(typed, stored, isAsShown)
    if (conflicts.length > 0) {
      const theirs = conflicts.map((question) => [`answer:${question}`, stored[question] ?? ''])
      return refuse('changed_meanwhile', { ...Object.fromEntries(theirs), stamp: stampOf(section, stored) })
    }
    return ok({ version: await writeAnswers(tx, actor, before, changed, now) })
  })
}

/** A short mark of every answer of a section, so that a saved page tells what it changed from what it showed. */
export function stampOf(section: FormSection, answers: Answers): string {
  return section.questions.map(({ key }) => `${key}:${hashOf(answers[key] ?? '')}`).join(' ')
}

function readStamp(stamp: string): Map<string, string> {
  const pairs = stamp
    .split(' ')
    .filter(Boolean)
    .map((one) => one.split(':'))
  return new Map(pairs.map(([key, hash]) => [key ?? '', hash ?? '']))
}

/** A short mark of one answer. */
export function hashOf(value: string): string {
  return sha256(value).slice(0, 12)
}
