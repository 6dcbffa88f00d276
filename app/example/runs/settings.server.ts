import { settingOn } from '~/ground/settings/enclave.server'
import type { SettingOf } from '~/ground/settings/settings'
import { db } from '~/platform/db.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { addDays, addMonths, dayOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDaysBefore } from '~/example/plans/working-hours'

type Part = Partial<SettingOf<'identity'>>

/** The incubator got its number in the foot of the page, and from next month on it is open longer. */
export function runSettings(enclave: Enclave): void {
  const { time, today, foundedOn, chance } = enclave
  const of = chance.of('settings')
  time.begin(async () => {
    const listed = await time.until(momentOf(addDays(addMonths(foundedOn, 4), 2), of))
    await decide(enclave, { icp: '陕ICP备20240000号（示例）' }, dayOf(listed), '备案号下发', listed)
    const longer = await time.until(momentOf(workingDaysBefore(today, 4), of))
    const from = addMonths(`${today.slice(0, 7)}-01`, 1)
    const hours = { hoursZh: '工作日 8:30–18:00', hoursEn: 'on working days, 8:30–18:00' }
    await decide(enclave, hours, from, '企业反映早晚找不到人', longer)
  })
}

async function decide(
  enclave: Enclave,
  part: Part,
  effectiveOn: Day,
  reason: string,
  at: Date,
): Promise<void> {
  const { enclaveId, staff } = enclave
  const content = { ...(await settingOn(db, enclaveId, 'identity', effectiveOn)), ...part }
  const { version: basedOn } = await newestSetting(db, enclaveId, 'identity')
  const when = { effectiveOn, reason, basedOn }
  must(await decideSetting(staff.admin, 'identity', { content, when }, at), 'decide on a setting')
}
