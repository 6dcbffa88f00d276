import { beforeAll, describe, expect, it } from 'vitest'
import { loader as tasks } from '~/audiences/department/tasks'
import { must } from '~/example/drivers/must'
import { breakdownOf } from '~/plan/breakdown/breakdown.server'
import { ownTargets } from '~/plan/breakdown/own-targets.server'
import { readBreakdown } from '~/plan/breakdown/query'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { db } from '~/platform/db.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { chargeField, chargeForm, WHOLE } from '~/setup/plan-targets/charge.form'
import { chargeKeys } from '~/setup/plan-targets/charge-view.server'
import { decideCharge } from '~/setup/plan-targets/decide-charge.server'
import { planToSet } from '~/setup/plan-targets/plan-view.server'
import { historyOf } from '~/setup/settings-pages/history.server'
import { settingsWords } from '~/setup/settings-pages/words'
import { decideParts } from '~/setup/plan-targets/decide-parts.server'
import { decidePlan } from '~/setup/plan-targets/decide-plan.server'
import { addDays, dateOfDay } from '~/shared/days'
import { partKeys, splitKeys } from '~/setup/plan-targets/part-keys.server'
import { partsForm } from '~/setup/plan-targets/parts.form'
import { partsToSet } from '~/setup/plan-targets/parts-view.server'
import { makeRecord, makeTenant } from '../kpi/evidence-world'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
let keys: { key: string }[]
let whole: number
const YEAR = '2026'
const at = { code: 'patents', year: YEAR, by: 'park' } as const
beforeAll(async () => {
  world = await makeWorld()
  keys = (await partKeys(world.enclaveId, 'park', world.today)).keys
  const target = await db.target.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, year: 2026, indicator: { code: 'patents' } },
  })
  whole = target.value.toNumber()
})

const version = async () => (await newestSetting(db, world.enclaveId, 'plan')).version
const input = async (...values: number[]) => ({
  reason: '按〔2026〕3 号文件分解',
  basedOn: await version(),
  keys: keys.map(({ key }) => key),
  parts: values.map((value, index) => ({
    key: keys[index]?.key ?? '',
    value: String(value),
    owner: '管委会',
  })),
})
const read = async (text: string) =>
  breakdownOf(world.enclaveId, readBreakdown(new URLSearchParams(text)), world.today, 1000)

it('gives no more than the whole, and names what is given to none on the board', async () => {
  const { admin, enclaveId, now, today } = world
  expect(await decideParts(world.bureau, at, await input(1), now)).toMatchObject({ reason: 'wrong_role' })
  expect(await decideParts(admin, at, await input(whole, 1), now)).toMatchObject({
    reason: 'parts_exceed',
    detail: { sum: String(whole + 1), target: String(whole) },
  })
  expect(await decideParts(admin, at, await input(whole - 5, 2), now)).toMatchObject({ ok: true })
  const data = await read(`by=park&indicator=patents&year=${YEAR}`)
  const id = data.shown[0]?.id ?? ''
  const targets = data.lines.map(({ key, cells }) => [key, Number(cells[id]?.[4])])
  expect(targets).toEqual(
    expect.arrayContaining([
      [keys[0]?.key, whole - 5],
      [keys[1]?.key, 2],
      ['', 3],
    ]),
  )
  expect(targets.reduce((sum, [, target]) => sum + Number(target), 0)).toBe(whole)
  expect([Number(data.totals[id]?.[4]), Number(data.shown[0]?.target)]).toEqual([whole, whole])
  const own = await ownTargets(enclaveId, { by: 'park', key: keys[1]?.key ?? '' }, today)
  expect(own.lines.map(({ code, target }) => [code, Number(target)])).toEqual([['patents', 2]])
})

it('a month has of a part what it has of the whole, and another way of splitting shows none', async () => {
  const half = await read('by=park&indicator=patents&year=2026&half=1')
  const id = half.shown[0]?.id ?? ''
  const share = Number(half.shown[0]?.target) / whole
  const part = half.lines.find(({ key }) => key === keys[0]?.key)?.cells[id]?.[4]
  expect(Number(part)).toBeCloseTo((whole - 5) * share, 1)
  const districts = await read('by=district&indicator=patents&year=2026')
  expect(districts.lines.every(({ cells }) => (cells[id]?.[4] ?? null) === null)).toBe(true)
  const allYears = await read('by=park&indicator=patents')
  expect(allYears.lines.every(({ cells }) => (cells[id]?.[4] ?? null) === null)).toBe(true)
})

