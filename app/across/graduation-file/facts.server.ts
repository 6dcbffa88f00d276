import { reviewsOfFirm } from '~/admission/yearly-reviews/queries.server'
import { identityOf } from '~/ground/firms/identity.server'
import { latestByYear } from '~/ground/firms/figures-table'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import { PLACE_KINDS, placesOn } from '~/ground/firm-places/places'
import { namesOf } from '~/ground/people/names.server'
import type { Actor } from '~/ground/people/actor'
import { formerNamesFromJson } from '~/ground/records/firm-json'
import { recordsOfFirm } from '~/ground/records/records.server'
import { evidenceOfFirm } from '~/across/firm-page/evidence.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { placeOf } from '~/residence/graduation/facts.server'
import { graduationTest } from '~/residence/graduation/graduation-test.server'
import { testFromJson } from '~/residence/graduation/stored-test.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { graduationLetters } from '~/residence/graduation/letters'

const day = (date: Date | null | undefined) => (date ? dayFromDate(date) : null)

/**
 * What the platform knows of a firm that graduates, for its file: as of the day it graduated, and today while it has not.
 * Nothing of it is typed for the file. 404 when the firm is not the actor's to see, or was never admitted.
 */
export async function factsOfGraduation(
  actor: Actor,
  firmId: string | undefined,
  today: Day,
  locale: Locale,
) {
  const { enclaveId } = actor
  const firm =
    (isId(firmId) &&
      (await db.firm.findFirst({
        where: { AND: [{ id: firmId }, firmsVisibleTo(actor)] },
        include: {
          places: true,
          figures: { orderBy: [{ year: 'asc' }, { version: 'asc' }] },
          tenancies: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
        },
      }))) ||
    notFound()
  const [tenancy] = firm.tenancies
  if (!tenancy) notFound()
  const of = { enclaveId, tenancyId: tenancy.id }
  const graduatedOn = day(tenancy.graduatedOn)
  const onDay = graduatedOn ?? today
  const frozen = graduatedOn ? testFromJson(tenancy.graduation) : null
  const [
    application,
    extensions,
    leases,
    contracts,
    services,
    records,
    evidence,
    decision,
    names,
    test,
    reviews,
  ] = await Promise.all([
    admissionOf(enclaveId, tenancy.applicationId),
    db.termExtension.findMany({ where: of, orderBy: { number: 'asc' } }),
    db.lease.findMany({
      where: { ...of, purpose: 'firm', state: { not: 'cancelled' } },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      include: { unit: { select: { code: true } } },
    }),
    db.leaseContract.findMany({ where: { ...of, signedOn: { not: null } }, orderBy: { signedOn: 'asc' } }),
    servicesOf(enclaveId, firm.id, onDay),
    recordsOfFirm(actor, firm.id, onDay),
    evidenceOfFirm(enclaveId, firm.id, locale),
    graduatedOn ? decisionOf(of) : null,
    namesOf([tenancy.graduatedById, tenancy.officerId]),
    frozen ?? graduationTest(db, firm, today),
    reviewsOfFirm(actor, firm.id, onDay),
  ])
  return {
    firm: { id: firm.id, ref: firm.ref, name: firm.name, track: firm.track },
    onDay,
    identity: identityOf(firm),
    formerNames: formerNamesFromJson(firm.formerNames),
    places: PLACE_KINDS.map((kind) => ({
      kind,
      now: placesOn(firm.places.map(placeOf), kind, onDay).current,
    })),
    application,
    term: {
      startedOn: day(tenancy.startedOn),
      endsOn: day(tenancy.endsOn),
      months: tenancy.termMonths,
      officer: names.get(tenancy.officerId ?? '') ?? null,
      extensions: extensions.map(({ number, months, endsOn, groundZh, groundEn }) => {
        const ground = locale === 'en' ? groundEn : groundZh
        return { number, months, until: dayFromDate(endsOn), ground }
      }),
    },
    leases,
    contracts,
    figures: latestByYear(firm.figures),
    reviews: reviews.filter(({ tenancyId, on }) => tenancyId === tenancy.id && on <= onDay).reverse(),
    services,
    records: records.filter((one) => one.happenedOn <= onDay && !one.withdrawn),
    evidence: evidence.filter(({ rows }) => rows > 0),
    test,
    decision: graduatedOn && {
      on: graduatedOn,
      by: names.get(tenancy.graduatedById ?? '') ?? null,
      certificateNo: tenancy.certificateNo,
      ...decision,
    },
  }
}
export type GraduationFacts = Awaited<ReturnType<typeof factsOfGraduation>>

/** How the firm came in: its application with decision, notice and the agreement that was signed. */
async function admissionOf(enclaveId: string, id: string) {
  const row = await db.application.findUnique({
    where: { enclaveId_id: { enclaveId, id } },
    include: { agreements: { where: { signedOn: { not: null }, voidedAt: null }, take: 1 } },
  })
  if (!row) return null
  const { ref, submittedAt, decidedAt, admittedAt, noticeFrom, noticeUntil, agreements } = row
  return {
    ref,
    submittedOn: submittedAt && dayOf(submittedAt),
    decidedOn: decidedAt && dayOf(decidedAt),
    admittedOn: admittedAt && dayOf(admittedAt),
    notice:
      noticeFrom && noticeUntil ? { from: dayFromDate(noticeFrom), until: dayFromDate(noticeUntil) } : null,
    signedOn: day(agreements[0]?.signedOn),
  }
}

type Services = { reports: number; solved: number; stars: string | null; bookings: number; hours: string }

/** What the house did for a firm until a day: its reports and how they ended, what it booked and used. */
async function servicesOf(enclaveId: string, firmId: string, until: Day): Promise<Services> {
  const [row] = await db.$queryRaw<Services[]>`
    SELECT t.*, b.* FROM (
      SELECT count(*)::int AS reports, count("solvedAt")::int AS solved, round(avg(rating), 1)::text AS stars
      FROM "Ticket" WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = ${firmId}::uuid AND state <> 'joined'
        AND "reportedAt" < (${until}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') t,
      (SELECT count(*)::int AS bookings,
        COALESCE(round(sum(extract(epoch FROM "endsAt" - "startsAt") / 3600), 1), 0)::text AS hours
      FROM "Booking" WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = ${firmId}::uuid AND state = 'booked'
        AND "endsAt" < (${until}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') b`
  return row ?? { reports: 0, solved: 0, stars: null, bookings: 0, hours: '0' }
}

/** What was said when the firm graduated, and to how many of its people it was written. */
async function decisionOf({ enclaveId, tenancyId }: { enclaveId: string; tenancyId: string }) {
  const [events, told] = await Promise.all([
    db.event.findFirst({
      where: { enclaveId, subjectType: 'tenancy', subjectId: tenancyId, kind: 'tenancy_graduated' },
      orderBy: { seq: 'desc' },
      select: { payload: true },
    }),
    db.letter.findMany({
      where: {
        enclaveId,
        kind: graduationLetters.firm_graduated.kind,
        aboutType: 'tenancy',
        aboutId: tenancyId,
      },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    }),
  ])
  const payload = events?.payload
  const note =
    typeof payload === 'object' && payload !== null && 'note' in payload && typeof payload.note === 'string'
      ? payload.note
      : ''
  const [first] = told
  return { note, told: first ? { people: told.length, on: dayOf(first.createdAt) } : null }
}
