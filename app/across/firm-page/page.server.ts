import { turnOf } from '~/admission/applications/deadlines'
import { periodsOf } from '~/admission/applications/periods.server'
import {
  TURN_INCLUDE,
  turnFactsOf,
  visibleTo as applicationsVisibleTo,
} from '~/admission/applications/queries.server'
import { statusOf } from '~/admission/applications/status'
import type { Catalogue } from '~/ground/audit/catalogue'
import { endingOfFirm } from '~/plan/board/ending.server'
import type { Actor } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { factsOf, milestonesOf } from '~/landing/projects/facts'
import { paceOf } from '~/landing/projects/stages'
import { settingByDay } from '~/ground/settings/enclave.server'
import type { OnDay } from '~/ground/settings/in-force'
import { db, type Prisma } from '~/platform/db.server'
import { LET } from '~/residence/spaces/vocabulary'
import { mayRent } from '~/residence/rent/abilities'
import { roomsOf } from '~/residence/payments/rooms.server'
import { roomsDue } from '~/residence/tenancies/rooms-due.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, daysBetween, timeOf, yearOf, type Day } from '~/shared/days'
import type { Turn } from '~/shared/desk-item'
import type { Locale } from '~/shared/words'
import { mayExtend } from '~/residence/tenancies/extension'
import { termStanding } from '~/residence/tenancies/term'
import { can } from '~/ground/firms/abilities'
import { changesOfFirm } from '~/admission/register-changes/changes.server'
import { evidenceOfFirm } from './evidence.server'
import { placeOf } from '~/residence/graduation/facts.server'
import { formerNamesFromJson } from '~/ground/records/firm-json'
import { identityOf } from '~/ground/firms/identity.server'
import { latestByYear, yearOwed, yearsShown } from '~/ground/firms/figures-table'
import { linesOf } from '~/ground/firm-line/line.server'
import { PLACE_KINDS, placesOn } from '~/ground/firm-places/places'
import { kindsOn } from '~/ground/record-kinds/kinds.server'
import { recordsOfFirm } from '~/ground/records/records.server'
import { quarterInWords } from '~/landing/quarters/words'
import { quarterOwedBy } from '~/plan/quarter-figures/queries.server'
import { firmTimeline } from './timeline.server'
import { visibleTo } from '~/ground/firms/visible.server'

export type FirmPage = Awaited<ReturnType<typeof firmPage>>

