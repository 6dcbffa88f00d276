import { dayInWords } from '~/shared/days'
import { defineWords } from '~/shared/words'

const inFull = (day: string, locale: 'zh' | 'en') => dayInWords(day, locale, 0)
const fromTo = (from: string, until: string) =>
  [
    `${inFull(from, 'zh')}至${inFull(until, 'zh')}`,
    `${inFull(from, 'en')} to ${inFull(until, 'en')}`,
  ] as const

/** What the file of a graduation says around the facts of a firm. */
export const graduationFileWords = defineWords({
  name: ['毕业档案', 'Graduation file'],
  sub: [
    '按现有记录汇编，不用另填；可打印，或下载 Word 文件',
    'Put together from what is on record; to print, or as a Word file',
  ],
  number: (ref: string) => [`企业 ${ref}`, `Firm ${ref}`],
  titleOf: (firm: string) => [`${firm}毕业档案`, `Graduation file of ${firm}`],
  foot: (day: string) => [
    `${inFull(day, 'zh')}按平台记录汇编`,
    `Put together on ${inFull(day, 'en')} from what is on record`,
  ],
  none: ['无。', 'None.'],
  day: (day: string) => [inFull(day, 'zh'), inFull(day, 'en')],
  heads: {
    register: ['一、登记信息', '1. Register'],
    term: ['二、入驻与孵化期', '2. Admission and term'],
    rooms: ['三、场地与合同', '3. Rooms and contracts'],
    figures: ['四、年度数据', '4. Yearly figures'],
    services: ['五、服务', '5. Services'],
    records: ['六、证据与证书', '6. Evidence and certificates'],
    test: ['七、毕业判定', '7. Test of graduation'],
    decision: ['八、决定与通知', '8. Decision and notice'],
  },
  formerly: ['曾用名', 'Formerly'],
  formerName: (name: string, until: string) => [`${name}（至 ${until}）`, `${name} (until ${until})`],
  track: ['类别', 'Track'],
  places: {
    registered: ['注册地', 'Registered in'],
    rd: ['研发地', 'R&D in'],
    production: ['生产地', 'Production in'],
  },
  application: ['入驻申请', 'Application'],
  applied: (ref: string, day: string) => [
    `${ref}，${inFull(day, 'zh')}提交`,
    `${ref}, handed in on ${inFull(day, 'en')}`,
  ],
  decided: ['入驻决定', 'Decision on admission'],
  notice: ['公示', 'Public notice'],
  fromTo,
  agreement: ['入孵协议', 'Agreement'],
  signedOn: (day: string) => [`${inFull(day, 'zh')}签订`, `signed on ${inFull(day, 'en')}`],
  admitted: ['准予入驻', 'Admitted'],
  term: ['孵化期', 'Term'],
  months: (from: string, until: string, months: number) => [
    `${inFull(from, 'zh')}至${inFull(until, 'zh')}，${months} 个月`,
    `${inFull(from, 'en')} to ${inFull(until, 'en')}, ${months} months`,
  ],
  extension: (number: number) => [`第 ${number} 次延长`, `Extension ${number}`],
  extended: (months: number, until: string, ground: string) => [
    `${months} 个月，到${inFull(until, 'zh')}；${ground}`,
    `${months} months, to ${inFull(until, 'en')}; ${ground}`,
  ],
  officer: ['联系专员', 'Officer in charge'],
  room: ['房间', 'Room'],
  sqm: ['面积（平方米）', 'Area (m²)'],
  leased: ['租期', 'Leased'],
  contract: ['合同', 'Contract'],
  signed: ['签订', 'Signed'],
  monthly: ['月租（元）', 'A month (yuan)'],
  state: ['状态', 'State'],
  year: ['年度', 'Year'],
  figures: {
    revenue: ['营业收入', 'Revenue'],
    rd: ['研发费用', 'R&D spend'],
    tax: ['缴税', 'Tax paid'],
    staff: ['职工', 'Staff'],
    rdStaff: ['其中研发人员', 'of whom R&D'],
    source: ['来源', 'Source'],
  },
  reports: ['报修', 'Reports of faults'],
  reportsSaid: (all: number, solved: number) => [
    `${all} 件，办结 ${solved} 件`,
    `${all}, of which ${solved} solved`,
  ],
  rated: (stars: string) => [`平均 ${stars} 星`, `${stars} stars on average`],
  bookings: ['会议室与设备预订', 'Bookings of rooms and equipment'],
  bookingsSaid: (times: number, hours: string) => [
    `${times} 次，${hours} 小时`,
    `${times} times, ${hours} hours`,
  ],
  kind: ['种类', 'Kind'],
  title: ['名称', 'Name'],
  recordNumber: ['编号', 'Number'],
  happened: ['日期', 'Day'],
  valid: ['有效至', 'Valid until'],
  indicator: ['计入指标', 'Counted for'],
  rows: ['核准条数', 'Rows approved'],
  approved: ['核准数', 'Approved'],
  verdicts: { met: ['符合', 'met'], unmet: ['不符合', 'not met'], unknown: ['记录不足', 'not on record'] },
  testOf: (set: string, day: string) => [
    `${set}，按${inFull(day, 'zh')}的记录`,
    `${set}, on the record of ${inFull(day, 'en')}`,
  ],
  rule: ['条件', 'Criterion'],
  verdict: ['判定', 'Verdict'],
  arithmetic: ['依据与算式', 'What it rests on'],
  noTest: ['没有生效的毕业条件。', 'No graduation criteria are in force.'],
  notYet: [
    '还没有决定毕业；以上按现在的记录汇编。',
    'Nothing has been decided yet; the above is the record as it stands.',
  ],
  graduated: ['决定', 'Decision'],
  graduatedBy: (day: string, name: string) => [
    `${inFull(day, 'zh')}，${name}决定准予毕业`,
    `On ${inFull(day, 'en')} ${name} decided that the firm graduates`,
  ],
  graduatedOn: (day: string) => [`${inFull(day, 'zh')}准予毕业`, `Graduated on ${inFull(day, 'en')}`],
  note: ['附言', 'Note'],
  certificate: ['毕业证书', 'Certificate'],
  told: ['通知', 'Notice'],
  toldSaid: (people: number, day: string) => [
    `${inFull(day, 'zh')}发给企业 ${people} 人`,
    `on ${inFull(day, 'en')} to ${people} ${people === 1 ? 'person' : 'people'} of the firm`,
  ],
  join: ['；', '; '],
})
