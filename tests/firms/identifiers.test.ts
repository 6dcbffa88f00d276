import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { checkIdentityNumber, identityKey, maskIdentityNumber } from '~/ground/firms/identity-number'
import { checkPatentNumber } from '~/shared/codes/patent-number'
import { checkUscc, organisationCheckCharacter, usccCheckCharacter, wholeUscc } from '~/shared/codes/uscc'
import { cityOf, divisionOf } from '~/ground/national-rules/divisions'
import { industryName, sectionOf } from '~/ground/national-rules/industries'

describe('unified social credit code', () => {
  it.each([
    '91350100M000100Y43',
    '91610131MA6W0004XG',
    '91610113MA6W00031N',
    '91610502MA0TEXT20G',
    '91610528MA0TEXT393',
    '126105004365XX0144',
    '52610500MJY0XX01X5',
  ])('%s is well formed and checks', (text) => {
    expect(checkUscc(text)).toEqual({ text, format: 'ok', checkDigit: 'ok' })
  })

  it('blocks a letter the code never uses, and says where', () => {
    const check = checkUscc('91350100M000100Y4Z')
    expect(check.format).toEqual([{ code: 'letter_not_used', position: 18, letter: 'Z' }])
    expect(check.checkDigit).toBe('unchecked')
  })

  it('only warns of a wrong check character, and says the right one', () => {
    expect(checkUscc('91350100M000100Y44')).toEqual({
      text: '91350100M000100Y44',
      format: 'ok',
      checkDigit: 'wrong',
      expected: '3',
    })
  })

  it('reads lower case, full width and blanks', () => {
    expect(checkUscc(' ９1350100m000100y43 ').checkDigit).toBe('ok')
  })

  it('names every problem of form at once', () => {
    expect(checkUscc('9135O1A0').format).toEqual([
      { code: 'wrong_length', length: 8 },
      { code: 'letter_not_used', position: 5, letter: 'O' },
      { code: 'region_not_digits', position: 7, letter: 'A' },
    ])
  })

  it('knows no registry 0 and no body 0', () => {
    expect(checkUscc('00350100M000100Y43').format).toEqual([
      { code: 'no_such_department', position: 1, letter: '0' },
      { code: 'no_such_department', position: 2, letter: '0' },
    ])
  })

  it('warns of a wrong organisation code inside, and says the right character', () => {
    const start = '91610131MA0T00001'
    expect(checkUscc(start + usccCheckCharacter(start))).toMatchObject({
      format: 'ok',
      checkDigit: 'wrong',
      inner: true,
      expected: organisationCheckCharacter('MA0T0000'),
    })
    expect(checkUscc(wholeUscc('91610131MA0T0000')).checkDigit).toBe('ok')
  })

  it('is one however it is set', () => {
    for (const typed of [
      '9135 0100 M000 100Y 43',
      '91350100—M000100Y43',
      '统一社会信用代码：91350100M000100Y43\u200b',
    ])
      expect(checkUscc(typed).checkDigit).toBe('ok')
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void checkUscc(text)))
  })
})

describe('identity number', () => {
  it('accepts the sample of the standard', () => {
    expect(checkIdentityNumber('11010519491231002x')).toEqual({
      text: '11010519491231002X',
      problems: [],
      bornOn: '1949-12-31',
      sex: 'female',
    })
  })
  it('refuses a wrong check character and a day that never was', () => {
    expect(checkIdentityNumber('110105194912310021').problems).toEqual(['wrong_check_character'])
    expect(checkIdentityNumber('11010519490231002X').problems).toContain('no_such_birthday')
    expect(checkIdentityNumber('12345').problems).toEqual(['wrong_form'])
  })
  it('shows only the first three and the last four', () => {
    expect(maskIdentityNumber('61010519491231001X')).toBe('610***********001X')
  })
  it('keeps the length of a text and hides more of it than it shows', () => {
    expect(maskIdentityNumber('123456')).toBe('*****6')
    expect(maskIdentityNumber('E12345678')).toBe('E1*****78')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789ABC'), maxLength: 20 }), (text) => {
        const mask = maskIdentityNumber(text)
        expect(mask).toHaveLength(text.length)
        const hidden = [...mask].filter((letter) => letter === '*').length
        expect(hidden).toBeGreaterThanOrEqual(text.length - hidden)
      }),
    )
  })
  it('never takes a passport for a resident card of the same text', () => {
    expect(identityKey('passport', 'E12345678')).not.toBe(identityKey('taiwan_permit', 'E12345678'))
    expect(identityKey('permanent_residence', '11010519491231002X')).toBe('11010519491231002X')
  })
})

describe('patent number', () => {
  it.each([
    ['201710601862.3', 'ZL201710601862.3', 'invention'],
    ['ZL202310000001.5', 'ZL202310000001.5', 'invention'],
    ['ZL202320000002.5', 'ZL202320000002.5', 'utility_model'],
    ['zl 2023 3 0000003.5', 'ZL202330000003.5', 'design'],
  ] as const)('%s', (typed, number, kind) => {
    expect(checkPatentNumber(typed)).toMatchObject({ ok: true, number, kind })
  })
  it('refuses a wrong check character, an unknown kind and a wrong form', () => {
    expect(checkPatentNumber('ZL202310000001.6')).toEqual({
      ok: false,
      reason: 'wrong_check_character',
      expected: '5',
    })
    expect(checkPatentNumber('ZL202350000001.5')).toEqual({ ok: false, reason: 'no_such_kind' })
    expect(checkPatentNumber('2023SR0000001')).toEqual({ ok: false, reason: 'wrong_form' })
  })
})

describe('code tables', () => {
  it('finds divisions and their city', () => {
    expect(divisionOf('610528')?.zh).toBe('富平县')
    expect(cityOf('610113')?.zh).toBe('西安市')
    expect(divisionOf('610131')).toBeNull()
  })
  it('finds the section and the name of an industry', () => {
    expect(sectionOf('C3985')?.code).toBe('C')
    expect(sectionOf('65')?.code).toBe('I')
    expect(sectionOf('98')).toBeNull()
    expect(industryName('3985')?.code).toBe('39')
    expect(industryName('A')?.code).toBe('A')
  })
})
