import { recordEvent } from '~/audit/record.server'
import { askedSections, recordOf } from '~/intakes/asked'
import { gapsOf } from '~/intakes/check-answers'
import { answersFromJson, papersAsked, papersFromJson, type Answers } from '~/intakes/form-sections'
import { criteriaSet, formOf, takesApplications } from '~/intakes/queries.server'
import { isPast } from '~/intakes/late-code'
import { postLetter } from '~/notices/post.server'
import type { Actor } from '~/people/actor'
import { inTransaction, type Prisma, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { dayFromDate, dayOf } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { computeFindings } from './findings.part.server'
import { stateOf, STEPS } from './lifecycle'
import { visibleTo } from './queries.server'

export type SubmitRefusal = 'wrong_state' | 'wrong_role' | 'gaps' | 'intake_closed' | 'changed_meanwhile'

const WITH = {
  firm: true,
  intake: true,
  lateCode: true,
  papers: { where: { removedAt: null } },
} satisfies Prisma.ApplicationInclude

/**
 * Hands the application in: nothing may be missing. Answers and the criteria in force freeze, every criterion
 * is judged at once, and from here on the clock of the other side runs.
 */
export async function submitApplication(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ ref: string }, SubmitRefusal>> {
  return inTransaction(async (tx) => {
    const before =
      (await tx.application.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: WITH })) ??
      notFound()
    const next = take(STEPS, 'submit', stateOf(before.state), actor.role)
    if (!next.ok) return next
    if (!isTaken(before, now)) {
      return refuse('intake_closed')
    }
    const answers = answersFromJson(before.answers)
    const form = await formOf(before.enclaveId, before.formId, tx)
    const sections = askedSections(form, answers, recordOf(before.firm))
    const papers = papersAsked(papersFromJson(before.intake.papers), before.track, sections)
    const gaps = gapsOf(sections, answers, papers, new Set(before.papers.map((paper) => paper.kind)))
    if (gaps.length > 0) return refuse('gaps', { count: gaps.length })
    const set = await criteriaSet(before.enclaveId, before.intake.criteriaSetId, tx)

    // The version is in the WHERE too: what is frozen is exactly what was checked.
    const { count } = await tx.application.updateMany({
      where: { enclaveId: actor.enclaveId, id, state: before.state, version: before.version },
      data: {
        ...{ state: next.value, stateSince: now, submittedAt: now, submitted: answers },
        criteria: set.criteria as unknown as Prisma.InputJsonArray,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const onDate = dayFromDate(before.intake.moveInOn)
    await computeFindings(tx, before, { criteria: set.criteria, sections, answers, onDate })
    await rememberOnFirm(tx, before, answers)
    await announce(tx, actor, before, now)
    return ok({ ref: before.ref })
  })
}

/** Whether the intake still takes it: until its last day, or until a late code of the firm expires. */
function isTaken({ intake, lateCode }: Submitted, now: Date): boolean {
  if (takesApplications({ closesOn: dayFromDate(intake.closesOn) }, dayOf(now), now)) return true
  return lateCode !== null && lateCode.endedAt === null && !isPast(dayFromDate(lateCode.expiresOn), now)
}

type Submitted = Prisma.ApplicationGetPayload<{ include: typeof WITH }>

/** What the firm's own record shows of its answers: capital and product. */
async function rememberOnFirm(tx: Tx, { enclaveId, firmId }: Submitted, answers: Answers): Promise<void> {
  const { capital, product } = answers
  await tx.firm.update({
    where: { enclaveId_id: { enclaveId, id: firmId } },
    data: { ...(capital ? { capitalYuan: wanToYuan(capital) } : {}), ...(product ? { product } : {}) },
  })
}

async function announce(tx: Tx, actor: Actor, { enclaveId, id, ref, firm, intake }: Submitted, now: Date) {
  const about = { type: 'application', id }
  const link = env().BASE_URL + paths.myApplication(ref)
  const letter = { kind: 'application_received' as const, params: { ref, firm: firm.name, link }, about }
  await postLetter(tx, { enclaveId, toUserId: actor.userId, ...letter }, now)
  const payload = { ref, intake: intake.number }
  await recordEvent(
    tx,
    { enclaveId, actor, kind: 'application_submitted', subject: about, firmId: firm.id, payload },
    now,
  )
}
