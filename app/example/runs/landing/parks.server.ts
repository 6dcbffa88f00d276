import { settingOn } from '~/ground/settings/enclave.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { decideStanding } from '~/landing/park-reviews/decide-standing.server'
import { answerObjection, objectToReview } from '~/landing/park-reviews/objections.server'
import { openRound, publishRound, scorePark } from '~/landing/park-reviews/rounds.server'
import { addCarrier } from '~/landing/park-years/carriers.server'
import { confirmFigures } from '~/landing/park-years/confirm.server'
import { enterFigures } from '~/landing/park-years/enter.server'
import { setQuota } from '~/landing/park-years/set-quota.server'
import { FiguresForm } from '~/landing/park-years/year.form'
import { addListItem, tickLine } from '~/landing/parks/checklists.server'
import { describePark } from '~/landing/parks/describe.server'
import { recordCount } from '~/landing/parks/record-count.server'
import { db } from '~/platform/db.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { addDays, addMonths, dayOf, yearOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import {
  COUNTED,
  ELEMENTS,
  INDICATORS,
  LINES,
  OBSERVED,
  PARKS_ASSESSED,
  YEARS_OF_PARK,
} from '~/example/plans/park-assessments'
import { runReward, runRewardThatWaits } from './park-rewards.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

const OWN = '渭南高新区'

/** The city's parks: what sources count, who leads, figures and quotas, two assessments, one park under observation. */
export function runParks(enclave: Enclave): void {
  const { time, today } = enclave
  const when = (day: Day, fromHour = 10) =>
    time.until(momentOf(workingDayFrom(day), enclave.chance.of(`parks ${day}`), fromHour, fromHour + 1))
  time.begin(async () => {
    await runRegister(enclave, await when(addMonths(today, -14)))
    const first = await runRound(enclave, await when(addMonths(today, -10)), 0)
    await runFigures(enclave, await when(addMonths(today, -9)))
    const second = await runRound(enclave, await when(addMonths(today, -4)), 1)
    await runObjection(enclave, second, await when(addMonths(today, -4), 14))
    await runDown(enclave, await when(addDays(addMonths(today, -4), 14)))
    await runReward(enclave, second, idOf(enclave, OWN), await when(addMonths(today, -3)))
    await runThisYear(enclave, await when(addDays(today, -20)))
    await runRewardThatWaits(enclave, first, await when(addDays(today, -6)))
  })
}

const idOf = ({ parks }: Enclave, name: string) => parks.get(name) ?? ''

async function runRegister(enclave: Enclave, at: Date) {
  const { enclaveId, staff } = enclave
  const { bureau, admin } = staff
  for (const one of COUNTED) must(await recordCount(bureau, { ...one, saidOn: '2018-07-02' }, at))
  const day = dayOf(at)
  const content = {
    ...(await settingOn(db, enclaveId, 'parks', day)),
    indicators: INDICATORS,
    rewardShares: [50, 30, 20],
  }
  const { version: basedOn } = await newestSetting(db, enclaveId, 'parks')
  const when = { effectiveOn: day, reason: '市政府办公会通过（示例）', basedOn }
  must(await decideSetting(admin, 'parks', { content, when }, at), 'decide how parks are assessed')
  for (const [list, wordsZh, wordsEn] of LINES) {
    const { itemId } = must(await addListItem(admin, { list, wordsZh, wordsEn }, at))
    if (list === 'five_ones')
      must(
        await tickLine(bureau, idOf(enclave, OWN), { itemId, doneOn: day, note: '班子会纪要（示例）' }, at),
      )
  }
  for (const [name, { rung }] of Object.entries(PARKS_ASSESSED)) {
    const input = {
      kind: 'enter' as const,
      entersAs: rung,
      reason: '列入全市园区梯次名单（示例）',
      version: 1,
    }
    must(await decideStanding(bureau, idOf(enclave, name), input, at), `enter ${name}`)
  }
  const said = {
    leadingFirms: '增材制造、工程机械两条链的链主企业（示例）',
    leader: '分管副市长（示例）',
    taskForce: '专班组长（示例）\n招商、规划、土地各一人',
    contactName: '高文璟',
    contactPhone: '0913-8000 1200',
    operator: '高新区运营公司（示例）',
    mode: 'joint' as const,
  }
  const change = { ...said, version: 2, on: day, reason: '班子分工调整（示例）' }
  must(await describePark(bureau, idOf(enclave, OWN), change, at), 'describe a park')
}

