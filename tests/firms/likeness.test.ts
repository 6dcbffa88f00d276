import { expect, it } from 'vitest'
import { likenesses, type Comparable } from '~/ground/firms/likeness'

const contract: Comparable = {
  id: 'a',
  firmId: 'f',
  kind: 'contract',
  number: '20256101090014',
  title: '在线监测系统开发',
  happenedOn: '2026-03-01',
  amountYuan: '22410000.00',
  buyer: '示例水务公司',
  seller: '西安衡微传感技术有限公司',
  furtherProofOf: null,
}
const other: Comparable = {
  ...contract,
  id: 'b',
  firmId: 'g',
  number: '2026610131000001',
  title: '标定服务',
  happenedOn: '2026-04-01',
  amountYuan: '100.00',
  buyer: '甲',
  seller: '乙',
}

it.each([
  ['nothing', {}, []],
  ['the number behind a hyphen or a label', { number: 'NO.2025-6101090014' }, ['same_number']],
  [
    'amount and day, across firms',
    { amountYuan: '22410000.00', happenedOn: '2026-03-01' },
    ['same_amount_and_day'],
  ],
  ['the amount alone', { amountYuan: '22410000.00' }, []],
  [
    'buyer and seller, with other brackets and blanks',
    { buyer: ' 示例水务公司', seller: '西安衡微传感技术有限公司' },
    ['same_parties'],
  ],
  ['the title of a contract of another firm', { title: '在线监测系统开发' }, []],
  ['the title of a contract of the firm', { title: '在线监测 系统开发', firmId: 'f' }, ['same_title']],
  ['another kind', { ...contract, id: 'c', kind: 'achievement' }, []],
] as const)('are alike in %s', (_, changed, expected) => {
  expect(likenesses(contract, { ...other, ...changed })).toEqual(expected)
})

it('knows further proofs of one achievement for what they are', () => {
  const result: Comparable = { ...contract, kind: 'achievement', amountYuan: null }
  const twin = { ...result, id: 'b', number: '9612026Y0001' }
  expect(likenesses(result, twin)).toEqual(['same_title', 'same_parties'])
  expect(likenesses(result, { ...twin, furtherProofOf: 'a' })).toEqual([])
})
