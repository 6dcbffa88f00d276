import { settingOn } from '~/ground/settings/enclave.server'
import type { SettingOf } from '~/ground/settings/settings'
import { db } from '~/platform/db.server'
import { rubricOf } from '~/admission/rubrics/rubric-json'
import { copyRubric } from '~/setup/rubric-editor/copy.server'
import { saveItem } from '~/setup/rubric-editor/items.server'
import { NEW_PAPER } from '~/setup/paper-kinds/change'
import { decidePaper } from '~/setup/paper-kinds/decide.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { addDays, addMonths, dayOf, yearOf, type Day } from '~/shared/days'
import { spreadOver, weightsOf } from '~/plan/targets/spread'
import { decideMonths } from '~/setup/plan-targets/decide-months.server'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import type { Chance } from '~/example/plans/random'
import { momentOf, workingDayFrom, workingDaysBefore } from '~/example/plans/working-hours'

/** The incubator got its number in the foot of the page, and from next month on it is open longer. */
export function runSettings(enclave: Enclave): void {
  const { time, today, foundedOn, chance } = enclave
  const of = chance.of('settings')
  time.begin(async () => {
    const listed = await time.until(momentOf(addDays(addMonths(foundedOn, 4), 2), of))
    await decide(
      enclave,
      'identity',
      { icp: '陕ICP备20240000号（示例）' },
      dayOf(listed),
      '备案号下发',
      listed,
    )
    await spreadPatents(enclave, of)
    const longer = await time.until(momentOf(workingDaysBefore(today, 4), of))
    const from = addMonths(`${today.slice(0, 7)}-01`, 1)
    const hours = { hoursZh: '工作日 8:30–18:00', hoursEn: 'on working days, 8:30–18:00' }
    await decide(enclave, 'identity', hours, from, '企业反映早晚找不到人', longer)
    await changeReviews(enclave, longer)
    await askForMore(enclave, longer)
  })
}

/** Terms may be extended once, on two grounds. */
export function runTermsOfWeinan(enclave: Enclave): void {
  runTerms(enclave, '入驻管理办法印发（示例）', {
    extensions: 1,
    extensionMonths: 12,
    extensionGrounds: [
      { zh: '落地项目已签约，厂房在建', en: 'Its landing is signed and the factory is being built' },
      { zh: '产品在审批或认证中', en: 'Its product is waiting for a permit or a certificate' },
    ],
  })
}

/** The second enclave lets firms stay for less, all alike, extends twice, and says so at other times. */
export function runTermsOfShangrao(enclave: Enclave): void {
  runTerms(enclave, '孵化协议范本印发（示例）', {
    months: 36,
    longer: [],
    extensions: 2,
    extensionMonths: 6,
    extensionGrounds: [{ zh: '已选定落地园区', en: 'A park to land in is chosen' }],
    extensionWithinDays: 90,
    extendedBy: 'officer',
    termAlertDays: [120, 60, 15],
  })
}

function runTerms(enclave: Enclave, reason: string, part: Partial<SettingOf<'terms'>>): void {
  const { time, foundedOn, chance } = enclave
  time.begin(async () => {
    const at = await time.until(momentOf(workingDayFrom(addDays(foundedOn, 1)), chance.of('terms')))
    await decide(enclave, 'terms', part, dayOf(at), reason, at)
  })
}

/** This year's patents come with the pace of projects, more from month to month. */
async function spreadPatents({ enclaveId, staff, time, today }: Enclave, of: Chance): Promise<void> {
  const year = yearOf(today)
  const where = { enclaveId, year, indicator: { code: 'patents' } }
  const target = await db.target.findFirst({ where })
  if (!target) return
  const at = await time.until(momentOf(workingDaysBefore(today, 40), of))
  const months = spreadOver(target.value.toFixed(), weightsOf('rising', []), 0)
  const { version: basedOn } = await newestSetting(db, enclaveId, 'plan')
  const input = { months, reason: '年度工作要点：专利随项目进度逐月增加', basedOn }
  must(await decideMonths(staff.admin, { code: 'patents', year: String(year) }, input, at), 'spread a target')
}

/** From next year on three experts look at firms of track B; a rubric that weighs the market more is being written. */
async function changeReviews(enclave: Enclave, at: Date): Promise<void> {
  const { enclaveId, staff, today } = enclave
  const year = yearOf(today) + 1
  await decide(enclave, 'reviewing', { fewestB: 3 }, `${year}-01-01`, '评审办法修订（示例）', at)
  const { id: from, items } = await db.rubric.findFirstOrThrow({ where: { enclaveId, state: 'published' } })
  const titles = { code: `${year}-1`, titleZh: `${year} 年评审表`, titleEn: `Rubric of ${year}` }
  const { rubricId } = must(await copyRubric(staff.admin, { from, ...titles }, at), 'copy the rubric')
  const market = rubricOf(items, 'A').find(({ code }) => code === 'market')
  if (!market) return
  const place = { track: 'A', code: market.code } as const
  const weighed = { version: 1, item: { ...market, weight: 15 } }
  must(await saveItem(staff.admin, rubricId, place, weighed, at), 'weigh the market more')
}

/** From next year on a firm may say in a paper of its own where it would produce, and a business plan is smaller. */
async function askForMore({ enclaveId, staff, today }: Enclave, at: Date): Promise<void> {
  const effectiveOn = `${yearOf(today) + 1}-01-01`
  const { papers } = await settingOn(db, enclaveId, 'papers', effectiveOn)
  const plan = papers.find(({ code }) => code === 'business_plan')
  if (!plan) return
  const when = async () => ({
    effectiveOn,
    reason: '申报指南修订（示例）',
    basedOn: (await newestSetting(db, enclaveId, 'papers')).version,
  })
  const { code, ...said } = plan
  const smaller = { said: { ...said, megabytes: 20, most: 3 }, after: 'business_licence', when: await when() }
  must(await decidePaper(staff.admin, code, smaller, at), 'change a paper')
  const intent = {
    zh: '落地意向说明',
    en: 'Intent of landing',
    noteZh: '打算在哪个园区投产、要多大场地、什么时候',
    noteEn: 'In which park, on what area and when production is to begin',
    tracks: ['A' as const, 'B' as const],
    need: 'optional' as const,
    formats: ['pdf', 'docx'],
    megabytes: 10,
    most: 1,
  }
  const added = { said: intent, after: 'business_plan', when: await when() }
  must(await decidePaper(staff.admin, NEW_PAPER, added, at), 'add a paper')
}

async function decide<T extends 'identity' | 'terms' | 'reviewing'>(
  enclave: Enclave,
  topic: T,
  part: Partial<SettingOf<T>>,
  effectiveOn: Day,
  reason: string,
  at: Date,
): Promise<void> {
  const { enclaveId, staff } = enclave
  const content = { ...(await settingOn(db, enclaveId, topic, effectiveOn)), ...part }
  const { version: basedOn } = await newestSetting(db, enclaveId, topic)
  const when = { effectiveOn, reason, basedOn }
  must(await decideSetting(staff.admin, topic, { content, when }, at), 'decide on a setting')
}
