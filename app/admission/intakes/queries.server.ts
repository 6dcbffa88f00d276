import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import type { Criterion } from '~/ground/criteria/expression'
import { CLOSING_TIME } from './intake-phase'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { remembered } from '~/platform/remembered.server'
import { addDays, compareDays, dateOfDay, dayFromDate, timeOf, type Day } from '~/shared/days'
import type { FormSection, PaperKind } from '~/ground/forms/form-sections'
import { papersFromJson, sectionsFromJson, formIdsFromJson } from '~/ground/forms/form-json'
import { textsFromJson } from '~/shared/json'

export type IntakeTimetable = {
  id: string
  number: number
  titleZh: string
  titleEn: string
  opensOn: Day
  closesOn: Day
  reviewOn: Day
  decideOn: Day
  noticeUntil: Day
  moveInOn: Day
  quotaFirms: number
  quotaSqm: number
  criteriaSetId: string
  papers: PaperKind[]
  /** The form of each track, as recorded when the intake opened. */
  formIds: Partial<Record<string, string>>
}

type IntakeRow = Prisma.IntakeGetPayload<Record<string, never>>

/** An intake with its days as civil dates. */
export function intakeTimetable(row: IntakeRow): IntakeTimetable {
  const { id, number, titleZh, titleEn, quotaFirms, quotaSqm, criteriaSetId } = row
  return {
    id,
    number,
    titleZh,
    titleEn,
    quotaFirms,
    quotaSqm,
    criteriaSetId,
    opensOn: dayFromDate(row.opensOn),
    closesOn: dayFromDate(row.closesOn),
    reviewOn: dayFromDate(row.reviewOn),
    decideOn: dayFromDate(row.decideOn),
    noticeUntil: dayFromDate(row.noticeUntil),
    moveInOn: dayFromDate(row.moveInOn),
    papers: papersFromJson(row.papers),
    formIds: formIdsFromJson(row.formIds),
  }
}

/** The users of an intake's pool of experts, as the database keeps them. */
export function idsIn(json: unknown): string[] {
  return textsFromJson(json)
}

/** An intake with its pool of experts, and all the experts that may be in it. */
export async function intakeToChange({ enclaveId }: Pick<Actor, 'enclaveId'>, number: number) {
  const row =
    (await db.intake.findUnique({ where: { enclaveId_number: { enclaveId, number } } })) ?? notFound()
  const members = await db.membership.findMany({
    where: { enclaveId, role: 'expert', endedAt: null },
    select: { userId: true },
  })
  const experts = await db.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  const screening = { screeners: row.screeners, begun: await isScreened(db, row) }
  return { intake: intakeTimetable(row), pool: idsIn(row.expertIds), experts, screening }
}

/** Whether a file of an intake has ever been taken up: how it is screened is fixed from then on. */
export async function isScreened(client: Tx, { enclaveId, id }: { enclaveId: string; id: string }) {
  const untouched = ['draft', 'submitted', 'withdrawn']
  const where = { enclaveId, intakeId: id, state: { notIn: untouched }, rows: { gt: 0 } }
  return (await client.fileTally.findFirst({ where, select: { rows: true } })) !== null
}

/** The intakes that are not over on a day, the one that closes first on top; outside a transaction read once for a page. */
export async function intakesGoing(enclaveId: string, today: Day, tx: Tx = db): Promise<IntakeTimetable[]> {
  const read = async () => {
    const rows = await tx.intake.findMany({
      where: { enclaveId, closesOn: { gte: dateOfDay(today) } },
      orderBy: [{ closesOn: 'asc' }, { number: 'asc' }],
    })
    return rows.map(intakeTimetable)
  }
  return tx === db ? remembered(`intakes ${enclaveId} ${today}`, read) : read()
}

/** The intake that takes applications on a day: the one that closes first, when two overlap. */
export async function openIntake(
  enclaveId: string,
  today: Day,
  tx: Tx = db,
): Promise<IntakeTimetable | null> {
  const going = await intakesGoing(enclaveId, today, tx)
  return going.find(({ opensOn }) => opensOn <= today) ?? null
}

