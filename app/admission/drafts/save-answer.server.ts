import { answersIn, problemOf, type Problem } from '~/ground/forms/check-answers'
import { answersFromJson, questionOf, sectionOf } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { lockDraft, writeAnswers } from './draft-lock.part.server'
import { meet, versionOf } from '~/admission/answers/field-marks'
import { marksFromJson } from '~/admission/applications/application-json'
import { hashOf } from './save-section.server'

/** `base` is the version of the answer that the page knew; `sent` are the fields of its question. */
export type Typed = { key: string; base: number; sent: Readonly<Record<string, unknown>> }
export type Saved = { version: number; hash: string; problem: Problem | null }

/**
 * Keeps one answer as typed. Of two people in one field at once the second is told what the first wrote,
 * and its version: sent again over that version, the answer stands.
 */
export async function saveAnswer(
  actor: Actor,
  id: string,
  { key, base, sent }: Typed,
  now: Date,
): Promise<Outcome<Saved, 'not_a_draft' | 'changed_meanwhile'>> {
  return inTransaction(async (tx) => {
    const { before, sections } = await lockDraft(tx, actor, id)
    const section = sectionOf(sections, key) ?? notFound()
    const question = questionOf(sections, key) ?? notFound()
    if (before.state !== 'draft') return refuse('not_a_draft')
    const kept = answersFromJson(before.answers)
    const value = answersIn({ ...section, questions: [question] }, sent, kept)[key] ?? ''
    const stored = kept[key] ?? ''
    const marks = marksFromJson(before.fields)
    const version = versionOf(marks, key)
    const [hash, problem] = [hashOf(value), problemOf(question, value)]
    switch (meet({ value: stored, version }, { value, base })) {
      case 'same':
        return ok({ version, hash, problem })
      case 'conflict':
        return refuse('changed_meanwhile', { value: stored, version, by: marks[key]?.by ?? '' })
      case 'write':
        await writeAnswers(tx, actor, before, { [key]: value }, now)
        return ok({ version: version + 1, hash, problem })
    }
  })
}
