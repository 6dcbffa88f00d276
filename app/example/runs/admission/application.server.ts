import { issueAgreement } from '~/admission/agreements/issue.server'
import { recordSigning } from '~/admission/agreements/sign.server'
import { returnScan } from '~/admission/agreements/return-scan.server'
import { admit } from '~/admission/decisions/admit.server'
import { answerCorrection } from '~/admission/corrections/answer-correction.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import type { DecisionInput } from '~/admission/decisions/decide.form'
import { prepareDecision } from '~/admission/decisions/decide.server'
import { lapse } from '~/admission/applications/lapse.server'
import { openNotice } from '~/admission/decisions/open-notice.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { termsOffered } from '~/ground/settings/terms'
import { db } from '~/platform/db.server'
import type { Actor } from '~/ground/people/actor'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf, instantOf, type Day } from '~/shared/days'
import type { InventedFirm } from '~/example/plans/firms'
import type { Chance } from '~/example/plans/random'
import { must } from '~/example/drivers/must'
import { upload } from '~/example/proofs.server'
import type { Enclave } from '~/example/enclave.server'
import { decideAlone, knownAfter, runObjection } from './panel.server'
import { runDraft } from './draft.server'
import { runReviews } from './review.server'
import { twoScreen, type Screened } from './two-screeners.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

export type ApplicationCourse = {
  submitOn: Day
  /** How far it comes; an application that waits for somebody simply stays there. */
  until:
    | 'draft'
    | 'submitted'
    | 'screening'
    | 'awaiting_correction'
    | 'in_review'
    | 'pending' // decided, and not published yet
    | 'decided'
    | 'public_notice'
    | 'unsigned' // the agreement is issued and waits for the founder
    | 'admitted'
    | 'withdrawn'
    | 'lapsed'
  outcome: 'accepted' | 'waitlisted' | 'declined'
  corrected: boolean
  /** Much was missing: the correction asks for more than a thing or two. */
  incomplete?: boolean
  /** Two people screened it, where its intake asks for two. */
  screened?: Screened
  /** How many of the two experts have answered, where it stays in review. */
  reviewed: 0 | 1 | 2
  /** What its reviews show besides: letters with an alternate who steps in, or an expert who recuses. */
  experts?: 'by_letter' | 'recusal'
  /** It waits for the first expert; what the others have made of it. */
  round?: 'none_in' | 'one_in' | 'apart' | 'abstention'
  /** The day of the meeting that decides on it; without one the director decides alone. */
  panelOn?: Day
  /** Somebody objects during its public notice. */
  objected?: boolean
}

export type Admitted = { founder: Actor; firmId: string; tenancyId: string; admittedOn: Day }

/** An application from its first line to admission, or as far as its course goes. */
export async function runApplication(
  enclave: Enclave,
  firm: InventedFirm,
  course: ApplicationCourse,
): Promise<Admitted | null> {
  const chance = enclave.chance.of(`application ${firm.uscc}`)
  const { officer } = enclave.staff
  const drafted = await runDraft(enclave, firm, course, chance)
  const { founder, id, firmId } = drafted
  const submittedAt = await enclave.time.until(momentOf(course.submitOn, chance, 9, 14))
  if (course.until === 'draft') return null
  must(await submitApplication(founder, id, submittedAt), 'submit')
  if (course.until === 'submitted') return null
  const takenUpAt = await enclave.time.until(momentOf(workingDayFrom(course.submitOn), chance, 15, 17))
  must(await acceptForScreening(officer, id, takenUpAt), 'take up')
  if (course.until === 'withdrawn') return runWithdrawal(enclave, { founder, id }, dayOf(takenUpAt), chance)
  if (course.screened) await twoScreen(enclave, id, takenUpAt, course.screened)
  if (course.until === 'screening') return null
  const screenedOn = course.corrected
    ? await runCorrection(enclave, course, { founder, id }, chance)
    : dayOf(takenUpAt)
  if (!screenedOn) return null
  enclave.decisions.set(id, decisionOf(course, firm))
  const decidable = await runReviews(enclave, { id, firm, course, screenedOn }, chance)
  if (!decidable) return null
  const decided = await decideFile(enclave, { id, course, decidable }, decisionOf(course, firm), chance)
  if (course.until === 'pending') return null
  if (course.until === 'decided' || course.outcome !== 'accepted') return null
  const opened = await later(enclave, dayOf(decided), 1, chance)
  const { until } = must(await openNotice(officer, id, opened), 'open the notice')
  if (course.until === 'public_notice') return null
  if (course.objected) await runObjection(enclave, id, dayOf(opened))
  const signed = await runAgreement(enclave, {
    founder,
    id,
    until,
    firm,
    unsigned: course.until === 'unsigned',
  })
  if (!signed) return null
  const admitted = await later(enclave, until, chance.whole(1, 2), chance)
  const { tenancyId } = must(await admit(officer, id, admitted), 'admit')
  return { founder, firmId, tenancyId, admittedOn: dayOf(admitted) }
}

type Agreeing = { founder: Actor; id: string; until: Day; firm: InventedFirm; unsigned: boolean }

