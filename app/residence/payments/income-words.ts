import { CHARGE_KINDS } from '~/residence/rent/vocabulary'
import { defineWords } from '~/shared/words'

export const incomeWords = defineWords({
  occupancy: ['入驻率和减免', 'Occupancy and relief'],
  title: ['租金收入与减免', 'Rent: income and relief'],
  sub: [
    '按账单所属月份，只算已发出的账单。出租和物业与服务收入分开，对在孵企业和其他企业分开：减免税要求单独核算（财政部等公告 2023 年第 42 号）。',
    'By the month a line is for, of bills that went out. Letting and property stand apart from services, incubatees apart from others: tax relief asks for separate accounts (Announcement 42 of 2023).',
  ],
  year: (year: number) => [`${year} 年`, `${year}`],
  years: ['年份', 'Year'],
  reliefInAll: ['减免租金', 'Relief granted'],
  reliefFirms: ['减免企业', 'Firms with relief'],
  received: ['实收', 'Received'],
  classes: ['按收入类别', 'By class of income'],
  kind: CHARGE_KINDS.pairs,
  item: ['类别', 'Class'],
  forWhom: ['对象', 'For whom'],
  resident: ['在孵企业', 'firms in incubation'],
  others: ['其他企业', 'other firms'],
  full: ['全价（元）', 'Full price (yuan)'],
  relief: ['减免（元）', 'Relief (yuan)'],
  amount: ['应收（元）', 'Charged (yuan)'],
  vat: ['其中增值税（元）', 'VAT within (yuan)'],
  held: ['押金是暂收，不是收入', 'held, not income'],
  perFirm: ['每家企业的减免', 'Relief by firm'],
  firm: ['企业', 'Firm'],
  landed: ['已落地', 'landed'],
  perLanded: (yuan: string) => [`每家已落地企业 ${yuan} 元`, `${yuan} yuan for each landed firm`],
  none: ['这一年没有已发出的账单', 'No bills went out for this year'],
  noneText: ['账单发出后，这里按类别合计。', 'Once bills go out they are summed here by class.'],
})
