import { textsFromJson } from '~/shared/json'
import { evaluateCriterion } from '~/ground/criteria/evaluate'
import { explain, type Telling } from '~/ground/criteria/explain'
import { fitsHome, type ParkIndustries } from '~/ground/industry-fit/industry-fit'
import { factsOf as factsIn } from '~/ground/criteria/expression'
import { answersFromJson, type Answers, type FormSection, type PaperKind } from '~/ground/forms/form-sections'
import { shownAs, type Shown } from '~/ground/files/kinds'
import { namedInBoth, withCities, type Cities } from '~/ground/forms/place-words'
import { rubricOf } from '~/admission/rubrics/rubric-json'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { answerInWords } from '~/admission/answers/answer-words'
import { groundsOf } from '~/admission/findings/cites'
import { factsFrom, questionFor } from '~/admission/findings/facts'
import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import type { SubmissionRow } from '~/admission/submissions/submissions'
import type { CorrectionItem } from '~/admission/applications/targets'
import { itemsFromJson } from '~/admission/applications/application-json'

export type CorrectionRow = {
  id: string
  items: unknown
  submission: number
  register: unknown
  stays: unknown
  askedAt: Date
  dueOn: Date
  answeredAt: Date | null
}

export type AmendmentRow = {
  id: string
  before: unknown
  after: unknown
  byId: string
  at: Date
}

/** The newest request to correct for a target. */
function asked(corrections: readonly CorrectionRow[], target: string) {
  for (const correction of corrections) {
    const item = itemsFromJson(correction.items).find((one) => one.target === target)
    if (item) return item
  }
  return null
}

/** Every answer in words, with the old one beside it where a correction or an amendment changed it. */
export function sectionViews(
  sections: readonly FormSection[],
  answers: Answers,
  corrections: readonly CorrectionRow[],
  submissions: readonly SubmissionRow[],
  locale: Locale,
) {
  return sections.map((section) => ({
    key: section.key,
    title: section[locale],
    answers: section.questions
      .filter(({ type }) => type !== 'file')
      .map((question) => {
        const item = asked(corrections, `question:${question.key}`)
        const now = answers[question.key] ?? ''
        const old = submissions
          .map((one) => answersFromJson(one.answers)[question.key] ?? '')
          .findLast((text) => text !== now)
        return {
          key: question.key,
          label: question[locale],
          value: answerInWords(question, answers[question.key], locale),
          long: question.type === 'longtext' || question.type === 'group',
          old: old === undefined ? null : answerInWords(question, old, locale),
          asked: item ? askedView(item) : null,
        }
      }),
  }))
}

function askedView({ reason, note }: CorrectionItem) {
  return { reason, note }
}

type PaperRow = { kind: string; fileId: string; addedAt: Date }
export type FileRow = { id: string; name: string; size: number; mime: string }
/** A file handed in; without an address where the reader may know that it is there, not what it says. */
export type PaperFile = {
  id: string | null
  name: string
  size: number
  addedOn: Day
  /** How it is shown in place, if at all. */
  shown: Shown | null
}

/** Every paper asked of the track, with the files handed in under it. */
export function paperViews(
  kinds: readonly PaperKind[],
  papers: readonly PaperRow[],
  files: ReadonlyMap<string, FileRow>,
  corrections: readonly CorrectionRow[],
  locale: Locale,
) {
  return kinds.map((kind) => {
    const item = asked(corrections, `paper:${kind.code}`)
    return {
      code: kind.code,
      name: kind[locale],
      required: kind.required,
      asked: item ? askedView(item) : null,
      files: papers
        .filter((paper) => paper.kind === kind.code)
        .flatMap((paper): PaperFile[] => {
          const file = files.get(paper.fileId)
          if (!file) return []
          const { id, name, size, mime } = file
          return [{ id, name, size, addedOn: dayOf(paper.addedAt), shown: shownAs(mime) }]
        }),
    }
  })
}

type FindingRow = {
  criterion: string
  computed: string
  verdict: string
  note: string | null
  setById: string | null
  setAt: Date | null
}
type Judged = {
  criteria: unknown
  findings: readonly FindingRow[]
  firm: { foundedOn: Date; industryCode: string }
  intake: { moveInOn: Date }
}
type Context = {
  sections: readonly FormSection[]
  answers: Answers
  names: ReadonlyMap<string, string>
  parks: readonly ParkIndustries[]
  cities: Cities
  locale: Locale
}

/** Every finding with the rule it rests on, the arithmetic, and who changed it; obligatory criteria first. */
export function findingViews(row: Judged, { sections, answers, names, parks, cities, locale }: Context) {
  const { firm, intake } = row
  const onDate: Day = dayFromDate(intake.moveInOn)
  const telling: Telling = { voice: 'firm', on: { day: onDate, is: 'move_in' } }
  const facts = {
    ...factsFrom(sections, answers, {
      foundedOn: dayFromDate(firm.foundedOn),
      industryCode: firm.industryCode,
    }),
    ...fitsHome(firm.industryCode, parks, onDate),
  }
  return criteriaFromJson(row.criteria).flatMap((criterion) => {
    const finding = row.findings.find((one) => one.criterion === criterion.code)
    if (!finding) return []
    const used = factsIn(criterion.expression)
    return [
      {
        code: criterion.code,
        severity: criterion.severity,
        words: withCities(criterion[locale], cities, locale),
        clause: locale === 'zh' ? criterion.clauseZh : criterion.clauseEn,
        why: withCities(
          explain(evaluateCriterion(criterion, facts, onDate).finding, locale, telling).text,
          cities,
          locale,
        ),
        computed: finding.computed,
        verdict: finding.verdict,
        note: finding.note,
        setBy: finding.setById ? (names.get(finding.setById) ?? '') : null,
        setOn: finding.setAt ? dayOf(finding.setAt) : null,
        questions: used.flatMap((fact) => questionFor(sections, fact)?.key ?? []),
        facts: used as readonly string[],
        papers: criterion.papers ?? [],
      },
    ]
  })
}

type DecisionRow = {
  id: string
  outcome: string
  cites: unknown
  note: string
  commentForFirm: string
  decidedById: string
  decidedAt: Date
}
type Decided = {
  criteria: unknown
  decisions: readonly DecisionRow[]
  intake: { rubric: unknown }
  track: string
}

/** Every decision, newest first, with its grounds in words. */
export function decisionViews(
  row: Decided,
  { names, cities, locale }: Pick<Context, 'names' | 'cities' | 'locale'>,
) {
  const criteria = criteriaFromJson(row.criteria)
  const all = criteria.map(({ code }) => code)
  const known = namedInBoth(groundsOf(criteria, all, rubricOf(row.intake.rubric, row.track)), cities)
  return row.decisions.map((decision) => {
    const cites = textsFromJson(decision.cites)
    return {
      id: decision.id,
      outcome: decision.outcome,
      note: decision.note,
      commentForFirm: decision.commentForFirm,
      grounds: cites.map((cite) => known.find((ground) => ground.cite === cite)?.[locale] ?? cite),
      by: names.get(decision.decidedById) ?? '',
      on: dayOf(decision.decidedAt),
    }
  })
}
