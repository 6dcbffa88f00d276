import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { decideRank } from '~/plan/rankings/decide.server'
import { reportRank } from '~/plan/rankings/report.server'
import { db } from '~/platform/db.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, dayOf, yearOf, type Day } from '~/shared/days'

const [CITY, ENCLAVES] = ['city-innovation', 'enclaves']
const RANKINGS = [
  { code: CITY, zh: '全省科技创新指数名次', en: 'Place in the provincial innovation index', target: 5 },
  { code: ENCLAVES, zh: '全省科创飞地考核名次', en: 'Place among the enclaves of the province', target: 3 },
]

/** The city's place in two rankings: two years of each approved, the last one waiting for the bureau. */
export function runRankings(enclave: Enclave): void {
  const { time, today, foundedOn, staff, chance } = enclave
  const year = yearOf(today)
  const on = (day: Day) => time.until(momentOf(workingDayFrom(day), chance.of(`ranking ${day}`)))
  time.begin(async () => {
    const at = await on(addDays(foundedOn, 50))
    const { version: basedOn } = await newestSetting(db, enclave.enclaveId, 'rankings')
    const when = { effectiveOn: dayOf(at), reason: '五年计划中期对标要求（示例）', basedOn }
    must(
      await decideSetting(staff.admin, 'rankings', { content: { rankings: RANKINGS }, when }, at),
      'watch rankings',
    )
    for (const [code, onDay, place, among, after] of [
      [CITY, `${year - 2}-12-31`, 9, 11, 70],
      [ENCLAVES, `${year - 2}-12-31`, 6, 14, 80],
      [CITY, `${year - 1}-12-31`, 7, 11, 70],
      [ENCLAVES, `${year - 1}-12-31`, 4, 15, 80],
    ] as const) {
      const id = await report(enclave, await on(addDays(onDay, after)), { code, onDay, place, among })
      must(
        await decideRank(
          staff.bureau,
          { code, reading: id },
          { verdict: 'approve' },
          await on(addDays(onDay, after + 5)),
        ),
        'approve a place',
      )
    }
    await report(enclave, await on(addDays(today, -6)), {
      code: CITY,
      onDay: `${year}-09-30`,
      place: 6,
      among: 11,
    })
  })
}

type Given = { code: string; onDay: Day; place: number; among: number }

async function report({ staff }: Enclave, at: Date, { code, ...given }: Given): Promise<string> {
  const proof = await upload(staff.officer, 'task', at)
  const said = { ...given, source: '省科技厅通报（示例）', proof }
  return must(await reportRank(staff.officer, code, said, at), 'report a place').id
}
