import { askedSections, type FirmRecord } from '~/ground/forms/asked'
import { answersIn, gapsOf, questionsSent, type Problem } from '~/ground/forms/check-answers'
import type { Impossible } from '~/ground/forms/impossible'
import { papersAsked, type Answers, type FormSection, type PaperKind } from '~/ground/forms/form-sections'
import { fileField } from '~/admission/uploads/upload-field'

type Asking = {
  form: readonly FormSection[]
  firm: FirmRecord
  stored: Answers
  sent: Readonly<Record<string, unknown>>
}

/** The answers as amended, and the form as it is asked on them; what a page did not show stays as it was. */
export function amendedAnswers({ form, firm, stored, sent }: Asking) {
  const shown = askedSections(form, stored, firm)
  const typed = form.map((section) => answersIn(questionsSent(section, shown, sent), sent, stored))
  const answers: Answers = Object.assign({}, stored, ...typed) as Answers
  return { answers, sections: askedSections(form, answers, firm) }
}

/** The questions whose answer another one took the place of. */
export function changedKeys(before: Answers, after: Answers): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => (before[key] ?? '') !== (after[key] ?? ''))
}

type Checked = {
  sections: readonly FormSection[]
  answers: Answers
  papers: readonly PaperKind[]
  track: string
  /** The kinds of which a file is there or comes along. */
  held: ReadonlySet<string>
}

/** By field, what would keep such an application from being submitted; nothing where all is well. */
export function amendmentFaults({ sections, answers, papers, track, held }: Checked) {
  const gaps = gapsOf(sections, answers, papersAsked(papers, track, sections), held)
  return Object.fromEntries(
    gaps.map((gap): [string, Problem | Impossible] =>
      gap.kind === 'paper' ? [fileField(gap.paper.code), 'missing'] : [gap.question.key, gap.problem],
    ),
  )
}