/** The intake that takes applications at this minute; what closed today at 17:30 is not it any more. */
export async function takingIntake(
  enclaveId: string,
  today: Day,
  now: Date,
): Promise<IntakeTimetable | null> {
  const intake = await openIntake(enclaveId, today)
  if (!intake || takesApplications(intake, today, now)) return intake
  const later = await openIntake(enclaveId, addDays(today, 1))
  return later && later.opensOn <= today ? later : null
}

/** The next intake that has not opened yet. */
export async function nextIntake(enclaveId: string, today: Day): Promise<IntakeTimetable | null> {
  const ahead = (await intakesGoing(enclaveId, today)).filter(({ opensOn }) => opensOn > today)
  return ahead.sort((a, b) => compareDays(a.opensOn, b.opensOn) || a.number - b.number)[0] ?? null
}

/** Whether an intake still takes applications: its last day ends at 17:30 in Shanghai. */
export function takesApplications(intake: { closesOn: Day }, today: Day, now: Date): boolean {
  return today < intake.closesOn || (today === intake.closesOn && timeOf(now) < CLOSING_TIME)
}

/** The newest published form of a track. */
export async function currentForm(tx: Tx, enclaveId: string, track: string) {
  return tx.applicationForm.findFirst({
    where: { enclaveId, track, state: 'published' },
    orderBy: { version: 'desc' },
    select: { id: true, sections: true },
  })
}

/** The form an intake asks of a track: the one recorded at its opening, else the newest. */
export async function formForIntake(
  tx: Tx,
  enclaveId: string,
  { formIds }: Pick<IntakeTimetable, 'formIds'>,
  track: string,
) {
  const id = formIds[track]
  if (!id) return currentForm(tx, enclaveId, track)
  return tx.applicationForm.findFirst({
    where: { enclaveId, id, state: 'published' },
    select: { id: true, sections: true },
  })
}

/** Versions of forms that were published, as they will always be: nobody can change them any more. */
const lasting = new Map<string, FormSection[]>()
const MOST_KEPT = 300

/** The questions an application was begun with. */
export async function formOf(
  enclaveId: string,
  formId: string,
  tx: Pick<Tx, 'applicationForm'> = db,
): Promise<FormSection[]> {
  const key = `${enclaveId} ${formId}`
  const known = lasting.get(key)
  if (known) return known
  const form = await tx.applicationForm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: formId } },
  })
  const sections = sectionsFromJson(form.sections)
  if (form.state === 'published') {
    if (lasting.size >= MOST_KEPT) lasting.clear()
    lasting.set(key, sections)
  }
  return sections
}

export type PublishedCriteria = {
  id: string
  code: string
  titleZh: string
  titleEn: string
  effectiveFrom: Day | null
  criteria: Criterion[]
}

/** A criteria set with its criteria; the column is written by our own commands only. */
export async function criteriaSet(enclaveId: string, id: string, tx: Tx = db): Promise<PublishedCriteria> {
  const set = await tx.criteriaSet.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id } } })
  return published(set)
}

/** The admission criteria in force on a day: the newest published set that has come into effect. */
export async function admissionCriteria(enclaveId: string, today: Day): Promise<PublishedCriteria | null> {
  const set = await db.criteriaSet.findFirst({
    where: { enclaveId, purpose: 'admission', state: 'published', effectiveFrom: { lte: dateOfDay(today) } },
    orderBy: { effectiveFrom: 'desc' },
  })
  return set ? published(set) : null
}

function published(set: Prisma.CriteriaSetGetPayload<Record<string, never>>): PublishedCriteria {
  const { id, code, titleZh, titleEn, effectiveFrom, criteria } = set
  return {
    id,
    code,
    titleZh,
    titleEn,
    effectiveFrom: effectiveFrom ? dayFromDate(effectiveFrom) : null,
    criteria: criteriaFromJson(criteria),
  }
}
