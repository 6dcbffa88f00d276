import { defineWords } from '~/shared/words'

/** What the page of the building's figures says. */
export const occupancyWords = defineWords({
  title: ['入驻率和减免', 'Occupancy and relief'],
  sub: (day: string) => [
    `按 ${day} 的租约、账单和落地记录现算。`,
    `Counted now, on leases, bills and landings of ${day}.`,
  ],
  space: ['空间', 'Space'],
  rent: ['租金', 'Rent'],
  curve: ['可租面积的出租率，按月', 'Share of the leasable area that is leased, by month'],
  now: (rate: string) => [`本月 1 日 ${rate}`, `${rate} on the first of this month`],
  per1000: ['每千平方米在孵企业', 'Firms in residence per 1,000 m²'],
  relief: ['累计减免（元）', 'Relief in all (yuan)'],
  landed: ['已落地企业', 'Firms that have landed'],
  perLanded: ['每家落地企业的减免（元）', 'Relief per landed firm (yuan)'],
  none: ['还没有企业落地', 'no firm has landed yet'],
  arithmetic: (relief: string, landed: number, each: string) => [
    `${relief} ÷ ${landed} = ${each}`,
    `${relief} ÷ ${landed} = ${each}`,
  ],
  sums: [
    '科技局在这里和租金页看到合计和逐家减免，看不到各家应付和欠缴。',
    'The bureau sees sums, and relief firm by firm; what each firm owes it does not see.',
  ],
  around: ['前后三十天', 'Thirty days back and ahead'],
  movedIn: ['新入驻', 'Moved in'],
  movedOut: ['退出', 'Left'],
  ends: ['租约将到期的企业', 'Firms whose leases end'],
  arrears: ['逾期未付（元）', 'Overdue (yuan)'],
  debtors: ['欠缴企业', 'Firms in arrears'],
  due: ['将到期账单', 'Bills falling due'],
  rulesNone: [
    '这一天没有生效的国家级孵化器条件。',
    'No conditions of a national incubator were in force on this day.',
  ],
})
