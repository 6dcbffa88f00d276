import { expect, it } from 'vitest'
import { restEn, restZh, settledEn, settledOf, settledZh } from '~/residence/charges/settled'

const line = (kind: string, amount: string, note = '') => ({ kind, amount, note })

it('says each part of a settlement that there is, and none that there is not', () => {
  const all = settledOf([
    line('rent', '800.00'),
    line('booking', '80.00'),
    line('deposit_back', '-3000.00'),
    line('other', '120.00', '墙面修补'),
    line('clawback', '50.00'),
  ])
  expect(settledZh(all)).toBe(
    '补收费用 880.00 元，退押金 3,000.00 元，扣留 120.00 元（墙面修补），收回减免 50.00 元',
  )
  expect(settledEn(all)).toBe(
    '880.00 yuan of charges, 3,000.00 yuan of deposit given back, 120.00 yuan kept (墙面修补), 50.00 yuan of relief asked back',
  )
  const less = settledOf([line('rent', '-200.00')])
  expect(settledZh(less)).toBe('退回多收的费用 200.00 元')
  expect(settledEn(less)).toBe('200.00 yuan charged too much given back')
})

it.each([
  ['-1950.00', '应退企业 1,950.00 元', '1,950.00 yuan go back to the firm'],
  ['0.00', '两清', 'nothing is owed either way'],
  ['12.50', '企业应付 12.50 元', 'the firm pays 12.50 yuan'],
])('says who owes what of %s', (total, zh, en) => {
  expect([restZh(total), restEn(total)]).toEqual([zh, en])
})

it.each([
  [
    '12.50',
    '12.50',
    '12.50 元已由账户余额抵付，两清',
    '12.50 yuan were paid from the account, nothing is owed either way',
  ],
  [
    '12.50',
    '2.50',
    '2.50 元已由账户余额抵付，企业应付 10.00 元',
    '2.50 yuan were paid from the account, the firm pays 10.00 yuan',
  ],
  [
    '-12.50',
    '-2.50',
    '2.50 元已抵未付账单，应退企业 10.00 元',
    '2.50 yuan went to bills that were open, 10.00 yuan go back to the firm',
  ],
])('says what is left of %s where the account has settled %s', (total, settled, zh, en) => {
  expect([restZh(total, settled), restEn(total, settled)]).toEqual([zh, en])
})
