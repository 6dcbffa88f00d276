import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, expect, it } from 'vitest'
import { BOARDS } from '~/across/exports/boards'
import * as boardRoute from '~/audiences/plan/board'
import * as route from '~/audiences/plan/board-file'
import { readWork } from '~/across/department-work/query'
import { departmentCounts } from '~/across/department-work/work.server'
import { boardOf } from '~/plan/board/board.server'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { closeMonth } from '~/plan/months/close.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay } from '~/shared/days'
import { decideParts } from '~/setup/plan-targets/decide-parts.server'
import { partKeys } from '~/setup/plan-targets/part-keys.server'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { landed } from '../support/scenes/landing/landed'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  const { officer, bureau, now } = world
  const firm = await makeTenant(world, '2024-06-01')
  for (const [index, happenedOn] of ['2025-02-01', '2026-03-01', '2026-03-09'].entries()) {
    const { id } = await makeRecord(world, firm.id, 'patent', { happenedOn })
    const outcome = await submitEvidence(officer, id, now)
    if (outcome.ok && index < 2) await approveEvidence(bureau, outcome.value.evidenceId, now)
  }
})

async function take(board: string, format: string, search = '', slug = world.slug) {
  const path = `/bureau/${slug}/boards/${board}/${format}${search}`
  const request = await signedRequest(world.bureau, path)
  const params = { enclave: slug, board, format }
  return answerOf(() => route.loader({ request, params, context: {} } as unknown as LoaderFunctionArgs))
}

it.each(BOARDS)(
  'the board %s leaves as a workbook that says its filters, its day and what counts',
  async (board) => {
    const answer = await take(board, 'xlsx', '?indicator=patents&year=2026')
    expect(answer.status).toBe(200)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const [rows, notes] = [await readSheet(bytes), await readSheet(bytes, 2)]
    expect(rows.length).toBeGreaterThan(0)
    const said = new Map(notes.map(([item, text]) => [String(item), String(text)]))
    expect(said.get('数据截至')).toBe('2026-11-20')
    const rule = await db.indicator.findFirstOrThrow({
      where: { enclaveId: world.enclaveId, code: 'patents' },
    })
    expect(said.get(`口径：${rule.zh}`)).toBe(rule.ruleZh)
    if (board === 'breakdown') expect(said.get('筛选')).toContain('2026')
    const text = await (await take(board, 'csv', '?indicator=patents&year=2026')).text()
    expect(text).toContain('"数据截至","2026-11-20"')
  },
)

it('a file has the figures of its board, and stands in the log', async () => {
  const { enclaveId } = world
  const bytes = Buffer.from(
    await (await take('breakdown', 'xlsx', '?indicator=patents&by=year')).arrayBuffer(),
  )
  const rows = (await readSheet(bytes)).map((row) => [row[0], Number(row[3]), Number(row[5])])
  expect(rows.slice(1).filter(([name]) => name === '2025 年' || name === '2026 年')).toEqual([
    ['2025 年', 1, 0],
    ['2026 年', 1, 1],
  ])
  const board = await boardOf(enclaveId, world.today)
  const value = board.indicators.find(({ code }) => code === 'patents')?.progress.value
  expect(rows.at(-1)).toEqual(['合计', Number(value), 1])
  const events = await db.event.findMany({ where: { enclaveId, kind: 'view_exported' } })
  expect(events.at(-1)?.payload).toMatchObject({ page: 'breakdown', format: 'xlsx' })
})

it('sets no gap beside what is given to no part, as the page does', async () => {
  const { admin, enclaveId, now, today } = world
  const keys = (await partKeys(enclaveId, 'park', today)).keys.map(({ key }) => key)
  const { version: basedOn } = await newestSetting(db, enclaveId, 'plan')
  const parts = [{ key: keys[0] ?? '', value: '1', owner: '管委会' }]
  const at = { code: 'patents', year: '2026', by: 'park' } as const
  expect(await decideParts(admin, at, { reason: '分解', basedOn, keys, parts }, now)).toMatchObject({
    ok: true,
  })
  const answer = await take('breakdown', 'xlsx', '?indicator=patents&by=park&year=2026')
  const rows = await readSheet(Buffer.from(await answer.arrayBuffer()))
  const rest = rows.find(([name]) => String(name).includes('没有分下去的'))
  expect([Number(rest?.[7]) > 0, rest?.[8] ?? null]).toEqual([true, null])
})

it('knows no other board or format, and leads nobody into another enclave', async () => {
  const other = await makeWorld()
  expect((await take('nothing', 'xlsx')).status).toBe(404)
  expect((await take('plan', 'pdf')).status).toBe(404)
  expect((await take('rows', 'csv', '?indicator=nothing')).status).toBe(404)
  expect((await take('plan', 'csv', '', other.slug)).status).not.toBe(200)
})

