import type { Actor } from '~/people/actor'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf, type Day } from '~/shared/days'
import { DEFAULT_RUBRIC } from '~/reviews/default-rubric'
import { submitReview } from '~/reviews/submit-review.server'
import { asksByLetter, recuses } from './story-of-experts.server'
import type { CastFirm } from './cast'
import type { Chance } from './random'
import { must, type Stage } from './stage.server'
import type { Fate } from './story-of-an-application.server'
import { momentOf } from './working-hours'

const REMARKS = {
  high: ['思路清楚，数据可信', '团队齐整，分工明确', '样机已试用，有第三方报告', '与园区已有接触，时间合理'],
  low: ['说法笼统，缺数据', '关键人员没有到位', '落地园区和时间没有说清', '客户还停留在设想'],
}

export type Reviewing = {
  id: string
  firm: CastFirm
  fate: Fate
  screenedOn: Day
  refer: (experts: readonly Actor[], at: Date) => Promise<string[]>
}

/** Two experts are asked and score by rubric; answers the day the last score came in, or null while one is missing. */
export async function reviews(stage: Stage, file: Reviewing, chance: Chance): Promise<Day | null> {
  if (file.fate.experts === 'by_letter') return asksByLetter(stage, file, chance)
  const { experts } = stage.staff
  const first = chance.whole(0, experts.length - 1)
  const asked = [0, 1].flatMap((step) => experts[(first + step) % experts.length] ?? [])
  const referredAt = await stage.time.until(
    momentOf(addWorkingDays(file.screenedOn, chance.whole(1, 2)), chance, 9, 12),
  )
  const ids = await file.refer(asked, referredAt)
  if (file.fate.experts === 'recusal') {
    const further = experts.find((expert) => !asked.includes(expert))
    if (further) stage.time.begin(() => recuses(stage, file, further, dayOf(referredAt)))
  }
  const waits = file.fate.until === 'in_review' ? file.fate.reviewed : asked.length
  let lastOn = dayOf(referredAt)
  for (const [index, expert] of asked.slice(0, waits).entries()) {
    const id = ids[index]
    if (!id) throw new Error('a review is missing')
    const at = await stage.time.until(momentOf(addWorkingDays(lastOn, chance.whole(1, 3)), chance))
    must('submit a review', await submitReview(expert, id, scores(file, chance), at))
    lastOn = dayOf(at)
  }
  return file.fate.until === 'in_review' ? null : lastOn
}

function scores({ firm, fate }: Reviewing, chance: Chance) {
  const good = fate.outcome !== 'declined'
  const best = fate.outcome === 'waitlisted' ? 4 : 5
  const marks = DEFAULT_RUBRIC[firm.track].map((item) => {
    if (item.bonus) return [item.code, { score: chance.whole(0, good ? 2 : 0), comment: '' }] as const
    const score = good ? chance.whole(best - 2, best) : chance.whole(1, 3)
    return [item.code, { score, comment: chance.pick(score >= 3 ? REMARKS.high : REMARKS.low) }] as const
  })
  return {
    marks: Object.fromEntries(marks),
    comment: good
      ? '技术来源清楚，团队能做成，建议落地计划写到季度。'
      : '目前还看不出在飞出地投产的可能，建议补充后再来。',
    recommendation: good
      ? fate.outcome === 'waitlisted'
        ? ('waitlist' as const)
        : ('accept' as const)
      : ('decline' as const),
  }
}
