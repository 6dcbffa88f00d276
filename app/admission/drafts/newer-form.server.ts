import { recordEvent } from '~/ground/audit/record.server'
import { carryOver, changesBetween } from '~/ground/forms/carry-over'
import { answersFromJson } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { formForIntake, formOf, intakeTimetable } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { answerInWords } from '~/admission/answers/answer-words'
import { lockDraft } from './draft-lock.part.server'
import { applicationEvents } from '~/admission/applications/events'
import type { Own } from './own.server'

type Draft = { enclaveId: string; intakeId: string; track: string; formId: string; state: string }

/** The newer form of a draft's intake, or null while the draft stands on the one in use. */
async function newerOf(tx: Tx, draft: Draft) {
  if (draft.state !== 'draft') return null
  const { enclaveId, intakeId, track, formId } = draft
  const intake = await tx.intake.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: intakeId } } })
  const form = await formForIntake(tx, enclaveId, intakeTimetable(intake), track)
  return form && form.id !== formId ? form : null
}

/** Whether a newer form awaits the firm's yes. */
export async function hasNewerForm({ application }: Own): Promise<boolean> {
  return (await newerOf(db, application)) !== null
}

/** What the newer form would change in a draft: questions, and the answers that no longer fit. */
export async function newerFormView({ application }: Own, locale: Locale) {
  const newer = await newerOf(db, application)
  if (!newer) return null
  const from = await formOf(application.enclaveId, application.formId)
  const to = sectionsFromJson(newer.sections)
  const { kept, lost } = carryOver(from, to, answersFromJson(application.answers))
  return {
    formId: newer.id,
    changes: changesBetween(from, to).map(({ key, change, ...words }) => ({
      key,
      change,
      name: words[locale],
    })),
    kept: Object.keys(kept).length,
    lost: lost.map(({ question, typed }) => ({
      key: question.key,
      name: question[locale],
      value: answerInWords(question, typed, locale) ?? '',
    })),
  }
}

/** Takes the newer form over: every answer that still fits is kept, in one step with its event. */
export async function acceptNewerForm(
  actor: Actor,
  id: string,
  formId: string,
  now: Date,
): Promise<Outcome<{ ref: string; lost: number }, 'not_newer' | 'changed_meanwhile'>> {
  return inTransaction(async (tx) => {
    const { before, sections } = await lockDraft(tx, actor, id)
    const newer = await newerOf(tx, before)
    if (!newer || newer.id !== formId) return refuse('not_newer')
    const { enclaveId, ref, firmId, version, formId: oldId } = before
    const { kept, lost } = carryOver(
      sections,
      sectionsFromJson(newer.sections),
      answersFromJson(before.answers),
    )

    const { count } = await tx.application.updateMany({
      where: { enclaveId, id, state: 'draft', formId: oldId, version },
      data: { formId: newer.id, answers: kept, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const payload = { ref, from: oldId, to: newer.id, lost: lost.map(({ question }) => question.key) }
    const subject = { type: 'application', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: applicationEvents.newer_form_taken(payload) },
      now,
    )
    return ok({ ref, lost: lost.length })
  })
}
