import { evaluateSet } from '~/ground/criteria/evaluate'
import type { Criterion } from '~/ground/criteria/expression'
import { currentForm } from '~/admission/intakes/queries.server'
import { factsFrom } from '~/admission/findings/facts'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { db, type Prisma } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { makeFirm, makePerson, type World } from './world'

/** An application as it stands right after a firm handed it in, with its findings computed by rule. */
export async function makeSubmitted(world: World, answers: Record<string, string> = MEETS_ALL) {
  const { enclaveId, now } = world
  const firm = await makeFirm(enclaveId, {}, now)
  const founder = await makePerson(world, 'founder', { firmId: firm.id }, now)
  const form = await currentForm(db, enclaveId, 'A')
  const intake = await db.intake.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: world.intakeId } },
  })
  const set = await db.criteriaSet.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: intake.criteriaSetId } },
  })
  const id = newId()
  await db.application.create({
    data: {
      enclaveId,
      id,
      ref: `T-${id}`,
      intakeId: intake.id,
      firmId: firm.id,
      track: 'A',
      state: 'submitted',
      formId: form?.id ?? '',
      answers,
      submissions: handedInOnce(founder.userId, now, answers),
      criteria: set.criteria as Prisma.InputJsonValue,
      createdById: founder.userId,
      createdAt: now,
      submittedAt: now,
      stateSince: now,
    },
  })
  const facts = factsFrom(sectionsFromJson(form?.sections), answers, {
    foundedOn: dayFromDate(firm.foundedOn),
    industryCode: firm.industryCode,
  })
  const criteria = set.criteria as unknown as Criterion[]
  const { results } = evaluateSet({ criteria }, { ...facts, ...FACTS_MET }, dayOf(now), 'A')
  await db.finding.createMany({
    data: results.map(({ code, verdict }) => ({
      enclaveId,
      applicationId: id,
      criterion: code,
      computed: verdict,
      verdict,
      values: [],
    })),
  })
  return { id, firm, founder }
}

/** The tests of staff acts do not depend on what a form asks: these facts meet every obligatory criterion. */
const FACTS_MET = {
  founded_on: '2026-05-20',
  staff: '10',
  rd_staff: '5',
  ip_status: 'granted',
  landing_intent: true,
  landing_product: 'x',
  landing_park: 'x',
  landing_year: '2028',
} as const
const MEETS_ALL = { product: '毫米波雷达' }

/** Says of one criterion what the test needs. */
export async function setVerdict(
  enclaveId: string,
  applicationId: string,
  criterion: string,
  verdict: string,
) {
  await db.finding.updateMany({ where: { enclaveId, applicationId, criterion }, data: { verdict } })
}

/** What an application handed in at first, for a row that is made without its founder. */
export function handedInOnce(byId: string, at: Date, answers: Record<string, string> = {}) {
  return { create: { id: newId(), number: 1, cause: 'handed_in', answers, byId, at } }
}

/** The admitted application that a firm in residence came by, as a row. */
export async function admittedRow(
  { enclaveId, intakeId, officer, now }: Pick<World, 'enclaveId' | 'intakeId' | 'officer' | 'now'>,
  firmId: string,
  given: { track?: string; ref?: string; createdById?: string; submittedAt?: Date; admittedAt?: Date } = {},
): Promise<string> {
  const { track = 'A', createdById = officer.userId } = given
  const form = await db.applicationForm.findFirstOrThrow({ where: { enclaveId, track } })
  const id = newId()
  await db.application.create({
    data: {
      enclaveId,
      id,
      ref: id,
      intakeId,
      firmId,
      track,
      state: 'admitted',
      outcome: 'accepted',
      formId: form.id,
      createdById,
      createdAt: now,
      submittedAt: now,
      submissions: handedInOnce(createdById, now),
      stateSince: now,
      ...given,
    },
  })
  return id
}

/** A review that an expert is asked for, as a row; one that is submitted says with what. */
export async function reviewRow(
  { enclaveId, officer, now, today }: World,
  applicationId: string,
  { userId: expertId }: { userId: string },
  given: Partial<Prisma.ReviewUncheckedCreateInput> = {},
): Promise<string> {
  const id = newId()
  const asked = { state: 'assigned', assignedById: officer.userId, assignedAt: now }
  const dueOn = dateOfDay(addDays(today, 10))
  await db.review.create({ data: { enclaveId, id, applicationId, expertId, dueOn, ...asked, ...given } })
  return id
}

/** Puts an application straight into a state, as if it had gone there. */
export async function putIn(
  enclaveId: string,
  id: string,
  data: Prisma.ApplicationUpdateManyMutationInput & { officerId?: string },
) {
  const kept = data.state === 'in_review' ? { fewestReviews: 2, apartFrom: 20 } : {}
  await db.application.updateMany({ where: { enclaveId, id }, data: { ...kept, ...data } })
}
