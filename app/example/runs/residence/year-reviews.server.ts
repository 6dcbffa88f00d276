import { gradeYear } from '~/admission/yearly-reviews/grade.server'
import { lookAgain } from '~/admission/yearly-reviews/second-look.server'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import type { Chance } from '~/example/plans/random'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { addDays, addMonths, dayOf, type Day } from '~/shared/days'

type Stay = { firm: { name: string }; movedInOn: Day; graduation: { on: Day } | null }

const PASSED = {
  excellent: '研发投入和成果都超出协议约定，年度数据报送及时',
  passed: '按协议开展研发，年度数据已报送，费用按期缴纳',
}
const CURE = '一、研发人员到岗，恢复在孵化器内的研发活动；二、补上落地进展'

const CURED = { outcome: 'cured', note: '研发人员已到岗，落地进展已补上' } as const
const NOT_CURED = { outcome: 'not_cured', note: '现场看过，研发人员仍未到岗，进展没有补上' } as const

/** The years of a firm: most pass, a few fail, most of those are put right in time. */
export async function runYearReviews(
  enclave: Enclave,
  { firm, movedInOn, graduation }: Stay,
  firmId: string,
  chance: Chance,
) {
  const { staff, time, today } = enclave
  for (let year = 1; addMonths(movedInOn, 12 * year) <= today; year += 1) {
    // Some are graded late, one or the other not at all.
    const slow = chance.chance(0.12)
    const days = slow ? chance.whole(105, 150) : chance.whole(6, 22)
    const on = workingDayFrom(addDays(addMonths(movedInOn, 12 * year), days))
    if (graduation && graduation.on <= on) return
    const at = await time.until(momentOf(on, chance))
    const about = `review year ${year} of ${firm.name}`
    if (!chance.chance(slow ? 0.5 : 0.1)) {
      const grade = chance.chance(0.2) ? 'excellent' : 'passed'
      must(await gradeYear(staff.officer, firmId, { year, grade, note: PASSED[grade], cure: '' }, at), about)
      continue
    }
    const note = '研发人员长期不在孵化器，没有按协议每季度更新落地进展'
    must(await gradeYear(staff.officer, firmId, { year, grade: 'failed', note, cure: CURE }, at), about)
    const again = await time.until(momentOf(workingDayFrom(addDays(dayOf(at), chance.whole(33, 40))), chance))
    if (graduation && graduation.on <= dayOf(again)) return
    const input = chance.chance(0.8) ? CURED : NOT_CURED
    must(await lookAgain(staff.officer, firmId, input, again), `second look, ${about}`)
  }
}
