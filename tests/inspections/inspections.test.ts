import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue } from '~/residence/inspections/due'
import { walkForm } from '~/residence/inspections/inspection.form'
import { itemsInText, keyedAfter, readAnswers, readItems } from '~/residence/inspections/items'
import { hoursInText, kindsInText, readHours, readKinds } from '~/setup/settings-pages/care-table'
import { STANDARD_CARE } from '~/ground/settings/care'
import { addMonths } from '~/shared/days'

describe('when a round is due', () => {
  const monthly = { firstDueOn: '2026-01-31', everyMonths: 1 }
  it.each([
    ['at first', null, '2026-01-31'],
    ['a month later, on its last day', { dueOn: '2026-01-31', doneOn: '2026-01-31' }, '2026-02-28'],
    ['walked early it is still settled', { dueOn: '2026-02-28', doneOn: '2026-02-20' }, '2026-03-31'],
    ['walked late it is not due twice', { dueOn: '2026-01-31', doneOn: '2026-04-02' }, '2026-04-30'],
    ['walked on the next due day', { dueOn: '2026-01-31', doneOn: '2026-02-28' }, '2026-03-31'],
  ] as const)('%s', (_, last, due) => {
    expect(nextDue(monthly, last)).toBe(due)
  })

  it('always lies after what was settled, and on a day of the series', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: 40 }), (everyMonths, count) => {
        const plan = { firstDueOn: '2026-03-15', everyMonths }
        const dueOn = addMonths(plan.firstDueOn, count * everyMonths)
        const next = nextDue(plan, { dueOn, doneOn: dueOn })
        expect(next).toBe(addMonths(plan.firstDueOn, (count + 1) * everyMonths))
      }),
    )
  })
})

describe('a checklist in a table', () => {
  const table = '出口畅通 | Exits are free | 试推\n灭火器压力 |  | 看表 | MPa | 1 | 1.4'
  it('is read, and written as it was', () => {
    const { items, wrong } = readItems(table)
    expect(wrong).toEqual([])
    expect(items[1]).toMatchObject({ en: '灭火器压力', measure: { unit: 'MPa', least: 1, most: 1.4 } })
    expect(readItems(itemsInText(items)).items).toEqual(items)
  })

  it('says which lines it cannot read', () => {
    expect(readItems('好\n| no name\n压力 | | | MPa | 2 | 1\n压力 | | | MPa | x').wrong).toEqual([2, 3, 4])
  })

  it('asks for every answer, and for what is wrong', () => {
    const { items } = readItems(table)
    expect(readAnswers(items, { answer_i1: 'no', answer_i2: '0.8' }).faults).toEqual([
      { field: 'note_i1', code: 'note_needed' },
      { field: 'note_i2', code: 'note_needed' },
    ])
    expect(readAnswers(items, { answer_i2: 'low' }).faults).toEqual([
      { field: 'answer_i1', code: 'required' },
      { field: 'answer_i2', code: 'number' },
    ])
    const good = readAnswers(items, { answer_i1: 'yes', answer_i2: '1.4', photo_i1: { error: 'too_large' } })
    expect(good.answers.map(({ isFinding }) => isFinding)).toEqual([false, false])
    expect(good.faults).toEqual([{ field: 'photo_i1', code: 'too_large' }])
  })
})

describe('the next version of a checklist', () => {
  const first = keyedAfter([], readItems('出口畅通\n灯亮\n压力 | | | MPa | 1 | 2').items, 1)
  const next = keyedAfter(first, readItems('喷淋\n压力 | | | MPa | 1 | 1.4\n出口畅通\n出口畅通').items, 2)

  it('asks the same by the same key, whatever line it moved to, and anew by one that never was', () => {
    expect(first.map(({ key }) => key)).toEqual(['i1', 'i2', 'i3'])
    expect(next.map(({ key }) => key)).toEqual(['v2i1', 'i3', 'i1', 'v2i4'])
    expect(keyedAfter(next, readItems('灯亮\n喷淋').items, 3).map(({ key }) => key)).toEqual(['v3i1', 'v2i1'])
  })

  it('is not answered by what was read of another version or for another day, and nothing else is judged', () => {
    const form = walkForm({ items: next, version: 2, due: '2026-11-20' })
    const codes = (typed: Record<string, string>) =>
      form.safeParse(typed).error?.issues.map(({ path, message }) => [path.join(), message])
    const read = { version: '1', dueOn: '2026-11-20', answer_i1: 'no' }
    expect(codes(read)).toEqual([['', 'changed_meanwhile']])
    expect(codes({ ...read, version: '2', dueOn: '2026-10-20' })).toEqual([['', 'done_already']])
    expect(codes({ ...read, version: '2' })?.map(([at]) => at)).toContain('note_i1')
  })
})

describe('opening hours and kinds of report', () => {
  it('are read, and written as they were', () => {
    const hours = readHours('14:00-18:00，8:30–12:00') ?? []
    expect(hoursInText(hours)).toBe('08:30-12:00, 14:00-18:00')
    for (const wrong of ['', '9', '12:00-9:00', '9:00-12:00, 11:00-13:00', '25:00-26:00'])
      expect(readHours(wrong)).toBeNull()
    const table = 'water | 漏水 | Water | 较急 | 0.5/4 | 1/8 | - | 8/80'
    const { kinds } = readKinds(table)
    expect(kinds[0]).toMatchObject({ priority: 'high', targets: { urgent: { answer: 0.5, solve: 4 } } })
    expect(kindsInText(kinds)).toBe(table)
    expect(readKinds(kindsInText(STANDARD_CARE.kinds)).kinds).toEqual(STANDARD_CARE.kinds)
    expect(readKinds('water | 漏水\nair | 空调 | Air | 一般 | 8/1\nair2 | 空调 | | 一般').wrong).toEqual([
      1, 2,
    ])
    expect(readKinds('a | 甲 | A | low\na | 乙 | B | low').wrong).toEqual([2])
  })
})
