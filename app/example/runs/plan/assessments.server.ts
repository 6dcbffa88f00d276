import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { STANDARD_ASSESSMENT } from '~/ground/settings/assessment'
import { decideAssessment } from '~/plan/assessments/decide.server'
import { enterValue } from '~/plan/assessments/enter.server'
import { assessmentPage } from '~/plan/assessments/queries.server'
import { submitAssessment } from '~/plan/assessments/submit.server'
import { db } from '~/platform/db.server'
import { indicatorsFrom } from '~/setup/settings-pages/assessment.form'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, dayOf, yearOf } from '~/shared/days'

/** What the invented city assesses by; the weights are an example and no city’s. */
const INDICATORS = `
期末在孵企业 | 在孵企业数 | Firms in residence | 12 | 满分 50
房屋出租率 | | | 8 | 分档 60=50%, 75=80%, 85=100%
企业报数率 | | | 6 | 满分 100
本期毕业 | 毕业企业 | Firms graduated | 8 | 满分 6
高新技术企业占比 | | | 8 | 满分 20
研发投入强度 | | | 6 | 分档 3=60%, 5=80%, 8=100%
本期授权专利 | 授权专利 | Patents granted | 10 | 满分 40
本期融资 | 获投融资次数 | Rounds of financing | 6 | 满分 10
计划进度：落户科技型中小企业 | 计划进度：落户企业 | Plan: firms landed | 10 | 满分 100
计划进度：高新技术企业 | 计划进度：高企 | Plan: high-tech enterprises | 6 | 满分 100
注册落地项目 | 落地项目 | Landings registered | 8 | 满分 8
投产项目 | | | 4 | 满分 3
填报 | 创业活动场次 | Events for founders | 4 | 分档 6=60%, 10=100%
填报 | 全市排名 | Rank in the city | 4 | 名次 1=100%, 3=80%, 6=50%`
const TYPED = { 创业活动场次: ['12', '签到表和照片汇总'], 全市排名: ['3', '市科技局年度通报'] } as const

/** What the city assesses by, the year before last confirmed, and last year handed in and waiting for the bureau. */
export function runAssessments(enclave: Enclave): void {
  const { time, today, foundedOn, staff, chance } = enclave
  const year = yearOf(today) - 1
  const on = (day: string) => time.until(momentOf(workingDayFrom(day), chance.of(`assessment ${day}`)))
  time.begin(async () => {
    const at = await on(addDays(foundedOn, 40))
    const indicators = indicatorsFrom(INDICATORS.trim())
    if (indicators === null) throw new Error('the indicators of the example cannot be read')
    const { version: basedOn } = await newestSetting(db, enclave.enclaveId, 'assessment')
    const when = { effectiveOn: dayOf(at), reason: '渭南市孵化载体年度考核办法（示例）', basedOn }
    const content = { ...STANDARD_ASSESSMENT, indicators }
    must(await decideSetting(staff.admin, 'assessment', { content, when }, at), 'decide what is assessed')

    await handIn(enclave, year - 1, await on(`${year}-03-05`))
    const note = '已核对，同意自评结果'
    const confirmed = { version: 1, verdict: 'confirm' as const, note }
    must(
      await decideAssessment(staff.bureau, String(year - 1), confirmed, await on(`${year}-03-20`)),
      'confirm an assessment',
    )
    await handIn(enclave, year, await on(addDays(today, -12)))
  })
}

async function handIn({ staff }: Enclave, year: number, at: Date) {
  const page = await assessmentPage(
    staff.director,
    String(year),
    new URLSearchParams('version=draft'),
    dayOf(at),
  )
  for (const [index, { key, value }] of page.lines.entries()) {
    if (value !== null) continue
    const [entered, note] = TYPED[key as keyof typeof TYPED] ?? ['60', '按台账手工核算']
    const proof = await upload(staff.officer, 'task', at)
    const where = { year: String(year), line: String(index + 1) }
    must(await enterValue(staff.officer, where, { key, value: entered, note, proof }, at), 'enter a value')
  }
  const { mark } = await assessmentPage(
    staff.director,
    String(year),
    new URLSearchParams('version=draft'),
    dayOf(at),
  )
  must(
    await submitAssessment(staff.director, String(year), { seen: mark ?? '', reason: undefined }, at),
    'hand in an assessment',
  )
}