it('an indicator without a target is on the board with what it counts, and says so', async () => {
  const { enclaveId, bureau, slug } = world
  const { target } = await db.indicator.findFirstOrThrow({ where: { enclaveId, code: 'patents' } })
  await db.indicator.updateMany({ where: { enclaveId, code: 'patents' }, data: { target: 0 } })
  const request = await signedRequest(bureau, `/bureau/${slug}`)
  const args = { request, params: { enclave: slug }, context: {} }
  const answer = await answerOf(() => boardRoute.loader(args as unknown as LoaderFunctionArgs))
  const { untargeted, board } = (await answer.json()) as {
    untargeted: { code: string; value: string }[]
    board: { indicators: { code: string }[] }
  }
  expect(untargeted.map(({ code, value }) => [code, Number(value)])).toEqual([['patents', 2]])
  expect(board.indicators.map(({ code }) => code)).not.toContain('patents')
  await db.indicator.updateMany({ where: { enclaveId, code: 'patents' }, data: { target } })
})

it('a closed month leaves with the figures it was closed with and the rows behind them, whatever came since', async () => {
  const { enclaveId, bureau, officer, now } = world
  expect(await closeMonth(bureau, '2026-10-01', now)).toMatchObject({ ok: true })
  const firm = await makeTenant(world)
  const { id } = await makeRecord(world, firm.id, 'patent', { happenedOn: '2026-09-09' })
  const since = await submitEvidence(officer, id, now)
  if (since.ok) await approveEvidence(bureau, since.value.evidenceId, now)
  const sheetsOf = async (board: string, search: string) => {
    const bytes = Buffer.from(await (await take(board, 'xlsx', search)).arrayBuffer())
    return [await readSheet(bytes), await readSheet(bytes, 2)] as const
  }
  const [figures, notes] = await sheetsOf('month_figures', '?month=2026-10')
  const { zh, id: indicatorId } = await db.indicator.findFirstOrThrow({
    where: { enclaveId, code: 'patents' },
  })
  const own = figures.find(([name]) => name === zh)
  const [heads = []] = figures
  expect([own?.[heads.indexOf('累计')], own?.[heads.indexOf('证据条数')]].map(Number)).toEqual([2, 2])
  const said = new Map(notes.map(([item, text]) => [String(item), String(text)]))
  expect([said.get('数据截至'), said.get('月份')]).toEqual(['2026-10-31', '2026-10'])
  const [rows] = await sheetsOf('month_rows', '?month=2026-10&indicator=patents')
  const reported = await db.monthRow.findMany({ where: { enclaveId, indicatorId } })
  const refs = await db.evidence.findMany({
    where: { id: { in: reported.map(({ evidenceId }) => evidenceId) } },
  })
  expect(
    rows
      .slice(1)
      .map(([ref]) => String(ref))
      .sort(),
  ).toEqual(refs.map(({ ref }) => ref).sort())
  expect(rows).toHaveLength(3)
  for (const search of ['?month=2026-09', '?month=never'])
    expect((await take('month_figures', 'csv', search)).status).toBe(404)
})

it('what departments have in hand leaves as its page counts it', async () => {
  const { enclaveId, officer, departments, today } = world
  const { projectId } = await landed(world)
  const asked = {
    enclaveId,
    projectId,
    question: '请办理用地',
    askedById: officer.userId,
    askedAt: world.now,
  }
  for (const [index, one] of departments.entries())
    await db.departmentAsk.create({
      data: {
        ...asked,
        id: newId(),
        departmentId: one.id,
        dueOn: dateOfDay(addDays(today, index - 1)),
        ...(index === 0 ? { state: 'open' } : { state: 'withdrawn', closedAt: world.now }),
      },
    })
  const counts = await departmentCounts(world.bureau, readWork(new URLSearchParams()), today)
  const bytes = Buffer.from(await (await take('department_work', 'xlsx')).arrayBuffer())
  const rows = (await readSheet(bytes))
    .slice(1)
    .map(([name, ...figures]) => [name, ...figures.slice(0, 3).map(Number)])
  expect(rows).toEqual([
    ...counts.lines.map(({ zh, asked: all, inHand, late }) => [zh, all, inHand, late]),
    ['全部部门', counts.whole?.asked, counts.whole?.inHand, counts.whole?.late],
  ])
  const late = Buffer.from(await (await take('department_matters', 'xlsx', '?show=late')).arrayBuffer())
  const matters = (await readSheet(late)).slice(1)
  expect(matters).toHaveLength(counts.whole?.late ?? 0)
  expect(matters[0]?.[2]).toBe('请办理用地')
})
