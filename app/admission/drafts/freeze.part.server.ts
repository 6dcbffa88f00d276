import { settingOn } from '~/ground/settings/enclave.server'
import { identityOf } from '~/ground/firms/identity.server'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { gapsOf } from '~/ground/forms/check-answers'
import { answersFromJson, papersAsked } from '~/ground/forms/form-sections'
import { papersFromJson } from '~/ground/forms/form-json'
import { isPast } from '~/admission/intakes/late-code'
import { withoutPastYears } from '~/ground/forms/landing-years'
import { criteriaSet, formOf, takesApplications } from '~/admission/intakes/queries.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { computeFindings } from '~/admission/findings/findings.part.server'
import { recordSubmission } from '~/admission/submissions/submissions.part.server'
import { heldAs, unfitPapers } from './paper-limits'
import { judged } from './papers.server'
import { rememberOnFirm } from './remember-on-firm.part.server'

export type FreezeRefusal = 'gaps' | 'intake_closed' | 'changed_meanwhile'

/** What handing in reads of a draft. */
export const DRAFT_WITH = {
  firm: true,
  intake: true,
  lateCode: true,
  papers: { where: { removedAt: null } },
} satisfies Prisma.ApplicationInclude
export type DraftRow = Prisma.ApplicationGetPayload<{ include: typeof DRAFT_WITH }>

/**
 * Hands a draft in, whoever does it: its intake must still take it and nothing may be missing. Answers and the
 * criteria in force freeze, and every criterion is judged at once. `how` says where it goes, and by whose hand
 * when that is not the firm's.
 */
export async function freezeDraft(
  tx: Tx,
  before: DraftRow,
  { byId, ...how }: { state: string; byId: string; handedInById?: string; mandateOn?: Date },
  now: Date,
): Promise<Outcome<null, FreezeRefusal>> {
  if (!isTaken(before, now)) return refuse('intake_closed')
  const { enclaveId, id, version } = before
  const answers = answersFromJson(before.answers)
  const form = withoutPastYears(
    await formOf(enclaveId, before.formId, tx),
    dayFromDate(before.intake.closesOn),
  )
  const sections = askedSections(form, answers, recordOf(before.firm))
  const papers = papersAsked(papersFromJson(before.intake.papers), before.track, sections)
  const { areaSqm } = await settingOn(tx, enclaveId, 'offer', dayOf(now))
  const around = { today: dayOf(now), buildingSqm: areaSqm }
  const gaps = gapsOf(sections, answers, papers, new Set(before.papers.map((paper) => paper.kind)), around)
  const files = await judged(
    tx,
    before.papers.map(({ fileId }) => fileId),
  )
  const unfit = unfitPapers(papers, heldAs(before.papers, files))
  const wrong = gaps.length + unfit.length
  if (wrong > 0) return refuse('gaps', { count: wrong })
  const set = await criteriaSet(enclaveId, before.intake.criteriaSetId, tx)

  // The version is in the WHERE too: what is frozen is exactly what was checked.
  const { count } = await tx.application.updateMany({
    where: { enclaveId, id, state: before.state, version },
    data: {
      ...how,
      stateSince: now,
      submittedAt: now,
      identity: identityOf(before.firm),
      criteria: set.criteria as unknown as Prisma.InputJsonArray,
    },
  })
  if (count === 0) return refuse('changed_meanwhile')
  await recordSubmission(tx, before, { cause: 'handed_in', answers, byId }, now)
  const onDate = dayFromDate(before.intake.moveInOn)
  await computeFindings(tx, before, { criteria: set.criteria, sections, answers, onDate })
  await rememberOnFirm(tx, before)
  return ok(null)
}

/** Whether the intake still takes it: until its last day, or until a late code of the firm expires. */
function isTaken({ intake, lateCode }: DraftRow, now: Date): boolean {
  if (takesApplications({ closesOn: dayFromDate(intake.closesOn) }, dayOf(now), now)) return true
  return lateCode !== null && lateCode.endedAt === null && !isPast(dayFromDate(lateCode.expiresOn), now)
}
