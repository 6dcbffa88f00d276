import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOwnNumber, normalNumber } from '~/ground/record-kinds/number'
import { ownRecordForm } from '~/ground/record-kinds/own-record.form'
import { ownSaid } from '~/ground/record-kinds/own-values'
import { shapeFromJson, type OwnKind } from '~/ground/record-kinds/shape'
import { KindVersionForm } from '~/setup/record-kinds/kind.form'
import { keptOf, shapeOf } from '~/setup/record-kinds/shape-of'
import { kindOf, kindSaid, nested, ownRecordSaid } from '../support/scenes/kinds'

const kind = (part: Record<string, string> = {}): OwnKind => ({
  id: '00000000-0000-7000-8000-000000000001',
  code: 'project',
  version: 1,
  zh: '项目',
  en: 'Project',
  shape: shapeOf(kindOf(part), []),
})
const wrongOf = (part: Record<string, string>) => {
  const read = KindVersionForm.safeParse(nested(kindSaid(part)))
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('what a kind asks', () => {
  it('keeps the codes of fields and choices over versions, and gives a field of another type another', () => {
    const first = kind().shape
    expect(first.fields.map(({ code, role }) => [code, role])).toEqual([
      ['f1', 'number'],
      ['f2', 'amount'],
      ['f3', 'none'],
    ])
    expect(first.fields[1]).toMatchObject({ required: true, most: '50000000.00' })
    const second = shapeOf(
      kindOf({
        'fields[0].zh': '级别',
        'fields[0].code': 'f3',
        'fields[0].type': 'choice',
        'fields[0].role': 'none',
        'fields[0].choices': '市级\n国家级 | National',
        'fields[1].zh': '拨款',
        'fields[1].code': 'f2',
        'fields[1].type': 'number',
        'fields[1].role': 'none',
        'fields[2].zh': '项目编号',
        'fields[2].code': 'f1',
        'fields[2].type': 'text',
        'fields[2].role': 'number',
        'fields[2].choices': '',
      }),
      [first],
    )
    expect(second.fields.map(({ code }) => code)).toEqual(['f3', 'f4', 'f1'])
    expect(second.fields[0]?.choices).toMatchObject([
      { code: 'c3', zh: '市级' },
      { code: 'c1', zh: '国家级' },
    ])
    expect(keptOf(first, second)).toEqual(['amount_fixed'])
    expect(keptOf(first, { ...first, check: 'uscc' })).toEqual(['number_fixed'])
    expect(keptOf(first, { ...first, check: 'none' })).toEqual([])
  })

  it('reads back from the database as it was decided', () => {
    const { shape } = kind()
    expect(shapeFromJson(JSON.parse(JSON.stringify(shape)))).toEqual(shape)
  })

  it.each([
    [{ 'fields[1].role': 'number' }, ['fields.1.role role_needs_text', 'fields.1.role role_twice']],
    [{ 'fields[1].most': '-1' }, ['fields.1.most bound_wrong']],
    [{ 'fields[1].most': 'NaN' }, ['fields.1.most bound_wrong']],
    [{ 'fields[0].most': '201' }, ['fields.0.most number_long']],
    [{ 'fields[0].least': '201' }, ['fields.0.least bounds_crossed']],
    [{ 'fields[1].least': '9000' }, ['fields.1.most bounds_crossed']],
    [{ 'fields[2].choices': '国家级' }, ['fields.2.choices choices_missing']],
    [{ 'fields[2].choices': `市级\n${'国'.repeat(61)}` }, ['fields.2.choices choices_long']],
    [{ 'fields[2].choices': '国家级\n国家级' }, ['fields.2.choices choices_alike']],
    [{ 'fields[3].most': '5' }, ['fields.3.zh required']],
    [{ pattern: '(A+)+' }, ['pattern pattern_unfinished']],
    [{ example: 'XM1' }, ['example example_differs']],
    [{ example: '' }, ['example example_missing']],
    [{ 'fields[0].role': 'none' }, ['check no_number']],
    [{ ends: 'after', months: '0' }, ['months months_wrong']],
    [{ zh: '项'.repeat(41) }, ['zh too_long']],
  ])('%o: %j', (part, expected) => {
    expect(wrongOf(part)).toEqual(expected)
  })

  it('takes a form of nothing but empty rows for none', () => {
    const empty = Object.fromEntries([0, 1, 2].map((row) => [`fields[${row}].zh`, '']))
    const rest = { 'fields[1].most': '', 'fields[2].choices': '', check: 'none' }
    expect(wrongOf({ ...empty, ...rest })).toEqual(['fields.0.zh fields_missing'])
  })
})

describe('a record of a kind', () => {
  const typed = { ...ownRecordSaid(), f1: ' xm2026-ab-007 ' }
  const read = (part: object = {}, of = kind()) => ownRecordForm(of).safeParse({ ...typed, ...part })
  const wrong = (part: object, of = kind()) => {
    const result = read(part, of)
    return result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  }

  it('is read as its kind says: its number in one form, amounts in yuan, choices by code', () => {
    expect(read()).toMatchObject({
      success: true,
      data: {
        number: 'XM2026AB007',
        amountYuan: '1200000.00',
        validUntil: '2028-05-11',
        values: { f2: '1200000.00', f3: 'c1' },
      },
    })
  })

  it.each([
    [{ f1: 'XM26AB007' }, ['f1 number_pattern:XM2026AB001']],
    [{ f1: '<script>alert(1)</script>' }, ['f1 number_pattern:XM2026AB001']],
    [{ f1: 'A'.repeat(5000) }, ['f1 too_long:200']],
    [{ f1: undefined }, ['f1 required']],
    [{ f2: '-5' }, ['f2 not_money']],
    [{ f2: 'NaN' }, ['f2 not_money']],
    [{ f2: '5000.01' }, ['f2 above:5000']],
    [{ f3: 'c9' }, ['f3 choose']],
    [{ happenedOn: '2026-02-30' }, ['happenedOn not_a_day']],
    [{ validUntil: '2026-05-11' }, ['validUntil ends_before_it_began']],
    [{ askedBy: 'x' }, ['askedBy Invalid input: expected number, received NaN']],
  ])('%o: %j', (part, expected) => {
    expect(wrong(part)).toEqual(expected)
  })

  it('ends after the months its kind says, on the day before the same day', () => {
    const after = kind({ ends: 'after', months: '12' })
    expect(read({ happenedOn: '2026-02-28', validUntil: undefined }, after)).toMatchObject({
      data: { validUntil: '2027-02-27' },
    })
  })

  it('asks a reason for a number that is unlikely, by the rules that the product has', () => {
    const credit = kind({ check: 'uscc', pattern: '', example: '' })
    expect(wrong({ f1: '91610500MA6Y7XXXX1' }, credit)).toHaveLength(1)
    const patent = kind({ check: 'patent', pattern: '', example: '' })
    expect(wrong({ f1: 'ZL202310000001.4' }, patent)).toEqual(['f1 check_character:5'])
    const reasoned = read({ f1: 'ZL202310000001.4', numberReason: '证书确是如此' }, patent)
    expect(reasoned).toMatchObject({ data: { numberReason: '证书确是如此' } })
  })

  it('says what it holds in words, each in its language', () => {
    const { shape } = kind()
    expect(ownSaid(shape.fields, { f1: 'XM1', f2: '1200000.00', f3: 'c1', f9: 'x' })).toEqual([
      { label: { zh: '级别', en: '级别' }, value: { zh: '国家级', en: 'National' } },
    ])
  })

  it('takes or refuses whatever is typed, and never throws', () => {
    const of = kind()
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant(undefined))
    fc.assert(
      fc.property(fc.record({ f1: anything, f2: anything, f3: anything, happenedOn: anything }), (part) => {
        const result = read(part, of)
        if (result.success) expect(result.data.number).toMatch(/^XM\d{4}[A-Z]{2}\d{3}$/)
      }),
    )
  })
})

it('keeps a number in one form: what it is kept as is kept as itself', () => {
  fc.assert(
    fc.property(fc.constantFrom('bare', 'digits', 'kept'), fc.string({ maxLength: 40 }), (form, typed) => {
      const once = normalNumber(form as 'bare', typed)
      expect(normalNumber(form as 'bare', once)).toBe(once)
    }),
  )
  const rules = { numberForm: 'kept', check: 'none', pattern: '', example: '' } as const
  expect(checkOwnNumber(rules, '陕科〔2026〕7号', '2026-01-01').number).toBe('陕科〔2026〕7号')
  expect(checkOwnNumber(rules, '  ', '2026-01-01').wrong).toBe('number_form')
})
