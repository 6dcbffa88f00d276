import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue } from '~/residence/inspections/due'
import { itemsInText, readAnswers, readItems } from '~/residence/inspections/items'
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