it('of two who split at once one is told, nothing new is refused, and every version stays with its reason', async () => {
  const { admin, now, enclaveId } = world
  const same = await input(whole - 5, 2)
  expect(await decideParts(admin, at, same, now)).toMatchObject({ reason: 'nothing_changed' })
  const [one, two] = [await input(1, 1), await input(2, 2)]
  const answers = await Promise.all([decideParts(admin, at, one, now), decideParts(admin, at, two, now)])
  expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true])
  expect(answers.find((answer) => !answer.ok)).toMatchObject({ reason: 'changed_meanwhile' })
  const kept = await db.setting.findMany({ where: { enclaveId, topic: 'plan', reason: one.reason } })
  expect(kept.length).toBe(2)
})

it('fills in parts that add up to the whole, and asks who answers for each', async () => {
  const { admin, today } = world
  for (const fill of ['even', 'counted']) {
    const { parts, remainder } = await partsToSet(admin, { ...at, fill }, today)
    expect([parts.reduce((sum, { figure }) => sum + Number(figure), 0), remainder]).toEqual([whole, '0'])
  }
  const form = partsForm('count', ['a', 'b'])
  const typed = { 'part-a': '3', 'owner-a': '', 'part-b': '0', 'owner-b': '', reason: '分解', basedOn: '1' }
  expect(form.safeParse(typed).error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['owner-a'], 'owner_missing'],
  ])
})

it('keeps the part of a park that closed since, and counts it', async () => {
  const { admin, now, enclaveId, today } = world
  expect(await decideParts(admin, at, await input(whole - 3, 2), now)).toMatchObject({ ok: true })
  const { key: closed = '' } = keys[1] ?? {}
  const others = keys.flatMap(({ key }) => (key === closed ? [] : [key]))
  const further = { ...(await input(whole - 1)), keys: others }
  expect(await decideParts(admin, at, further, now)).toMatchObject({ reason: 'parts_exceed' })
  const fewer = { ...(await input(whole - 4)), keys: others }
  expect(await decideParts(admin, at, fewer, now)).toMatchObject({ ok: true })
  const { content } = await newestSetting(db, enclaveId, 'plan')
  const kept = content.parts.patents?.['2026']?.parts.map(({ key, value }) => [key, Number(value)])
  expect(kept).toEqual([
    [keys[0]?.key, whole - 4],
    [closed, 2],
  ])
  expect((await partsToSet(admin, { ...at, fill: null }, today)).remainder).toBe('2')
})

it('lists a closed park while it carries a part, whatever pattern fills in the others, and lets it be given away', async () => {
  const { admin, now, enclaveId, today } = world
  expect(await decideParts(admin, at, await input(whole - 5, 2), now)).toMatchObject({ ok: true })
  const { key: closed = '' } = keys[1] ?? {}
  const id = { enclaveId_id: { enclaveId, id: closed } }
  await db.park.update({ where: id, data: { validUntil: dateOfDay(addDays(today, -1)) } })
  const asked = await splitKeys(enclaveId, at, today)
  expect([asked.open.map(({ key }) => key).includes(closed), asked.closed.map(({ key }) => key)]).toEqual([
    ...[false, [closed]],
  ])
  for (const fill of [null, 'even']) {
    const { parts, remainder } = await partsToSet(admin, { ...at, fill }, today)
    expect(parts.filter(({ isClosed }) => isClosed)).toMatchObject([
      { key: closed, figure: '2', owner: '管委会' },
    ])
    const sum = parts.reduce((all, { figure }) => all + Number(figure), 0)
    expect(sum + Number(remainder)).toBe(whole)
  }
  const given = { ...(await input(whole)), keys: [keys[0]?.key ?? '', closed] }
  expect(await decideParts(admin, at, given, now)).toMatchObject({ ok: true })
  expect((await splitKeys(enclaveId, at, today)).closed).toEqual([])
  await db.park.update({ where: id, data: { validUntil: null } })
  expect(await decideParts(admin, at, await input(whole - 5, 2), now)).toMatchObject({ ok: true })
})

