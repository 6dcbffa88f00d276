import { describe, expect, it } from 'vitest'
import { conflictsOf, type ExpertTies, type FirmTies } from '~/admission/experts/conflicts'
import type { Tie } from '~/admission/experts/links'

const TODAY = '2026-11-20'
const FIRM: FirmTies = {
  firmId: 'f1',
  names: ['西安芯测科技有限公司', '渭南芯测智造有限公司'],
  codes: ['91610131MA0T00001X'],
  people: ['林见微', '秦时雨'],
  patents: ['ZL202310000001.5'],
  investors: ['秦岭创业投资有限公司'],
  partners: ['西北工程大学'],
}
const EXPERT: ExpertTies = {
  name: '陆知衡',
  employer: '关中理工大学',
  employerUscc: null,
  firmIds: [],
  links: [],
}
const tie = (given: Partial<Tie>): Tie => ({
  kind: 'employer',
  party: '西安芯测科技有限公司',
  number: null,
  since: null,
  until: null,
  ...given,
})
const found = (expert: Partial<ExpertTies>) => conflictsOf({ ...EXPERT, ...expert }, FIRM, TODAY, 36)
const line = (expert: Partial<ExpertTies>) =>
  found(expert).map(({ cause, severity }) => `${cause} ${severity}`)

describe('a tie of the expert', () => {
  it('is none for somebody who has nothing to do with the firm', () => {
    expect(found({ links: [tie({ party: '别家公司' })] })).toEqual([])
  })

  it.each([
    ['work for the firm today', { kind: 'employer' }, ['employer bars']],
    ['work that ended two years ago', { kind: 'employer', until: '2024-11-20' }, ['employer bars']],
    ['work that ended long ago', { kind: 'employer', until: '2019-01-31' }, ['employer ask']],
    ['shares', { kind: 'shareholding' }, ['shareholding bars']],
    ['shares sold last year', { kind: 'shareholding', until: '2025-10-01' }, ['shareholding ask']],
    ['shares sold long ago', { kind: 'shareholding', until: '2020-10-01' }, []],
    ['mentoring until last month', { kind: 'mentoring', until: '2026-10-01' }, ['mentoring bars']],
    ['mentoring of its founder', { kind: 'mentoring', party: '林见微' }, ['mentoring bars']],
    ['an investment', { kind: 'investment' }, ['investment bars']],
    ['family, however long ago', { kind: 'family', party: '秦时雨', until: '2001-01-01' }, ['family bars']],
    [
      'a shared patent of last year',
      { kind: 'co_patent', party: '', number: '202310000001.5', since: '2025-06-01' },
      ['co_patent bars'],
    ],
    [
      'a shared patent of old',
      { kind: 'co_patent', party: '林见微', since: '2018-06-01' },
      ['co_patent ask'],
    ],
    [
      'a shared paper of this year',
      { kind: 'co_paper', party: '林见微', since: '2026-03-01' },
      ['co_paper ask'],
    ],
    ['a shared paper of old', { kind: 'co_paper', party: '林见微', since: '2019-03-01' }, []],
    ['the firm by its other name', { kind: 'employer', party: '渭南芯测智造' }, ['employer bars']],
    [
      'the firm by its credit code',
      { kind: 'shareholding', party: '芯测', number: '91610131 MA0T 00001X' },
      ['shareholding bars'],
    ],
    ['work for its investor', { kind: 'employer', party: '秦岭创业投资' }, ['employer_invested bars']],
    [
      'work for its investor in the past',
      { kind: 'employer', party: '秦岭创业投资', until: '2026-01-01' },
      [],
    ],
  ] as [string, Partial<Tie>, string[]][])('%s', (_, given, expected) => {
    expect(line({ links: [tie(given)] })).toEqual(expected)
  })

  it('counts on the last day of the third year, and not on the next', () => {
    const until = (day: string) => line({ links: [tie({ kind: 'shareholding', until: day })] })
    expect(until('2023-11-20')).toEqual(['shareholding ask'])
    expect(until('2023-11-19')).toEqual([])
  })
})

describe('what the record says by itself', () => {
  it.each([
    ['the employer is the firm', { employer: '西安 芯测科技（有限公司）' }, ['employer bars']],
    [
      'the employer has the code of the firm',
      { employer: '芯测', employerUscc: '91610131MA0T00001X' },
      ['employer bars'],
    ],
    ['the employer invested in the firm', { employer: '秦岭创业投资有限公司' }, ['employer_invested bars']],
    ['the employer is where a result came from', { employer: '西北工程大学' }, ['employer_partner ask']],
    ['a member of the firm', { firmIds: ['f1'] }, ['member bars']],
    ['one of the people has the name of the expert', { name: '秦时雨' }, ['same_name ask']],
  ] as [string, Partial<ExpertTies>, string[]][])('%s', (_, given, expected) => {
    expect(line(given)).toEqual(expected)
  })

  it('names every cause once, those that bar first', () => {
    const links = [
      tie({ kind: 'co_paper', party: '林见微' }),
      tie({ kind: 'mentoring' }),
      tie({ kind: 'mentoring' }),
    ]
    expect(line({ links })).toEqual(['mentoring bars', 'co_paper ask'])
  })
})

it('an empty employer is nobody', () => {
  expect(
    conflictsOf({ ...EXPERT, employer: '' }, { ...FIRM, partners: [''], investors: [' '] }, TODAY, 36),
  ).toEqual([])
})
