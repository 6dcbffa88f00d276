import { beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { db } from '~/platform/db.server'
import { NewDepartment, type DepartmentInput } from '~/setup/departments/department.form'
import { pastedDepartments } from '~/setup/departments/pasted.server'
import { enterPasted, seenOf } from '~/setup/pasting/enter-pasted.server'
import { departmentLines } from '~/setup/departments/queries.server'
import { addDepartment, changeDepartment, endDepartment } from '~/setup/departments/save-department.server'
import { addDays } from '~/shared/days'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const typed = {
  nameZh: '环境局',
  nameEn: 'Environment bureau',
  kind: 'home_bureau',
  duties: ['safety', 'environment', 'safety'],
  contact: '',
  validFrom: '2021-03-01',
}
const department = (part: Partial<DepartmentInput> = {}): DepartmentInput => ({
  ...NewDepartment.parse(typed),
  ...part,
})

it('is responsible for something, each thing once', () => {
  expect(department().duties).toEqual(['environment', 'safety'])
  const wrong = (part: object) => NewDepartment.safeParse({ ...typed, ...part }).error?.issues[0]?.message
  expect([wrong({ duties: [] }), wrong({ duties: ['magic'] }), wrong({ kind: 'x' })]).toEqual([
    'duty_missing',
    'duty_unknown',
    'required',
  ])
})

it('is entered once, changed on the version that was read, and ends with a day and a reason', async () => {
  const { admin, now, enclaveId, today } = world
  const all = await Promise.all(Array.from({ length: 4 }, () => addDepartment(admin, department(), now)))
  expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  const { id } = await db.department.findFirstOrThrow({ where: { enclaveId, nameZh: '环境局' } })
  const input = { ...department({ nameZh: '生态环境局' }), version: 1 }
  const both = await Promise.all([
    changeDepartment(admin, id, input, now),
    changeDepartment(admin, id, input, now),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const end = (on: string) => endDepartment(admin, id, { on, reason: '机构改革' }, now)
  expect(await end('2019-01-01')).toMatchObject({ reason: 'ended_before_it_began' })
  must(await end(addDays(today, -1)))
  expect(await end(today)).toMatchObject({ reason: 'changed_meanwhile' })
  const lines = await departmentLines(admin, today)
  expect(lines.map(({ isRead }) => isRead).slice(0, 2)).toEqual([true, false])
  expect(lines.map(({ nameZh, state }) => [nameZh, state])).toEqual([
    ['试验土地局', 'inForce'],
    ['试验财政局', 'inForce'],
    ['生态环境局', 'over'],
  ])
  expect(await addDepartment(world.director, department({ nameZh: '别的' }), now)).toMatchObject({
    reason: 'wrong_role',
  })
  const events = await db.event.findMany({ where: { enclaveId, subjectId: id }, orderBy: { seq: 'asc' } })
  expect(events.map(({ kind }) => kind)).toEqual([
    'department_added',
    'department_changed',
    'department_ended',
  ])
})

it('comes in pasted rows in either language, whole or not at all, and only those that were shown', async () => {
  const { admin, now, enclaveId } = world
  const row = (name: string, duties: string) =>
    [name, name, '园区管委会', duties, '', '2021-05-01'].join('\t')
  const text = ['中文名称\t英文名称', row('甲管委会', '招商、建设'), row('乙管委会', 'Tax, land')].join('\n')
  const rows = pastedDepartments.rowsIn(text)
  expect(rows.map(({ line, input: read }) => [line, read?.kind, read?.duties])).toEqual([
    [2, 'park_committee', ['construction', 'investment']],
    [3, 'park_committee', ['land', 'tax']],
  ])
  expect(await enterPasted(pastedDepartments, admin, { text, seen: 'other' }, now)).toMatchObject({
    reason: 'other_rows',
  })
  const wrong = `${text}\n${row('丙', '魔法')}`
  expect(
    await enterPasted(
      pastedDepartments,
      admin,
      { text: wrong, seen: seenOf(pastedDepartments.rowsIn(wrong)) },
      now,
    ),
  ).toMatchObject({
    reason: 'rows_wrong',
  })
  const twice = `${text}\n${row('甲管委会', '税务')}`
  expect(
    await enterPasted(
      pastedDepartments,
      admin,
      { text: twice, seen: seenOf(pastedDepartments.rowsIn(twice)) },
      now,
    ),
  ).toMatchObject({
    reason: 'name_taken',
  })
  must(await enterPasted(pastedDepartments, admin, { text, seen: seenOf(rows) }, now))
  expect(await db.department.count({ where: { enclaveId, nameZh: { in: ['甲管委会', '乙管委会'] } } })).toBe(
    2,
  )
})