describe('departments in charge', () => {
  const newest = async (enclaveId: string) => (await newestSetting(db, enclaveId, 'plan')).version
  const of = (department: string, key = WHOLE) => ({
    whose: [{ key, department }],
    reason: '按〔2026〕5 号文件分工',
  })

  it('bring of a target what was given to them, and count what they answer for; the department reads it', async () => {
    const own = await makeWorld()
    const { admin, enclaveId, now, today, department } = own
    const id = department.departmentId ?? ''
    const firm = await makeTenant(own)
    for (const happenedOn of ['2026-02-01', '2026-03-01']) {
      const { id: recordId } = await makeRecord(own, firm.id, 'patent', { happenedOn })
      const { evidenceId } = must(await submitEvidence(own.officer, recordId, now))
      await approveEvidence(own.bureau, evidenceId, now)
    }
    const named = { code: 'patents', by: 'all' } as const
    const input = { ...of(id), basedOn: await newest(enclaveId) }
    expect(await decideCharge(own.bureau, named, input, now)).toMatchObject({ reason: 'wrong_role' })
    const both = await Promise.all([
      decideCharge(admin, named, input, now),
      decideCharge(admin, named, input, now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed_meanwhile' })
    const again = { ...input, basedOn: await newest(enclaveId) }
    expect(await decideCharge(admin, named, again, now)).toMatchObject({ reason: 'nothing_changed' })
    const { keys: departments } = await partKeys(enclaveId, 'department', today)
    const parts = {
      reason: '按〔2026〕3 号文件分解',
      basedOn: await newest(enclaveId),
      keys: departments.map(({ key }) => key),
      parts: [{ key: id, value: '3', owner: '分管领导' }],
    }
    const year = { code: 'patents', year: YEAR, by: 'department' } as const
    expect(await decideParts(admin, year, parts, now)).toMatchObject({ ok: true })
    const [split, charge] = await historyOf(enclaveId, 'plan', today, settingsWords.zh)
    const { nameZh } = await db.department.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id } } })
    expect(split?.changes).toEqual([
      { part: '专利成果，分解', before: '空', after: `2026，责任部门；${nameZh}；3；分管领导` },
    ])
    expect(charge?.changes).toMatchObject([{ part: '专利成果，责任部门', before: '空' }])
    expect(charge?.changes[0]?.after).toContain(nameZh)
    const { lines } = await ownTargets(enclaveId, { by: 'department', key: id }, today)
    expect(lines).toMatchObject([{ code: 'patents', approved: '2.00', submitted: '0', target: '3.00' }])
    const request = await signedRequest(department, `/department/${own.slug}/tasks`)
    const answer = await answerOf(() => tasks({ request, params: { enclave: own.slug }, context: {} }))
    expect(((await answer.json()) as { targets: { lines: unknown[] } }).targets.lines).toHaveLength(1)
  })

  it('are asked for one by one, no department of others among them, and stay when targets or plans are set anew', async () => {
    const own = await makeWorld()
    const { admin, enclaveId, now, today, departments } = own
    const { keys, departments: open } = await chargeKeys(enclaveId, { code: 'patents', by: 'park' }, today)
    const form = chargeForm(
      keys.map(({ key }) => key),
      open.map(({ key }) => key),
    )
    const elsewhere = (await makeWorld()).departments[0]?.id ?? ''
    const [park] = keys
    const typed = { [chargeField(park?.key ?? '')]: elsewhere, reason: '分工', basedOn: '0' }
    expect(form.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(['department_unknown'])
    const id = departments[0]?.id ?? ''
    const input = { ...of(id, park?.key), basedOn: await newest(enclaveId) }
    expect(await decideCharge(admin, { code: 'patents', by: 'park' }, input, now)).toMatchObject({ ok: true })
    const figures = { patents: ['50', '50', '50', '50', '60'] }
    const plan = await planToSet(admin, today)
    const all = Object.fromEntries(plan.rows.map(({ code, years }) => [code, [...years]]))
    const targets = {
      startsOn: undefined,
      years: undefined,
      figures: { ...all, ...figures },
      reason: '调整',
      basedOn: await newest(enclaveId),
    }
    expect(await decidePlan(admin, targets, now)).toMatchObject({ ok: true })
    const { content } = await newestSetting(db, enclaveId, 'plan')
    expect(content.charge).toEqual({ patents: { by: 'park', of: [{ department: id, keys: [park?.key] }] } })
  })
})

it('where not every year looked at is split, the board says which are', async () => {
  const all = await read('by=park&indicator=patents')
  expect(all.splitIn).toEqual([Number(YEAR)])
  expect((await read(`by=park&indicator=patents&year=${YEAR}`)).splitIn).toEqual([])
  expect((await read('by=district&indicator=patents')).splitIn).toEqual([])
  expect((await read('by=park')).splitIn).toEqual([])
})

it('a year whose target falls below its parts has to be split again', async () => {
  const { admin, now, enclaveId } = world
  expect(await decideParts(admin, at, await input(whole), now)).toMatchObject({ ok: true })
  const { content } = await newestSetting(db, enclaveId, 'plan')
  const figures = Object.fromEntries(
    Object.entries(content.targets).map(([code, years]) => [
      code,
      years.map((value) => (code === 'patents' ? String(Number(value) - 1) : value)),
    ]),
  )
  const change = { startsOn: undefined, years: undefined, reason: '调低', basedOn: await version(), figures }
  expect(await decidePlan(admin, change, now)).toMatchObject({ ok: true })
  expect((await newestSetting(db, enclaveId, 'plan')).content.parts).toEqual({})
})