async function runFigures(enclave: Enclave, at: Date) {
  const { bureau, director } = enclave.staff
  const year = yearOf(dayOf(at)) - 1
  for (const [name, years] of Object.entries(YEARS_OF_PARK)) {
    for (const [index, figures] of [...years.entries()].reverse()) {
      const typed = {
        ...figures,
        ...(name === OWN ? ELEMENTS : {}),
        year: String(year - index),
        quarter: '0',
        asOf: `${year - index}-12-31`,
        source: '园区统计年报（示例）',
      }
      const { figureId } = must(await enterFigures(bureau, idOf(enclave, name), FiguresForm.parse(typed), at))
      must(await confirmFigures(director, figureId, at), 'confirm figures')
    }
  }
}

/** A round with points around each park's total; its number. */
async function runRound(enclave: Enclave, at: Date, index: 0 | 1): Promise<number> {
  const { bureau } = enclave.staff
  const day = dayOf(at)
  const half = Number(day.slice(5, 7)) <= 6 ? ['上半年', 'first half'] : ['下半年', 'second half']
  const titles = {
    titleZh: `${yearOf(day)} 年${half[0]}园区考评（示例）`,
    titleEn: `Parks, ${half[1]} of ${yearOf(day)} (example)`,
  }
  const { round } = must(await openRound(bureau, { ...titles, heldOn: day }, at), 'open a round')
  for (const [name, { rounds }] of Object.entries(PARKS_ASSESSED)) {
    // One indicator above the total and one below it by as much in weight: the total stays.
    const points = INDICATORS.map((_, nth) => String(rounds[index] + (nth === 2 ? 3 : nth === 3 ? -4 : 0)))
    must(await scorePark(bureau, { round, parkId: idOf(enclave, name), points }, at), `score ${name}`)
  }
  must(await publishRound(bureau, round, at), 'publish a round')
  return round
}

async function runObjection(enclave: Enclave, round: number, at: Date) {
  const { bureau, parks } = enclave.staff
  const officer = parks.get(OWN)
  if (!officer) return
  const said = '“亩均效益”没有算上今年新投产的标准厂房，请核对用地口径（示例）'
  must(await objectToReview(officer, round, said, at), 'object')
  const answer = { upheld: false, answer: '按登记和租用的实际用地计算，新厂房从投产的下一季度起计（示例）' }
  must(await answerObjection(bureau, { round, parkId: idOf(enclave, OWN) }, answer, at), 'answer')
}

async function runDown(enclave: Enclave, at: Date) {
  const parkId = idOf(enclave, OBSERVED)
  const { version } = await db.park.findFirstOrThrow({ where: { id: parkId } })
  const reason = '连续两次考评低于良好且排在后三位，按动态管理规定降级观察（示例）'
  must(
    await decideStanding(enclave.staff.director, parkId, { kind: 'downgrade', reason, version }, at),
    'downgrade',
  )
}

/** This year's quota, the carriers, and the quarter that waits to be checked. */
async function runThisYear(enclave: Enclave, at: Date) {
  const { bureau, director, parks } = enclave.staff
  const officer = parks.get(OWN)
  if (!officer) return
  const parkId = idOf(enclave, OWN)
  const year = yearOf(dayOf(at))
  const quota = { landReservedMu: '600', factorySqm: '120000', projects100: '8', projects500: '2' }
  must(await setQuota(bureau, parkId, { year, ...quota, source: `${year} 年园区任务书（示例）` }, at))
  const carriers = [
    ['platform', '增材制造创新平台（示例）', 'operating', 'growing', null],
    ['incubator', '高新区孵化器（示例）', 'completed', 'early', 'operating'],
    ['accelerator', '三期加速器（示例）', 'under_way', 'early', 'completed'],
  ] as const
  for (const [kind, name, state, maturity, goal] of carriers) {
    const goalYear = goal === null ? null : String(year)
    must(await addCarrier(officer, parkId, { kind, name, state, maturity, goal, goalYear, note: '' }, at))
  }
  const quarter = (number: number, figures: Record<string, string>) =>
    FiguresForm.parse({
      ...figures,
      year: String(year),
      quarter: String(number),
      asOf: dayOf(at),
      source: '园区统计季报（示例）',
    })
  const first = {
    output: '1020000',
    revenue: '985000',
    tax: '41800',
    landReservedMu: '180',
    factorySqm: '36000',
    projects100: '3',
    projects500: '1',
  }
  const { figureId } = must(await enterFigures(officer, parkId, quarter(1, first), at))
  must(await confirmFigures(director, figureId, at), 'confirm')
  const next = {
    output: '1075000',
    revenue: '1031000',
    tax: '43900',
    landReservedMu: '150',
    factorySqm: '42000',
    projects100: '2',
    projects500: '0',
  }
  must(await enterFigures(officer, parkId, quarter(2, next), at))
}
