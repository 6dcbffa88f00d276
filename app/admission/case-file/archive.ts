import { intakeWords } from '~/ground/forms/words'
import { inLocale, type Locale, wordFor } from '~/shared/words'
import type { FounderView } from './founder-view.server'
import { words } from '~/admission/applications/words'

type Told = Pick<
  FounderView,
  'ref' | 'firmName' | 'intakeNumber' | 'submittedOn' | 'sections' | 'papers' | 'corrections' | 'decisions'
>

/** An application as a text that any machine can read in ten years. */
export function asText(view: Told, locale: Locale): string {
  const w = inLocale(words, locale)
  const head = [
    `${view.firmName}`,
    `${w.ref}${w.colon}${view.ref}`,
    `${w.intake}${w.colon}${inLocale(intakeWords, locale).intake(view.intakeNumber)}`,
    `${w.submittedOn}${w.colon}${view.submittedOn ?? w.noneYet}`,
  ]
  const sections = view.sections.flatMap((section) => [
    '',
    `== ${section.title} ==`,
    ...section.answers.flatMap(({ question, answer }) => [
      '',
      question,
      `    ${indented(answer ?? w.notAnswered)}`,
    ]),
  ])
  const papers = [
    '',
    `== ${w.papers} ==`,
    ...view.papers.map((paper) => `${paper.title}${w.colon}${paper.name}`),
  ]
  const corrections = view.corrections.flatMap((one) => [
    '',
    `== ${w.corrections} == ${w.correctionAsked(one.askedOn, one.dueOn)}`,
    ...one.items.map((item) => `${item.name} (${item.reason})${w.colon}${item.note}`),
  ])
  const decisions = view.decisions.flatMap((one) => [
    '',
    `== ${w.decision} == ${one.on} ${wordFor(w.outcome, one.outcome) || one.outcome}`,
    one.note,
    ...one.grounds,
    ...(one.commentForFirm ? [`${w.commentForFirm}${w.colon}${one.commentForFirm}`] : []),
  ])
  return [...head, ...sections, ...papers, ...corrections, ...decisions, ''].join('\r\n')
}

function indented(text: string): string {
  return text.split(/\r?\n/).join('\r\n    ')
}
