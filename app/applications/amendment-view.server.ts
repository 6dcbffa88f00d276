import { askedSections, recordOf } from '~/intakes/asked'
import { answersFromJson, papersAsked, papersFromJson, type FormSection } from '~/intakes/form-sections'
import { formOf } from '~/intakes/queries.server'
import { barText } from '~/phases/bar-text'
import { barFor } from '~/phases/queries.server'
import { db } from '~/platform/db.server'
import type { Locale } from '~/shared/words'
import { amendmentBar } from './amend'
import { amendedAnswers } from './amended-answers'
import { papersOf } from './draft-view.server'
import type { Own } from './own.server'

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
  const answers = answersFromJson(application.submitted)
  const sections = askedSections(form, answers, recordOf(application.firm))
  return {
    ...{ ref: application.ref, version: application.version, answers, sections },
    barred: bar ? barText(bar, locale) : null,
    papers: await amendmentPapers(own, sections),
  }
}

/** Every kind of paper that is asked for, with the files that are there. */
export async function amendmentPapers({ application }: Own, sections: readonly FormSection[]) {
  const { enclaveId, id, intakeId, track } = application
  const intake = await db.intake.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: intakeId } },
    select: { papers: true },
  })
  const there = await papersOf(enclaveId, id)
  return papersAsked(papersFromJson(intake.papers), track, sections).map((kind) => ({
    ...{ code: kind.code, zh: kind.zh, en: kind.en },
    files: there.filter((paper) => paper.kind === kind.code),
  }))
}
export type AmendmentPaper = Awaited<ReturnType<typeof amendmentPapers>>[number]

/** The form as it is asked on what was typed, for an amendment that came back. */
export async function amendmentTyped(own: Own, sent: Readonly<Record<string, unknown>>) {
  const { application } = own
  const form = await formOf(application.enclaveId, application.formId)
  const stored = answersFromJson(application.submitted)
  const typed = amendedAnswers({ form, firm: recordOf(application.firm), stored, sent })
  return { ...typed, papers: await amendmentPapers(own, typed.sections) }
}
