import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { ReadingForm } from '~/plan/weaknesses/reading.form'
import { recordReading } from '~/plan/weaknesses/record-reading.server'
import { addDays, type Day } from '~/shared/days'

const SOURCE = '市科技统计年报（示例）'
/** The day on which the plan was presented, and the last yearbook: what each said of the four weaknesses. */
const [BASELINE, NOW]: [Day, Day] = ['2018-06-30', '2025-12-31']

const MEASURES = [
  {
    weakness: 'resources',
    measureZh: '市级以上科研机构',
    measureEn: 'Research institutes',
    unitZh: '家',
    unitEn: 'institutes',
    values: ['21', '38'],
    indicator: 'achievements',
  },
  {
    weakness: 'base',
    measureZh: '高新技术企业',
    measureEn: 'High-tech enterprises',
    unitZh: '家',
    unitEn: 'firms',
    values: ['73', '286'],
    indicator: 'hntes',
  },
  {
    weakness: 'factors',
    measureZh: '技术合同成交额',
    measureEn: 'Technology contracts',
    unitZh: '亿元',
    unitEn: 'hundred million yuan',
    values: ['4.6', '31.8'],
    indicator: 'tech_trade',
  },
  {
    weakness: 'talent',
    measureZh: '引进高层次人才',
    measureEn: 'High-level talent brought in',
    unitZh: '人',
    unitEn: 'persons',
    values: ['118', '403'],
    indicator: 'talents',
  },
] as const

/** What sources said of the four weaknesses when the plan was presented, and what the last yearbook says. */
export function runWeaknesses(enclave: Enclave): void {
  const { time, today, chance } = enclave
  const own = chance.of('weaknesses')
  time.begin(async () => {
    const at = await time.until(momentOf(workingDayFrom(addDays(today, -60)), own, 10, 11))
    for (const { values, ...said } of MEASURES)
      for (const [index, saidOn] of [BASELINE, NOW].entries()) {
        const input = ReadingForm.parse({ ...said, value: values[index], saidOn, source: SOURCE })
        must(await recordReading(enclave.staff.bureau, input, at), `enter ${said.measureZh}`)
      }
  })
}
