import { enclaveOn } from '~/ground/settings/enclave.server'
import { evaluateSet } from '~/ground/criteria/evaluate'
import type { Criterion, Track } from '~/ground/criteria/expression'
import type { Format } from '~/ground/files/formats'
import { kindOfMime } from '~/ground/files/kinds'
import { fitsHome } from '~/ground/industry-fit/industry-fit'
import { parkIndustries } from '~/ground/industry-fit/industry-fit.server'
import { rulesInWords, type RuleView } from '~/ground/criteria/rule-view'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { gapsOf, progressOf, type Gap } from '~/ground/forms/check-answers'
import {
  answersFromJson,
  papersAsked,
  papersFor,
  type Answers,
  type FormSection,
  type PaperKind,
} from '~/ground/forms/form-sections'
import { impossibleIn, withoutImpossible } from '~/ground/forms/impossible'
import { withoutPastYears } from '~/ground/forms/landing-years'
import { withCities } from '~/ground/forms/place-words'
import {
  criteriaSet,
  formOf,
  intakeTimetable,
  type IntakeTimetable,
} from '~/admission/intakes/queries.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { timeOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { turnOf } from '~/admission/applications/deadlines'
import { periodsOf } from '~/admission/applications/periods.server'
import { factsFrom } from '~/admission/findings/facts'
import { minutesOf, papersSecondsLeft, secondsLeft } from '~/admission/answers/minutes'
import type { Own } from './own.server'
import { unfitPapers } from './paper-limits'
import { turnFactsOf } from '~/admission/applications/queries.server'
import { statusOf, type Status } from '~/admission/applications/status'

export type PaperLine = {
  id: string
  kind: string
  fileId: string
  name: string
  size: number
  format: Format | null
}
export type SectionLine = { key: string; title: string; done: number; total: number; minutes: number }
export type Draft = {
  ref: string
  state: string
  firmName: string
  track: string
  intake: IntakeTimetable
  sections: FormSection[]
  answers: Answers
  kinds: PaperKind[]
  papers: PaperLine[]
  gaps: Gap[]
  rules: RuleView[]
  setCode: string
  status: Status
  lines: SectionLine[]
  papersDone: number
  papersTotal: number
  papersMinutes: number
  /** The criteria each kind of paper is to prove. */
  proofs: Record<string, RuleView[]>
}

/** Everything the pages of a draft show: its form, how far it is, and how the criteria stand on it. */
export async function draftOf(
  { application }: Pick<Own, 'application'>,
  today: Day,
  locale: Locale,
): Promise<Draft> {
  const { enclaveId, id, firm, track } = application
  const [form, row, papers, enclave] = await Promise.all([
    formOf(enclaveId, application.formId),
    db.intake.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: application.intakeId } } }),
    papersOf(enclaveId, id),
    enclaveOn(db, enclaveId, today),
  ])
  const intake = intakeTimetable(row)
  const set = await criteriaSet(enclaveId, intake.criteriaSetId)
  const answers = answersFromJson(application.answers)
  const firmFacts = recordOf(firm)
  const sections = askedSections(withoutPastYears(form, intake.closesOn), answers, firmFacts)
  const around = { today, buildingSqm: enclave.areaSqm }
  const facts = {
    ...factsFrom(sections, withoutImpossible(answers, impossibleIn(sections, answers, around)), firmFacts),
    ...fitsHome(firm.industryCode, await parkIndustries(enclaveId), intake.moveInOn),
  }
  const result = evaluateSet(set, facts, intake.moveInOn, trackOf(track))
  const kinds = papersFor(intake.papers, track)
  const rules = rulesInWords(
    set.criteria,
    result.results,
    locale,
    (text) => withCities(text, enclave, locale),
    { on: { day: intake.moveInOn, is: 'move_in' } },
  )
  const attached = new Set(papers.map((paper) => paper.kind))
  const required = kinds.filter((kind) => kind.required)
  const asked = papersAsked(intake.papers, track, sections)
  const unfit = unfitPapers(asked, papers).map((one) => ({ kind: 'paper' as const, ...one }))
  const periods = await periodsOf(application.enclaveId)
  const turn = turnOf(turnFactsOf(application), today, timeOf(now()), periods)
  return {
    ref: application.ref,
    state: application.state,
    firmName: firm.name,
    track,
    intake,
    sections,
    answers,
    kinds,
    papers,
    setCode: set.code,
    gaps: [...gapsOf(sections, answers, asked, attached, around), ...unfit],
    rules,
    proofs: proofsOf(kinds, set.criteria, rules),
    status: statusOf(turn, today, 'founder', locale),
    lines: sections.map((section) => ({
      key: section.key,
      title: section[locale],
      ...progressOf(section, answers, attached),
      minutes: minutesOf(secondsLeft(section, answers, attached)),
    })),
    papersDone: required.filter((kind) => attached.has(kind.code)).length,
    papersTotal: required.length,
    papersMinutes: minutesOf(papersSecondsLeft(kinds, attached)),
  }
}

function proofsOf(kinds: PaperKind[], criteria: readonly Criterion[], rules: RuleView[]) {
  const provedBy = (code: string) =>
    criteria.filter(({ papers }) => papers?.includes(code)).map((criterion) => criterion.code)
  return Object.fromEntries(
    kinds.map(({ code }) => [code, rules.filter((rule) => provedBy(code).includes(rule.code))]),
  )
}

/** The papers an application holds now, oldest first. */
export async function papersOf(enclaveId: string, applicationId: string): Promise<PaperLine[]> {
  const papers = await db.paper.findMany({
    where: { enclaveId, applicationId, removedAt: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  return linesOf(papers)
}

const MOST_TAKEN_OFF = 20

/** The papers taken off a draft that may be put back, the latest first. */
export async function papersTakenOff({ application }: Pick<Own, 'application'>): Promise<PaperLine[]> {
  const { enclaveId, id: applicationId } = application
  const papers = await db.paper.findMany({
    where: { enclaveId, applicationId, removedAt: { not: null } },
    orderBy: [{ removedAt: 'desc' }, { id: 'desc' }],
    take: MOST_TAKEN_OFF,
  })
  return linesOf(papers)
}

async function linesOf(
  papers: readonly { id: string; kind: string; fileId: string }[],
): Promise<PaperLine[]> {
  const files = await db.file.findMany({ where: { id: { in: papers.map((paper) => paper.fileId) } } })
  return papers.map(({ id, kind, fileId }) => {
    const file = files.find((one) => one.id === fileId)
    const format = file ? (kindOfMime(file.mime)?.format ?? null) : null
    return { id, kind, fileId, name: file?.name ?? '', size: file?.size ?? 0, format }
  })
}

export function trackOf(text: string): Track {
  return text === 'B' ? 'B' : 'A'
}
