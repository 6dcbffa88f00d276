import { expect, it } from 'vitest'
import { techAmount } from '~/ground/national-rules/tech-amount'
import { wanToYuan, yuanToWan } from '~/shared/money'

it('takes goods and materials off the price: 120 − 35 − 5 is 80.00 万元', () => {
  const amount = techAmount(wanToYuan(120), { equipment: wanToYuan(35), materials: wanToYuan(5) })
  expect(amount.ok && yuanToWan(amount.value)).toBe('80.00')
})
it('refuses what cannot be', () => {
  expect(techAmount('100', { parts: '100.01' })).toEqual({ ok: false, reason: 'deductions_exceed_total' })
  expect(techAmount('100', { other: '-1' })).toEqual({ ok: false, reason: 'negative_amount' })
  expect(techAmount('100', {})).toEqual({ ok: true, value: '100.00' })
})
