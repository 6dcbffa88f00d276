import { addWorkingDays } from '~/shared/calendar'
import { dayOf, type Day } from '~/shared/days'
import { abstain } from '~/admission/reviewing/abstain.server'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { respond } from '~/admission/reviews/respond.server'
import type { Recommendation } from '~/admission/rubrics/rubric'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { totalOf } from '~/admission/rubrics/total'
import { askByLetter, runRecusal } from './experts.server'
import type { InventedFirm } from '~/example/plans/firms'
import type { Chance } from '~/example/plans/random'
import { must } from '~/example/drivers/must'
import { referTo } from '~/example/drivers/referral.server'
import { marksOf } from '~/example/drivers/review'
import type { Enclave } from '~/example/enclave.server'
import type { ApplicationCourse } from './application.server'
import { momentOf } from '~/example/plans/working-hours'

const REMARKS = {
  high: ['思路清楚，数据可信', '团队齐整，分工明确', '样机已试用，有第三方报告', '与园区已有接触，时间合理'],
  low: ['说法笼统，缺数据', '关键人员没有到位', '落地园区和时间没有说清', '客户还停留在设想'],
}

export type Reviewing = {
  id: string
  firm: InventedFirm
  course: ApplicationCourse
  screenedOn: Day
}

/** Two experts are asked and score by rubric; answers the day the last score came in, or null while one is missing. */
export async function runReviews(enclave: Enclave, file: Reviewing, chance: Chance): Promise<Day | null> {
  if (file.course.experts === 'by_letter') return askByLetter(enclave, file, chance)
  if (file.course.round) return runUntilTheFirst(enclave, file, file.course.round, chance)
  const { experts } = enclave.staff
  const first = chance.whole(0, experts.length - 1)
  const asked = [0, 1].flatMap((step) => experts[(first + step) % experts.length] ?? [])
  const referredAt = await enclave.time.until(
    momentOf(addWorkingDays(file.screenedOn, chance.whole(1, 2)), chance, 9, 12),
  )
  const ids = await referTo(enclave.staff.officer, file.id, asked, referredAt)
  if (file.course.experts === 'recusal') {
    const further = experts.find((expert) => !asked.includes(expert))
    if (further) enclave.time.begin(() => runRecusal(enclave, file, further, dayOf(referredAt)))
  }
  const waits = file.course.until === 'in_review' ? file.course.reviewed : asked.length
  let lastOn = dayOf(referredAt)
  for (const [index, expert] of asked.slice(0, waits).entries()) {
    const id = ids[index]
    if (!id) throw new Error('a review is missing')
    const at = await enclave.time.until(momentOf(addWorkingDays(lastOn, chance.whole(1, 3)), chance))
    must(await submitReview(expert, id, scores(file, chance), at), 'submit a review')
    lastOn = dayOf(at)
  }
  return file.course.until === 'in_review' ? null : lastOn
}

/** The first expert has still to score; the others are in, or lie apart and say so, or one cannot judge it. */
async function runUntilTheFirst(
  enclave: Enclave,
  file: Reviewing,
  round: NonNullable<ApplicationCourse['round']>,
  chance: Chance,
): Promise<null> {
  const [first, second, third] = enclave.staff.experts
  if (!first || !second || !third) throw new Error('three experts are needed')
  const asked = round === 'apart' ? [first, second, third] : [first, chance.pick([second, third])]
  const referredAt = await enclave.time.until(momentOf(addWorkingDays(file.screenedOn, 1), chance, 9, 12))
  const [, reviewId = '', otherId = ''] = await referTo(enclave.staff.officer, file.id, asked, referredAt)
  const [, colleague] = asked
  if (!colleague || round === 'none_in') return null
  const at = await enclave.time.until(momentOf(addWorkingDays(dayOf(referredAt), 1), chance))
  if (round === 'abstention') {
    const reason = '主要是电化学测试，不在我的研究领域，给不出有把握的分'
    must(await abstain(colleague, reviewId, { reason }, at), 'abstain')
    return null
  }
  must(await submitReview(colleague, reviewId, scores(file, chance), at), 'submit a review')
  if (round === 'apart') {
    const poor = scores({ ...file, course: { ...file.course, outcome: 'declined' } }, chance)
    must(await submitReview(third, otherId, poor, at), 'submit a review')
    const reason = '市场和落地两项压得过低：样机已有三家工厂试用，园区也回过函。'
    const said = { agrees: false, reason }
    must(await respond(colleague, { reviewId, otherId }, said, at), 'disagree')
  }
  return null
}

/** The scores each outcome rests on, as lowest and highest; what is added for novelty goes to good files alone. */
const SCORES = {
  accepted: { least: 4, most: 5, added: 1 },
  waitlisted: { least: 3, most: 4, added: 0 },
  declined: { least: 1, most: 3, added: 0 },
} as const

function scores({ firm, course }: Reviewing, chance: Chance) {
  const { least, most, added } = SCORES[course.outcome]
  const rubric = DEFAULT_RUBRIC[firm.track]
  const marks = marksOf(rubric, ({ bonus }) => {
    if (bonus) return { score: chance.whole(0, added), comment: '' }
    const score = chance.whole(least, most)
    return { score, comment: chance.pick(score >= 3 ? REMARKS.high : REMARKS.low) }
  })
  const recommendation = adviceFor(totalOf(rubric, marks) ?? '0')
  return { marks, comment: COMMENTS[recommendation], recommendation }
}

/** What an expert advises fits the score they give. */
function adviceFor(total: string): Recommendation {
  if (Number(total) >= 80) return 'accept'
  return Number(total) >= 60 ? 'waitlist' : 'decline'
}

const COMMENTS: Record<Recommendation, string> = {
  accept: '技术来源清楚，团队能做成，建议落地计划写到季度。',
  waitlist: '技术成熟，落地计划还粗，名额宽裕时可以接受。',
  decline: '目前还看不出在飞出地投产的可能，建议补充后再来。',
}
