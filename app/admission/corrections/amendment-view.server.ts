import { askedSections, recordOf } from '~/ground/forms/asked'
import { answersFromJson, papersAsked, type Answers, type FormSection } from '~/ground/forms/form-sections'
import { papersFromJson } from '~/ground/forms/form-json'
import { formOf } from '~/admission/intakes/queries.server'
import { barText } from '~/admission/phases/bar-text'
import { barFor } from '~/admission/phases/queries.server'
import { db } from '~/platform/db.server'
import type { Locale } from '~/shared/words'
import { amendmentBar } from './amend'
import { amendedAnswers } from './amended-answers'
import { answerInWords } from '~/admission/answers/answer-words'
import type { Fields } from '~/admission/answers/autosave'
import { waitingFiles } from './correction-view.server'
import { papersOf } from '~/admission/drafts/draft-view.server'
import type { Own } from '~/admission/drafts/own.server'
import { hashOf } from '~/admission/drafts/save-section.server'
import { fieldOfTyped, typedOver, type Typed } from '~/admission/answers/typed'
import { typedFromJson } from '~/admission/applications/application-json'

/** Whether the firm may amend its application at this moment. */
export async function mayAmend({ application }: Own): Promise<boolean> {
  return amendmentBar(application.state) === null && (await barFor(application, 'amend')) === null
}

/** The page on which a firm amends what it handed in; null where the file itself does not stand at that. */
export async function amendmentView(own: Own, locale: Locale) {
  const { application } = own
  if (amendmentBar(application.state) !== null) return null
  const bar = await barFor(application, 'amend')
  const form = await formOf(application.enclaveId, application.formId)
  const inForce = answersFromJson(application.answers)
  const typed = typedFromJson(application.typed)
  const keys = form.flatMap((section) => section.questions.map(({ key }) => key))
  const answers = typedOver(inForce, typed, keys)
  const sections = askedSections(form, answers, recordOf(application.firm))
  return {
    ref: application.ref,
    version: application.version,
    inForce,
    answers,
    sections,
    fields: fieldsTyped(sections, answers, typed, locale),
    barred: bar ? barText(bar, locale) : null,
    papers: await amendmentPapers(own, sections),
  }
}

/** Every answer as saved while it is typed. */
function fieldsTyped(
  sections: readonly FormSection[],
  answers: Answers,
  typed: Typed,
  locale: Locale,
): Fields {
  const questions = sections.flatMap((section) => section.questions)
  return Object.fromEntries(
    questions.map((question) => {
      const value = answers[question.key] ?? ''
      const said = answerInWords(question, value, locale)
      return [question.key, fieldOfTyped(typed, question.key, { value, hash: hashOf(value), said })]
    }),
  )
}

/** Every kind of paper that is asked for, with the files that are there. */
export async function amendmentPapers(own: Own, sections: readonly FormSection[]) {
  const { application } = own
  const { enclaveId, id, intakeId, track } = application
  const intake = await db.intake.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: intakeId } },
    select: { papers: true },
  })
  const there = await papersOf(enclaveId, id)
  const { typed } = await db.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id } },
    select: { typed: true },
  })
  const waiting = await waitingFiles(own, typedFromJson(typed))
  return papersAsked(papersFromJson(intake.papers), track, sections).map((kind) => ({
    code: kind.code,
    zh: kind.zh,
    en: kind.en,
    formats: kind.formats,
    megabytes: kind.megabytes,
    most: kind.most,
    waiting: waiting[kind.code] ?? null,
    files: there.filter((paper) => paper.kind === kind.code),
  }))
}
export type AmendmentPaper = Awaited<ReturnType<typeof amendmentPapers>>[number]

/** The form as it is asked on what was typed, for an amendment that came back. */
export async function amendmentTyped(own: Own, sent: Readonly<Record<string, unknown>>) {
  const { application } = own
  const form = await formOf(application.enclaveId, application.formId)
  const stored = answersFromJson(application.answers)
  const typed = amendedAnswers({ form, firm: recordOf(application.firm), stored, sent })
  return { ...typed, papers: await amendmentPapers(own, typed.sections) }
}