/** Everything about one firm on one page, as far as the reader may see it. */
export async function firmPage(
  actor: Actor,
  firmId: string,
  today: Day,
  { locale, events }: { locale: Locale; events: Catalogue },
) {
  const { enclaveId } = actor
  const firm =
    (isId(firmId) &&
      (await db.firm.findFirst({
        where: { AND: [{ id: firmId }, visibleTo(actor)] },
        include: {
          places: true,
          figures: { orderBy: [{ year: 'asc' }, { version: 'asc' }] },
          tenancies: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
          applications: {
            where: actor.role === 'founder' ? {} : { submittedAt: { not: null } },
            orderBy: { createdAt: 'desc' },
          },
          projects: { where: { stage: { not: 'dropped' } }, include: { park: true, milestones: true } },
          leases: {
            where: { state: { in: [...LET] }, endsBefore: { gt: dateOfDay(today) } },
            orderBy: { startsOn: 'asc' },
            include: { unit: { select: { code: true, areaSqm: true } } },
          },
        },
      }))) ||
    notFound()
  const [tenancy] = firm.tenancies
  const [project] = firm.projects
  const [lines, records, evidence, timeline, people, enclave, applying, ending, rent, terms, kinds, quarter] =
    await Promise.all([
      linesOf(enclaveId, [firmId], today),
      recordsOfFirm(actor, firmId, today),
      evidenceOfFirm(enclaveId, firmId, locale),
      firmTimeline(actor, firmId, { locale, events }),
      namesOf([tenancy?.officerId, project?.ownerId]),
      db.enclave.findUniqueOrThrow({ where: { id: enclaveId } }),
      tenancy && tenancy.state !== 'offered' ? null : applyingOf(actor, firmId, today, locale),
      endingOfFirm(enclaveId, firmId, today),
      roomsOf(enclaveId, firmId, today),
      settingByDay(db, enclaveId, 'terms'),
      kindsOn(enclaveId, today),
      tenancy?.state === 'active' && tenancy.startedOn
        ? quarterOwedBy({ enclaveId, firmId }, { today, began: dayFromDate(tenancy.startedOn) })
        : null,
    ])
  const places = firm.places.map(placeOf)
  const figures = latestByYear(firm.figures).map(({ revenueYuan, rdYuan, taxYuan, ...row }) => ({
    year: row.year,
    version: row.version,
    revenueYuan: revenueYuan.toFixed(2),
    rdYuan: rdYuan.toFixed(2),
    taxYuan: taxYuan?.toFixed(2) ?? null,
    staff: row.staff,
    rdStaff: row.rdStaff,
    source: row.source,
    fileId: row.fileId,
  }))
  const term = tenancy && termOf(tenancy, terms, today)
  const application =
    firm.applications.find(({ id }) => id === tenancy?.applicationId) ?? firm.applications[0]
  return {
    today,
    firm: {
      id: firm.id,
      ref: firm.ref,
      name: firm.name,
      uscc: firm.uscc,
      track: firm.track,
      product: firm.product,
      foundedOn: dayFromDate(firm.foundedOn),
      contactName: firm.contactName,
    },
    identity: identityOf(firm),
    formerNames: formerNamesFromJson(firm.formerNames),
    change: await changesOfFirm(enclaveId, firmId),
    cities: {
      host: enclave[locale === 'en' ? 'hostCityEn' : 'hostCityZh'],
      home: enclave[locale === 'en' ? 'homeCityEn' : 'homeCityZh'],
    },
    line: lines.get(firmId) ?? [],
    tenancy: tenancy
      ? { state: tenancy.state, officer: people.get(tenancy.officerId ?? '') ?? null, term: term ?? null }
      : null,
    places: PLACE_KINDS.map((kind) => ({ kind, ...placesOn(places, kind, today) })),
    rent,
    rooms: firm.leases.map(({ unit, startsOn, endsBefore }) => ({
      code: unit.code,
      sqm: unit.areaSqm.toString(),
      from: dayFromDate(startsOn),
      until: addDays(dayFromDate(endsBefore), -1),
    })),
    figures,
    years: yearsShown(figures),
    patentsByYear: yearsShown(figures).map(
      (year) =>
        records.filter((one) => one.kind === 'patent' && !one.withdrawn && yearOf(one.happenedOn) <= year)
          .length,
    ),
    owed:
      tenancy?.state === 'active' && term ? yearOwed(figures, yearOf(today), yearOf(term.startedOn)) : null,
    owedQuarter: quarter === null ? null : { quarter, said: quarterInWords(quarter, locale) },
    records,
    kinds: kinds.map(({ code, zh, en }) => ({ code, zh, en })),
    ending: ending.map(({ kind, own, until, number }) => ({
      kind,
      own,
      until,
      number,
      days: daysBetween(today, until),
      renewed: records.some(
        (one) =>
          one.kind === kind &&
          one.own?.code === own?.code &&
          !one.withdrawn &&
          (one.validUntil ?? '') > until,
      ),
    })),
    evidence,
    timeline,
    applying,
    application: application ? { id: application.id, ref: application.ref, state: application.state } : null,
    project: project
      ? {
          id: project.id,
          ref: project.ref,
          park: locale === 'en' ? project.park.nameEn : project.park.nameZh,
          owner: people.get(project.ownerId) ?? '',
          blocker: project.blocker,
          blockedSince: project.blockedSince && dayFromDate(project.blockedSince),
          nextStep: project.nextStep,
          ...standingOf(project, today),
        }
      : null,
    may: {
      account: mayRent(actor.role, 'look'),
      report: can(actor.role, 'report_figures'),
      add: can(actor.role, 'add_record'),
      withdraw: can(actor.role, 'withdraw_record'),
      move: can(actor.role, 'set_place'),
      change: can(actor.role, 'change_firm'),
      graduate: actor.role === 'director' || actor.role === 'officer',
      correctTerm:
        (actor.role === 'director' || actor.role === 'officer') &&
        (tenancy?.state === 'active' || tenancy?.state === 'graduated'),
      extend:
        tenancy?.state === 'active' && term !== null && term !== undefined
          ? mayExtend(terms(term.startedOn), actor.role)
          : false,
      exit: actor.role === 'director' && (tenancy?.state === 'active' || tenancy?.state === 'offered'),
    },
  }
}

/** Whose turn the landing is and until when: of a blocker, in whose hands it lies. */
function standingOf(
  project: Prisma.LandingProjectGetPayload<{ include: { milestones: true } }>,
  today: Day,
): { turn: Turn | null; dueOn: Day | null } {
  const { turn, dueOn } = paceOf(factsOf(project), milestonesOf(project.milestones), today)
  return { turn, dueOn }
}

/** Where the firm's newest open application is and whose turn it is; null when none is open. */
async function applyingOf(actor: Actor, firmId: string, today: Day, locale: Locale) {
  const row = await db.application.findFirst({
    where: {
      AND: [applicationsVisibleTo(actor), { firmId, state: { notIn: ['withdrawn', 'lapsed'] } }],
    },
    orderBy: { createdAt: 'desc' },
    include: TURN_INCLUDE,
  })
  if (!row) return null
  const rooms = await roomsDue(db, row.enclaveId, [row.id])
  const facts = { ...turnFactsOf(row), roomDueOn: rooms.get(row.id) ?? null }
  const turn = turnOf(facts, today, timeOf(now()), await periodsOf(row.enclaveId))
  if (turn.turn === 'nobody') return null
  const { who, until, next, late } = statusOf(
    turn,
    today,
    actor.role === 'founder' ? 'founder' : 'staff',
    locale,
  )
  return { who, until, next, late }
}

function termOf(
  tenancy: { startedOn: Date | null; termMonths: number; state: string; graduatedOn: Date | null },
  terms: OnDay<'terms'>,
  today: Day,
) {
  if (!tenancy.startedOn) return null
  const startedOn = dayFromDate(tenancy.startedOn)
  const { termAlertDays } = terms(startedOn)
  const { lastDay, daysLeft, monthsDone, alert } = termStanding(
    startedOn,
    tenancy.termMonths,
    today,
    termAlertDays,
  )
  const running = tenancy.state === 'active'
  return {
    startedOn,
    lastDay,
    daysLeft,
    monthsDone,
    months: tenancy.termMonths,
    running,
    alert: running ? alert : null,
  }
}

async function namesOf(ids: (string | null | undefined)[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: ids.filter((id) => typeof id === 'string') } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}
