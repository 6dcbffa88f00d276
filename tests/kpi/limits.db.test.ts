import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { planTable } from '~/across/board-files/plan-table.server'
import { loader as hostFigures } from '~/audiences/host/figures'
import { boardOf } from '~/plan/board/board.server'
import { publicProgress } from '~/plan/board/public-progress.server'
import { breakdownOf } from '~/plan/breakdown/breakdown.server'
import { readBreakdown } from '~/plan/breakdown/query'
import { draftBulletin } from '~/plan/bulletins/change-bulletin.server'
import { bulletinPage } from '~/plan/bulletins/queries.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { choiceOf } from '~/plan/evidence/chosen'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { forecastOf } from '~/plan/forecast/forecast.server'
import { indicatorsOf } from '~/plan/counting/indicators.server'
import { draftMeeting } from '~/plan/meetings/prepare-meeting.server'
import { meetingPage } from '~/plan/meetings/queries.server'
import { closeMonth } from '~/plan/months/close.server'
import { figuresInLines } from '~/plan/open-figures/csv'
import { openFigures } from '~/plan/open-figures/figures.server'
import { courseOf } from '~/plan/targets/course.server'
import { db } from '~/platform/db.server'
import { instantOf } from '~/shared/days'
import { defineIndicator } from '~/setup/indicators/define.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import { decidePlan } from '~/setup/plan-targets/decide-plan.server'
import { planForm } from '~/setup/plan-targets/plan.form'
import { planToSet } from '~/setup/plan-targets/plan-view.server'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { makeRecord, makeTenant } from './evidence-world'

let world: World
let code: string
/** So many incidents of 2026 are approved, of five that its year allows. */
const COUNTED = 8
beforeAll(async () => {
  world = await makeWorld()
  const { admin, officer, bureau, now, today, enclaveId } = world
  const said = IndicatorForm.parse({
    zh: '融资失败企业',
    en: 'Failed rounds',
    identity: 'number',
    months: '0',
    reason: '责任书',
    ruleZh: '每起计 1 起。',
    ruleEn: '',
    effectiveOn: '2026-01-01',
    basedOn: '0',
    takes: 'rows',
    unitZh: '起',
    unitEn: 'rounds',
    standing: 'cumulative',
    stays: 'belonging',
    better: 'less',
  })
  const rule = { recordKind: 'funding', expression: null } as const
  code = must(await defineIndicator(admin, said, rule, now)).code
  const { rows, version } = await planToSet(admin, today)
  const figures = Object.fromEntries(rows.map((row) => [row.code, row.years.join(', ')]))
  const form = planForm(await indicatorsOf(enclaveId, today))
  const plan = form.parse({ ...figures, [code]: '0, 0, 5, 5, 5', reason: '责任书', basedOn: String(version) })
  must(await decidePlan(admin, plan, now))
  const firm = await makeTenant(world)
  for (let count = 0; count < COUNTED; count += 1) {
    const { id } = await makeRecord(world, firm.id, 'funding', { happenedOn: '2026-04-01', amountYuan: '1' })
    const { evidenceId } = must(await submitEvidence(officer, choiceOf(id, code), now))
    must(await approveEvidence(bureau, evidenceId, now))
  }
})

it('an indicator of which less is better says so on every surface that is read', async () => {
  const { enclaveId, today, bureau, slug } = world
  const { indicators } = await boardOf(enclaveId, today)
  const own = indicators.find((one) => one.code === code)
  expect(own).toMatchObject({ better: 'less', target: '15.00', progress: { value: '8', reached: false } })
  // The limit of 2026 allows 4.4 to date.
  expect([own?.progress.pace, Number(own?.progress.gap) > 0]).toEqual(['red', true])
  expect(indicators.filter(({ better }) => better === 'more')).toHaveLength(6)

  const published = (await publicProgress(enclaveId, today, 'zh')).find((one) => one.code === code)
  expect(published).toMatchObject({ better: 'less', pace: 'red', reached: false })
  const enclave = await db.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const figures = await openFigures({ ...enclave, nameZh: '', nameEn: '' } as never, today)
  expect(figures.indicators.find((one) => one.code === code)).toMatchObject({ better: 'less', value: '8' })
  const [head = '', ...lines] = figuresInLines(figures).trim().split('\r\n')
  expect(head.split(',').at(-1)).toBe('"better"')
  expect(
    lines
      .find((line) => line.includes(code))
      ?.split(',')
      .at(-1),
  ).toBe('"less"')

  const by = await breakdownOf(
    enclaveId,
    readBreakdown(new URLSearchParams({ by: 'year', indicator: code })),
    today,
  )
  expect(by.shown).toMatchObject([{ better: 'less' }])
  const course = await courseOf(enclaveId, { code, year: 2026, month: null }, today)
  expect([course.better, Number(course.target)]).toEqual(['less', 5])

  const asked = { actor: bureau, query: new URLSearchParams(), today, locale: 'zh' } as const
  const { columns, stretches } = await planTable(asked as never)
  const aim = columns.findIndex(({ head: title }) => title === '目标是')
  const rows = []
  for await (const stretch of stretches) rows.push(...stretch)
  expect(rows.map((row) => row[aim])).toEqual([...Array.from({ length: 6 }, () => '要达到的数'), '上限'])

  const request = await signedRequest(world.host_bureau, `/host/${slug}`)
  const answer = await answerOf(() => hostFigures({ request, params: { enclave: slug }, context: {} }))
  const { lines: shared } = (await answer.json()) as { lines: { code: string; better: string }[] }
  expect(shared.find((one) => one.code === code)?.better).toBe('less')
})

it('its forecast asks for no firms more, but says what is left of the limit and what is likely to come', async () => {
  const view = await forecastOf(world.enclaveId, code, world.today)
  expect([view.better, view.needed]).toEqual(['less', null])
  expect(view.room?.left).toBe(15 - COUNTED)
  expect(view.gap).toBeCloseTo(Math.max(0, view.band.likely - 15), 6)
  const more = await forecastOf(world.enclaveId, 'patents', world.today)
  expect([more.room, more.needed !== null]).toEqual([null, true])
})

it('a month that closes over the limit puts it among the problems and on the agenda', async () => {
  const { bureau, officer } = world
  const at = instantOf('2026-11-03', 720)
  must(await closeMonth(bureau, '2026-10-01', at))
  must(await draftBulletin(officer, '2026-10', at))
  const { bulletin } = await bulletinPage(officer, '2026-10')
  expect(bulletin?.sections.problems).toContain('融资失败企业累计{融资失败企业·累计}，同期上限')
  expect(bulletin?.sections.highlights).not.toContain('融资失败企业')
  must(await draftMeeting(bureau, '2026-10', at))
  const { items } = await meetingPage(bureau, '2026-10')
  const facts = items.flatMap(({ about }) => (about.kind === 'behind' ? [about.facts] : []))
  expect(facts.find(({ indicator }) => indicator.zh === '融资失败企业')).toMatchObject({
    better: 'less',
    value: '8.00',
  })
})

it('what is built in is never a limit: the database refuses it', async () => {
  const where = { enclaveId: world.enclaveId, code: 'patents' }
  await expect(db.indicator.updateMany({ where, data: { better: 'less' } })).rejects.toThrow(
    /limits_are_defined/,
  )
})