/** On the morning after the notice the agreement is issued; the firm signs it at once, or has not got round to it. */
async function runAgreement(
  enclave: Enclave,
  { founder, id, until, firm, unsigned }: Agreeing,
): Promise<boolean> {
  const { officer } = enclave.staff
  const day = addWorkingDays(until, 1)
  const at = (minutes: number) => enclave.time.until(instantOf(day, minutes))
  const issue = {
    termMonths: await termFor(enclave.enclaveId, day, firm.trade.staysLonger),
    space: '房间和工位按申请所写，以租约为准',
  }
  must(await issueAgreement(officer, id, issue, await at(8 * 60 + 30)), 'issue an agreement')
  if (unsigned) return false
  const returnedAt = await at(8 * 60 + 50)
  const scan = await upload(founder, 'agreement', returnedAt)
  must(await returnScan(founder, id, { scan }, returnedAt), 'hand in an agreement')
  must(await recordSigning(officer, id, { signedOn: day }, await at(9 * 60)), 'record an agreement')
  return true
}

/** By a meeting, by the director alone, or held back by the director until it is published. */
async function decideFile(
  enclave: Enclave,
  { id, course, decidable }: { id: string; course: ApplicationCourse; decidable: Day },
  decision: DecisionInput,
  chance: Chance,
): Promise<Date> {
  if (course.panelOn) return enclave.time.until(knownAfter(course.panelOn))
  const at = await later(enclave, decidable, chance.whole(1, 4), chance)
  if (course.until !== 'pending') await decideAlone(enclave, id, decision, at)
  else must(await prepareDecision(enclave.staff.director, id, decision, at), 'hold a decision back')
  return at
}

/** Some hour of the working day that lies a number of working days on. */
export async function later(enclave: Enclave, day: Day, workingDays: number, chance: Chance): Promise<Date> {
  return enclave.time.until(momentOf(addWorkingDays(day, workingDays), chance))
}

async function runWithdrawal(enclave: Enclave, { founder, id }: File, since: Day, chance: Chance) {
  const at = await later(enclave, since, chance.whole(1, 3), chance)
  must(await withdrawApplication(founder, id, { reason: '团队决定先在原址再做一年' }, at), 'withdraw')
  return null
}

const MUCH_MISSING = [
  {
    key: 'founder_background',
    target: 'question:founder_background',
    note: '只写了姓名，请补学历和经历',
    text: '硕士，在整机厂做过十一年研发，带过九人的团队，主持过两个省级课题。',
  },
  {
    key: 'landing_product',
    target: 'question:landing_product',
    note: '请写明打算在渭南生产的具体产品',
    text: '第二代产品的整机装配和检测线，首期年产两千套。',
  },
]

type File = { founder: Actor; id: string }

/** One request with everything in it; the firm answers within its ten working days, or the file lapses. */
async function runCorrection(
  enclave: Enclave,
  course: ApplicationCourse,
  { founder, id }: File,
  chance: Chance,
): Promise<Day | null> {
  const askedAt = await later(enclave, course.submitOn, chance.whole(1, 3), chance)
  const reason = 'incomplete' as const
  const items = [
    {
      target: 'paper:rd_staff_list',
      reason: 'outdated' as const,
      note: '名单是半年前的，请换最近一个月的社保证明',
    },
    {
      target: 'question:core_technology',
      reason,
      note: '请补一句与现有产品相比好在哪里',
    },
    ...(course.incomplete ? MUCH_MISSING.map(({ target, note }) => ({ target, note, reason })) : []),
  ]
  must(await askCorrection(enclave.staff.officer, id, { items }, askedAt), 'ask for a correction')
  if (course.until === 'awaiting_correction') return null
  if (course.until === 'lapsed') {
    const at = await later(enclave, dayOf(askedAt), 12, chance)
    must(await lapse(enclave.staff.officer, id, at), 'let lapse')
    return null
  }
  const answeredAt = await later(enclave, dayOf(askedAt), chance.whole(2, 7), chance)
  const files = { rd_staff_list: await upload(founder, 'rd_staff_list', answeredAt) }
  const texts = {
    core_technology: '与现有产品比，体积小一半，批量标定时间只要三分之一，已在两家工厂试用半年。',
    ...(course.incomplete ? Object.fromEntries(MUCH_MISSING.map(({ key, text }) => [key, text])) : {}),
  }
  must(await answerCorrection(founder, id, { texts, files }, answeredAt), 'answer the correction')
  return dayOf(answeredAt)
}

const WEAK = { too_old: 'criterion:A1', few_rd_staff: 'criterion:A2', no_ip: 'criterion:A3' } as const

function decisionOf(course: ApplicationCourse, { weakness, track }: InventedFirm) {
  if (course.outcome === 'accepted') {
    return { outcome: 'accepted' as const, cites: [], note: '条件全部满足，两位专家均建议接受。' }
  }
  if (course.outcome === 'waitlisted') {
    return {
      outcome: 'waitlisted' as const,
      cites: [],
      note: '技术成熟，落地计划还粗；本批名额已满，列第一候补。',
    }
  }
  const met = weakness === null || track === 'B'
  return {
    outcome: 'declined' as const,
    cites: [met ? 'rubric:landing' : WEAK[weakness]],
    note: met
      ? '两位专家都认为落地的产品、园区和时间没有说清，建议补充后在下一批再来。'
      : '不满足所列入驻条件，满足后欢迎在下一批再次申请，材料可以沿用。',
  }
}

/** The term of a firm as its enclave has decided it: the longest there is where its trade may stay longer. */
async function termFor(enclaveId: string, day: Day, longer: boolean): Promise<number> {
  const offered = termsOffered(await settingOn(db, enclaveId, 'terms', day))
  return Math.max(...offered.slice(0, longer ? undefined : 1).map(({ months }) => months))
}
