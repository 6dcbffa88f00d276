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
import { refer } from '~/admission/assignment/refer.server'
import { submitApplication } from '~/admission/drafts/submit.server'
import { takeUp } from '~/admission/applications/take-up.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import type { Actor } from '~/ground/people/actor'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf, instantOf, type Day } from '~/shared/days'
import type { CastFirm } from '~/example/plans/cast'
import type { Chance } from '~/example/plans/random'
import { must, upload, type Stage } from '~/example/stage.server'
import { decidesAlone, knownAfter, objects } from './story-of-a-panel.server'
import { draftsApplication } from './story-of-a-draft.server'
import { reviews } from './story-of-a-review.server'
import { twoScreen, type Screened } from './story-of-two-screeners.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

export type Fate = {
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

/** An application from its first line to admission, or as far as its fate lets it come. */
export async function applies(stage: Stage, firm: CastFirm, fate: Fate): Promise<Admitted | null> {
  const chance = stage.chance.of(`application ${firm.uscc}`)
  const { officer } = stage.staff
  const drafted = await draftsApplication(stage, firm, fate, chance)
  const { founder, id, firmId } = drafted
  const submittedAt = await stage.time.until(momentOf(fate.submitOn, chance, 9, 14))
  if (fate.until === 'draft') return null
  must('submit', await submitApplication(founder, id, submittedAt))
  if (fate.until === 'submitted') return null
  const takenUpAt = await stage.time.until(momentOf(workingDayFrom(fate.submitOn), chance, 15, 17))
  must('take up', await takeUp(officer, id, takenUpAt))
  if (fate.until === 'withdrawn') return withdraws(stage, { founder, id }, dayOf(takenUpAt), chance)
  if (fate.screened) await twoScreen(stage, id, takenUpAt, fate.screened)
  if (fate.until === 'screening') return null
  const screenedOn = fate.corrected ? await corrects(stage, fate, { founder, id }, chance) : dayOf(takenUpAt)
  if (!screenedOn) return null
  stage.decisions.set(id, decisionOf(fate, firm))
  const decidable = await reviews(stage, { id, firm, fate, screenedOn, refer: refersFile(stage, id) }, chance)
  if (!decidable) return null
  const decided = await decides(stage, { id, fate, decidable }, decisionOf(fate, firm), chance)
  if (fate.until === 'pending') return null
  if (fate.until === 'decided' || fate.outcome !== 'accepted') return null
  const opened = await later(stage, dayOf(decided), 1, chance)
  const { until } = must('open the notice', await openNotice(officer, id, opened))
  if (fate.until === 'public_notice') return null
  if (fate.objected) await objects(stage, id, dayOf(opened))
  const signed = await agrees(stage, { founder, id, until, firm, unsigned: fate.until === 'unsigned' })
  if (!signed) return null
  const admitted = await later(stage, until, chance.whole(1, 2), chance)
  const { tenancyId } = must('admit', await admit(officer, id, admitted))
  return { founder, firmId, tenancyId, admittedOn: dayOf(admitted) }
}

type Agreeing = { founder: Actor; id: string; until: Day; firm: CastFirm; unsigned: boolean }

/** On the morning after the notice the agreement is issued; the firm signs it at once, or has not got round to it. */
async function agrees(stage: Stage, { founder, id, until, firm, unsigned }: Agreeing): Promise<boolean> {
  const { officer } = stage.staff
  const day = addWorkingDays(until, 1)
  const at = (minutes: number) => stage.time.until(instantOf(day, minutes))
  const issue = { termMonths: firm.trade.termMonths, space: '房间和工位按申请所写，以租约为准' }
  must('issue an agreement', await issueAgreement(officer, id, issue, await at(8 * 60 + 30)))
  if (unsigned) return false
  const returnedAt = await at(8 * 60 + 50)
  const scan = await upload(founder, 'agreement', returnedAt)
  must('hand in an agreement', await returnScan(founder, id, { scan }, returnedAt))
  must('record an agreement', await recordSigning(officer, id, { signedOn: day }, await at(9 * 60)))
  return true
}

/** By a meeting, by the director alone, or held back by the director until it is published. */
async function decides(
  stage: Stage,
  { id, fate, decidable }: { id: string; fate: Fate; decidable: Day },
  decision: DecisionInput,
  chance: Chance,
): Promise<Date> {
  if (fate.panelOn) return stage.time.until(knownAfter(fate.panelOn))
  const at = await later(stage, decidable, chance.whole(1, 4), chance)
  if (fate.until !== 'pending') await decidesAlone(stage, id, decision, at)
  else must('hold a decision back', await prepareDecision(stage.staff.director, id, decision, at))
  return at
}

/** Some hour of the working day that lies a number of working days on. */
export async function later(stage: Stage, day: Day, workingDays: number, chance: Chance): Promise<Date> {
  return stage.time.until(momentOf(addWorkingDays(day, workingDays), chance))
}

function refersFile(stage: Stage, id: string) {
  return async (experts: readonly Actor[], at: Date) => {
    const dueOn = addWorkingDays(dayOf(at), 10)
    const ids = experts.map((expert) => expert.userId)
    return must('refer', await refer(stage.staff.officer, id, { experts: ids, dueOn }, at)).reviewIds
  }
}

async function withdraws(stage: Stage, { founder, id }: File, since: Day, chance: Chance) {
  const at = await later(stage, since, chance.whole(1, 3), chance)
  must('withdraw', await withdrawApplication(founder, id, { reason: '团队决定先在原址再做一年' }, at))
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
async function corrects(
  stage: Stage,
  fate: Fate,
  { founder, id }: File,
  chance: Chance,
): Promise<Day | null> {
  const askedAt = await later(stage, fate.submitOn, chance.whole(1, 3), chance)
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
    ...(fate.incomplete ? MUCH_MISSING.map(({ target, note }) => ({ target, note, reason })) : []),
  ]
  must('ask for a correction', await askCorrection(stage.staff.officer, id, { items }, askedAt))
  if (fate.until === 'awaiting_correction') return null
  if (fate.until === 'lapsed') {
    const at = await later(stage, dayOf(askedAt), 12, chance)
    must('let lapse', await lapse(stage.staff.officer, id, at))
    return null
  }
  const answeredAt = await later(stage, dayOf(askedAt), chance.whole(2, 7), chance)
  const files = { rd_staff_list: await upload(founder, 'rd_staff_list', answeredAt) }
  const texts = {
    core_technology: '与现有产品比，体积小一半，批量标定时间只要三分之一，已在两家工厂试用半年。',
    ...(fate.incomplete ? Object.fromEntries(MUCH_MISSING.map(({ key, text }) => [key, text])) : {}),
  }
  must('answer the correction', await answerCorrection(founder, id, { texts, files }, answeredAt))
  return dayOf(answeredAt)
}

const WEAK = { too_old: 'criterion:A1', few_rd_staff: 'criterion:A2', no_ip: 'criterion:A3' } as const

function decisionOf(fate: Fate, { weakness, track }: CastFirm) {
  if (fate.outcome === 'accepted') {
    return { outcome: 'accepted' as const, cites: [], note: '条件全部满足，两位专家均建议接受。' }
  }
  if (fate.outcome === 'waitlisted') {
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
