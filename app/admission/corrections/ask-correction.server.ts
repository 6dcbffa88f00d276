import { papersAsked, questionOf } from '~/ground/forms/form-sections'
import { papersFromJson, sectionsFromJson } from '~/ground/forms/form-json'
import { isIdentityField } from '~/ground/firms/identity'
import { identityOf } from '~/ground/firms/identity.server'
import { identityWords } from '~/ground/firms/identity-words'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { CorrectionInput } from './ask-correction.form'
import { dueFrom } from '~/admission/applications/periods.server'
import { deskWords } from '~/admission/applications/desk-words'
import { applicationEvents } from '~/admission/applications/events'
import {
  loadForStaff,
  move,
  note,
  takeStep,
  notifyFirm,
  type StaffApplication,
} from '~/admission/applications/staff.server'
import { lastSubmission } from '~/admission/submissions/submissions.part.server'
import { readTarget, type CorrectionItem } from '~/admission/applications/targets'
import { correctionLetters } from './letters'
import { sentenceFor } from '~/mechanism/sentences'

export type AskCorrectionRefusal = 'wrong_state' | 'wrong_role' | 'no_such_target' | 'changed_meanwhile'

/** 一次告知: everything to be corrected is asked for at once, and the firm has the working days in force. */
export async function askCorrection(
  actor: Actor,
  id: string,
  { items }: CorrectionInput,
  now: Date,
): Promise<Outcome<{ correctionId: string }, AskCorrectionRefusal>> {
  const work = () =>
    inTransaction(async (tx) => {
      const before = await loadForStaff(tx, actor, id)
      const next = takeStep('ask_correction', before, actor)
      if (!next.ok) return next
      const named = await nameItems(tx, before, items)
      if (!named) return refuse('no_such_target')
      if (!(await move(tx, before, { state: next.value, stateSince: now })))
        return refuse('changed_meanwhile')
      const correctionId = newId()
      const dueOn = await dueFrom(actor.enclaveId, 'correct', dayOf(now), tx)
      await tx.correction.create({
        data: {
          enclaveId: actor.enclaveId,
          id: correctionId,
          applicationId: id,
          items,
          submission: await lastSubmission(tx, before),
          register: identityOf(before.firm),
          askedById: actor.userId,
          askedAt: now,
          dueOn: dateOfDay(dueOn),
        },
      })
      const params = { count: items.length, due: dueOn, itemsZh: named.zh, itemsEn: named.en }
      await notifyFirm(tx, before, correctionLetters.correction_asked, params, now)
      await note(
        tx,
        actor,
        before,
        applicationEvents.correction_asked({ correctionId, count: items.length, dueOn }),
        now,
      )
      return ok({ correctionId })
    })
  return onConstraint<
    Outcome<{ correctionId: string }, AskCorrectionRefusal>,
    Outcome<never, AskCorrectionRefusal>
  >(work, { one_open_correction_per_application: () => refuse('changed_meanwhile') })
}

/** The items in both languages for the letter; null when one points at nothing on this form. */
async function nameItems(tx: Tx, application: StaffApplication, items: readonly CorrectionItem[]) {
  const { enclaveId } = application
  const form = await tx.applicationForm.findUnique({
    where: { enclaveId_id: { enclaveId, id: application.formId } },
  })
  const intake = await tx.intake.findUnique({
    where: { enclaveId_id: { enclaveId, id: application.intakeId } },
  })
  const sections = sectionsFromJson(form?.sections)
  const papers = papersAsked(papersFromJson(intake?.papers), application.track, sections)
  const lines = items.map((item) => {
    const target = readTarget(item.target)
    const code = target?.code ?? ''
    const named =
      target?.kind === 'paper'
        ? papers.find((paper) => paper.code === code)
        : target?.kind === 'identity'
          ? identityNamed(code)
          : questionOf(sections, code)
    return named ? { zh: line('zh', named.zh, item), en: line('en', named.en, item) } : null
  })
  if (lines.some((one) => one === null)) return null
  const said = lines.flatMap((one) => one ?? [])
  return { zh: said.map(({ zh }) => zh).join('\n'), en: said.map(({ en }) => en).join('\n') }
}

function identityNamed(code: string): { zh: string; en: string } | null {
  if (!isIdentityField(code)) return null
  return { zh: identityWords.zh.field[code], en: identityWords.en.field[code] }
}

function line(locale: 'zh' | 'en', name: string, { reason, note }: CorrectionItem): string {
  return deskWords[locale].correctionLine(name, sentenceFor(deskWords[locale].reasons, reason), note)
}
