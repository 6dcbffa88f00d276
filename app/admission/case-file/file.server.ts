import { industryFitView, parkIndustries } from '~/ground/industry-fit/industry-fit.server'
import { admittersOf } from '~/ground/enclaves/admitters.server'
import { cityNames } from '~/ground/enclaves/cities.server'
import { changesFromJson, type IdentityChanges } from '~/ground/firms/identity'
import { identityFromJson } from '~/ground/records/firm-json'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { answersFromJson, papersAsked } from '~/ground/forms/form-sections'
import { papersFromJson } from '~/ground/forms/form-json'
import { withCities } from '~/ground/forms/place-words'
import { formOf } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { barsOn } from '~/admission/phases/queries.server'
import { anonymousFile } from '~/admission/anonymity/anonymous-file'
import { anonymityOf, type Anonymity } from '~/admission/anonymity/anonymity.server'
import { dateOfDay, dayFromDate, dayOf, timeOf, type Day } from '~/shared/days'
import { inLocale, type Locale, wordFor } from '~/shared/words'
import { actsOf } from '~/admission/applications/acts'
import { turnOf } from '~/admission/applications/deadlines'
import { periodsOf } from '~/admission/applications/periods.server'
import { deskWords } from '~/admission/applications/desk-words'
import { amendmentViews, correctionViews } from '~/admission/corrections/correction-views'
import { decisionViews, findingViews, paperViews, sectionViews } from './file-views'
import { amendmentsIn } from '~/admission/submissions/submissions'
import { changesOn } from '~/admission/register-changes/changes.server'
import { openFindings, unmetFindings } from '~/admission/findings/findings'
import { fileRow, turnFactsOf, type FileRow } from '~/admission/applications/queries.server'

/** The file of an application as an actor may read it, in the reader's language; 404 when not theirs. */
export async function applicationFile(
  actor: Actor,
  id: string | undefined,
  today: Day,
  locale: Locale,
): Promise<ApplicationFile> {
  if (!isId(id)) notFound()
  const blind = await anonymityOf(actor, id, locale)
  const file = await wholeFile(actor, id, today, { locale, blind })
  return blind ? anonymousFile(file, blind) : file
}

type Reading = { locale: Locale; blind: Anonymity | null }

async function wholeFile(actor: Actor, id: string, today: Day, { locale, blind }: Reading) {
  const row = await fileRow(actor, id)
  const answers = answersFromJson(row.answers)
  const judged = { ...row, firm: firmAsJudged(row) }
  const sections = askedSections(await formOf(row.enclaveId, row.formId), answers, recordOf(judged.firm))
  const kinds = papersAsked(papersFromJson(row.intake.papers), row.track, sections)
  const files = await filesOf(row)
  const names = await peopleOf(row)
  const shown = blind ? blind.answers(sections, answers) : answers
  const submissions = blind
    ? row.submissions.map((one) => ({
        ...one,
        answers: blind.answers(sections, answersFromJson(one.answers)),
      }))
    : row.submissions
  const parks = await parkIndustries(row.enclaveId)
  const cities = await cityNames(row.enclaveId)
  const turn = turnOf(factsOf(row), today, timeOf(now()), await periodsOf(row.enclaveId))
  const staff = actor.role !== 'expert'
  const acts = await openActs(actor, row, today)
  const bars = barsOn(row.intake)
  const changes = staff ? await changesAsked(row) : new Map<string, IdentityChanges>()
  const context = { sections, kinds, answers, papers: row.papers, files, changes }
  return {
    ...headOf(row, names),
    trackName: withCities(wordFor(inLocale(deskWords, locale).trackNames, row.track), cities, locale),
    turn,
    acts: bars.decide ? acts.filter((act) => act !== 'decide') : acts,
    bars,
    sections: sectionViews(sections, shown, row.corrections, submissions, locale),
    papers: paperViews(
      kinds,
      row.papers.filter(({ removedAt }) => removedAt === null),
      files,
      row.corrections,
      locale,
    ),
    findings: findingViews(judged, { sections, answers, names, parks, cities, locale }),
    fit: await industryFitView(
      row.enclaveId,
      judged.firm.industryCode,
      dayFromDate(row.intake.moveInOn),
      locale,
    ),
    openFindings: openFindings(row.criteria, row.findings),
    unmetFindings: unmetFindings(row.criteria, row.findings),
    corrections: staff ? correctionViews(row.corrections, row.submissions, context, locale) : [],
    amendments: staff ? amendmentViews(amendmentsIn(row.submissions), { ...context, names }, locale) : [],
    decisions: staff ? decisionViews(row, { names, cities, locale }) : [],
  }
}
export type ApplicationFile = Awaited<ReturnType<typeof wholeFile>>

