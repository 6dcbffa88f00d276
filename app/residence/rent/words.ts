import { defineWords } from '~/shared/words'
import { RELIEF_NEEDS, UTILITIES } from './vocabulary'

export const rentWords = defineWords({
  schemes: ['租金方案', 'Rent schemes'],
  schemesSub: [
    '单价、减免、押金、物业费、税率和付款期限，按日期分版本。改一版不影响已核准的月份。',
    'Prices, relief, deposit, property fee, VAT and days to pay, by version and day. A new version never touches a month that is approved.',
  ],
  newScheme: ['公布新一版', 'Set a new version'],
  newSchemeLead: [
    '从上一版抄来，改要改的。公布后不再改动，只能再公布一版。',
    'It begins as a copy of the last one. Once set it does not change; a further version takes its place.',
  ],
  onlyDirector: ['由主任公布', 'The director sets it'],
  noScheme: ['还没有租金方案', 'No rent scheme yet'],
  noSchemeText: [
    '公布第一版后才能编制账单；方案开始前的日子不收费。',
    'Bills are prepared once the first version is set; days before it are not charged.',
  ],
  from: (day: string) => [`${day} 起`, `From ${day}`],
  likeUsual: [
    '照常用的方案填写：首年全免，以后的减免与落地挂钩，单价和费用自己定',
    'Fill it in like the usual scheme: the first year free, later relief tied to landing; prices and fees are your own',
  ],
  likeElsewhere: (name: string) => [
    `照${name}现行的方案填写`,
    `Fill it in like the scheme in force at ${name}`,
  ],
  standing: {
    in_force: ['现行', 'in force'],
    coming: ['将执行', 'to come'],
    past: ['已被后一版代替', 'replaced by a later version'],
  },
  madeBy: (name: string, day: string) => [`${name} ${day} 公布`, `set by ${name} on ${day}`],
  publish: ['公布这一版', 'Set this version'],
  back: ['返回', 'Go back'],
  classes: {
    office: ['办公', 'Office'],
    lab: ['研发', 'R&D'],
    desk_room: ['工位区（整间）', 'Desk room, whole'],
    desk: ['工位', 'Desk'],
  },
  needs: RELIEF_NEEDS.pairs,
  utilities: UTILITIES.pairs,
  fields: {
    effectiveFrom: ['从哪天起', 'In force from'],
    reason: ['依据与理由', 'Grounds and reason'],
    price: ['新租约单价', 'Price of new leases'],
    reprices: ['在租的也按新单价', 'Running leases, too'],
    relief: ['减免', 'Relief'],
    needs: ['条件', 'Condition'],
    propertyFee: ['物业费', 'Property fee'],
    depositMonths: ['押金', 'Deposit'],
    vatRent: ['租金增值税', 'VAT on rent'],
    vatProperty: ['物业费增值税', 'VAT on the property fee'],
    utilities: ['按表计费', 'Metered charges'],
    dueDays: ['付款期限', 'Days to pay'],
    reminders: ['催缴', 'Reminders'],
    clawbackPercent: ['退出时补缴减免', 'Relief paid back on exit'],
    clawbackMonths: ['补缴最近几个月的', 'Of the last months'],
  },
  hints: {
    reason: ['写明会议、文件或合同依据；记入日志。', 'The decision it rests on; it goes on the log.'],
    price: ['含税。留空按房间自己的单价。', 'VAT included. Left empty: the price of the room itself.'],
    reprices: [
      '从生效日起，已在租的房间也改按上面的单价。',
      'From that day rooms already leased pay these prices, too.',
    ],
    relief: [
      '第几个孵化年减多少；留空即不减。条件按每段计费第一天判断。',
      'By year in residence; empty is none. Conditions are judged on the first day of each stretch.',
    ],
    property: ['不减免；没有写 0', 'No relief; 0 for none'],
    deposit: ['几个月全价租金', 'Months of full rent'],
    vat: [
      '对在孵企业的出租收入，符合条件的孵化器免征增值税（财政部等公告 2023 年第 42 号）；物业费不在其内。',
      'Rent from incubatees may be exempt for qualified incubators (Announcement 42 of 2023); property fees are not.',
    ],
    utilities: [
      '含税单价，最多四位小数；留空即不收。一段用量按这段最后一天的单价计。税率留空为 0。',
      'VAT included, four places at most; empty is not charged. What is used between two readings has the price of its last day. VAT left empty is 0.',
    ],
    due: ['账单发出后几天内付', 'Days after the bill goes out'],
    reminders: ['逾期后第几天催，逗号分开，如 3, 15, 30', 'Days after it was due, with commas: 3, 15, 30'],
    clawback: [
      '未毕业退出的企业，补缴这段时间按年减免的租金的百分之几。留空即不补缴。',
      'A firm that leaves without graduating pays back this share. Empty: none.',
    ],
  },
  yearOf: (year: number) => [`第 ${year} 年`, `Year ${year}`],
  perSqm: ['元/㎡·月', 'yuan/m²·month'],
  perUnit: (unit: string) => [`元/${unit}`, `yuan/${unit}`],
  vatOf: (name: string) => [`${name} · 增值税`, `VAT on ${name.toLowerCase()}`],
  percent: ['%', '%'],
  months: ['个月', 'months'],
  days: ['天', 'days'],
  told: {
    ownPrice: ['按房间', 'by room'],
    price: (price: string) => [`${price} 元/㎡·月`, `${price} yuan/m²·month`],
    reprices: ['在租的也按新单价', 'running leases pay it, too'],
    relief: (percent: number, needs: string) => [
      `减 ${percent}%，${needs}`,
      `${percent}% off; needs ${needs}`,
    ],
    noRelief: ['不减免', 'none'],
    deposit: (months: number) => [
      months ? `${months} 个月全价租金` : '不收',
      months ? `${months} months of full rent` : 'none',
    ],
    vat: (rent: number, property: number) => [
      `租金 ${rent}%，物业费 ${property}%`,
      `rent ${rent}%, property fee ${property}%`,
    ],
    utility: (name: string, price: string, unit: string, vat: number) => [
      `${name} ${price} 元/${unit}（税率 ${vat}%）`,
      `${name} ${price} yuan/${unit} (VAT ${vat}%)`,
    ],
    noUtilities: ['不收', 'none'],
    due: (days: number, after: string) => [
      `账单发出后 ${days} 天${after ? `；逾期 ${after} 天催缴` : ''}`,
      `${days} days after the bill${after ? `; reminders ${after} days late` : ''}`,
    ],
    clawback: (percent: number, months: number) => [
      `未毕业退出，补缴最近 ${months} 个月减免的 ${percent}%`,
      `${percent}% of the relief of the last ${months} months, without graduation`,
    ],
    noClawback: ['不补缴', 'none'],
  },
  refusals: {
    day_taken: ['这一天已有一版开始执行，换一天。', 'A version begins on that day already; choose another.'],
    month_is_charged: [
      '那个月的账单已经核准，新方案只能从以后的月份开始。',
      'The bills of that month are approved; a new version begins with a later month.',
    ],
  },
  errors: {
    required: ['必填', 'Required'],
    number: ['写一个数，不小于 0', 'Write a number, not below 0'],
    day: ['日期写成 2026-12-01 的样子', 'Write the date like 2026-12-01'],
    days: ['写 1 至 365 的天数，最多六个，用逗号分开', 'Days from 1 to 365, six at most, with commas'],
    too_long: ['太长了，最多 500 字', 'Too long: 500 characters at most'],
  },
})
export type RentWords = (typeof rentWords)['zh']