/** The firm with what its register said when the file was judged: what was decided is read as it was decided. */
function firmAsJudged({ firm, identity }: FileRow): FileRow['firm'] {
  const frozen = identityFromJson(identity)
  if (!frozen) return firm
  return { ...firm, foundedOn: dateOfDay(frozen.foundedOn), industryCode: frozen.industryCode }
}

/** By request to correct, what the firm wanted changed of its register when it answered. */
async function changesAsked({
  enclaveId,
  firmId,
  corrections,
}: FileRow): Promise<Map<string, IdentityChanges>> {
  if (corrections.length === 0) return new Map()
  const rows = await changesOn(enclaveId, firmId)
  return new Map(rows.map(({ correctionId, changes }) => [correctionId ?? '', changesFromJson(changes)]))
}

function headOf(row: FileRow, names: ReadonlyMap<string, string>) {
  return {
    id: row.id,
    ref: row.ref,
    track: row.track,
    state: row.state,
    outcome: row.outcome,
    since: dayOf(row.stateSince),
    agreementIssued: row.agreements.length > 0,
    submittedOn: row.submittedAt ? dayOf(row.submittedAt) : null,
    amendedAt: amendmentsIn(row.submissions)[0]?.at.toISOString() ?? null,
    firm: {
      id: row.firmId,
      name: row.firm.name,
      uscc: row.firm.uscc,
      foundedOn: dayFromDate(row.firm.foundedOn),
      product: row.firm.product,
    },
    intake: {
      id: row.intakeId,
      number: row.intake.number,
      titleZh: row.intake.titleZh,
      titleEn: row.intake.titleEn,
      quotaFirms: row.intake.quotaFirms,
    },
    officer: row.officerId ? (names.get(row.officerId) ?? null) : null,
    noticeFrom: row.noticeFrom ? dayFromDate(row.noticeFrom) : null,
    noticeUntil: row.noticeUntil ? dayFromDate(row.noticeUntil) : null,
    correctionDueOn: factsOf(row).correctionDueOn,
  }
}

function factsOf(row: FileRow) {
  return turnFactsOf({ ...row, corrections: row.corrections.filter((one) => one.answeredAt === null) })
}

async function openActs(actor: Actor, row: FileRow, today: Day) {
  const open = openFindings(row.criteria, row.findings).length
  const admitters = await admittersOf(actor.enclaveId)
  return actsOf({ ...factsOf(row), openFindings: open, admitters }, actor, today)
}

async function filesOf(row: FileRow) {
  const ids = row.papers.map((paper) => paper.fileId)
  if (ids.length === 0) return new Map<string, never>()
  const files = await db.file.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, size: true, mime: true },
  })
  return new Map(files.map((file) => [file.id, file]))
}

/** The names of everybody who acted on the file. */
function peopleOf(row: FileRow): Promise<Map<string, string>> {
  return namesOf([
    row.officerId,
    row.secondOfficerId,
    ...row.reviews.map(({ expertId }) => expertId),
    ...row.opinions.map(({ screenerId }) => screenerId),
    ...row.findings.map((finding) => finding.setById),
    ...row.decisions.map((decision) => decision.decidedById),
    ...row.submissions.map(({ byId }) => byId),
  ])
}
