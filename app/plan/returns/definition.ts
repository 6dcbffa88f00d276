import type { Pair } from '~/shared/words'

/**
 * The incubator's return of a year or of a quarter, in the shape of such a statistic: every figure with its unit, the rows it is drawn
 * from and its rule. It is not the official form; where an authority wants other numbers on its lines, `no` is what to
 * change, here and nowhere else. A return keeps the figures by their key, so an older one can still be read.
 */
export type UnitOfReturn = 'sqm' | 'rooms' | 'firms' | 'thousand' | 'persons' | 'items'
type Source = 'rooms' | 'leases' | 'stays' | 'figures' | 'records' | 'evidence'
type Line = { no: string; unit: UnitOfReturn; from: Source; name: Pair; rule: Pair }

const AREA: Pair = [
  '期末在用的面积，拆并停用的按日期算',
  'In service at the end of the period; split, joined and retired rooms by their day',
]
const area = (no: string, name: Pair): Line => ({ no, unit: 'sqm', from: 'rooms', name, rule: AREA })
const REPORTED: Pair = [
  '期末在孵企业报的本期数，按更正后的最新一版；四个季度报齐的，年度数为季度合计；每家先换成千元再相加',
  'Of firms in residence at the end, as they last corrected it; a year whose quarters are all reported is their sum; each firm in thousand yuan, then added',
]
const reported = (no: string, unit: UnitOfReturn, name: Pair): Line => ({
  no,
  unit,
  from: 'figures',
  name,
  rule: REPORTED,
})
const IN_YEAR: Pair = ['日期在本期、没有撤回的记录', 'Records dated in the period that were not withdrawn']
const IN_FORCE: Pair = [
  '期末有效、没有撤回的记录',
  'Records in force at the end of the period that were not withdrawn',
]
const record = (no: string, unit: UnitOfReturn, name: Pair, rule: Pair = IN_YEAR): Line => ({
  no,
  unit,
  from: 'records',
  name,
  rule,
})

/** The lines about the incubator as a whole, in their order. */
export const LINES = {
  area_office: area('A01', ['办公面积', 'Offices']),
  area_lab: area('A02', ['研发面积', 'R&D rooms']),
  area_pilot: area('A03', ['中试车间面积', 'Pilot workshops']),
  area_desk_room: area('A04', ['工位区面积', 'Desk rooms']),
  area_meeting: area('A05', ['会议面积', 'Meeting rooms']),
  area_public: area('A06', ['公共服务面积', 'Public service']),
  area_service: area('A07', ['管理设备面积', 'Plant and management']),
  area_total: area('A08', ['总面积', 'All area']),
  rooms: {
    no: 'A09',
    unit: 'rooms',
    from: 'rooms',
    name: ['可租房间', 'Rooms to let'],
    rule: [
      '期末在用、可出租，不含单个工位',
      'In service and to be let at the end; single desks are not rooms',
    ],
  },
  area_firms: {
    no: 'A10',
    unit: 'sqm',
    from: 'leases',
    name: ['企业租用面积', 'Area let to firms'],
    rule: ['期末那天有效的企业租约', 'Leases of firms that cover the last day of the period'],
  },
  firms_before: {
    no: 'B01',
    unit: 'firms',
    from: 'stays',
    name: ['期初在孵企业', 'Firms at the beginning'],
    rule: ['上期末在孵', 'In residence at the end of the period before'],
  },
  firms_entered: {
    no: 'B02',
    unit: 'firms',
    from: 'stays',
    name: ['本期入驻', 'Entered'],
    rule: ['孵化期在本期开始', 'Whose term began in the period'],
  },
  firms_graduated: {
    no: 'B03',
    unit: 'firms',
    from: 'stays',
    name: ['本期毕业', 'Graduated'],
    rule: ['毕业日在本期，且没有先退出', 'Graduated in the period, and had not left before'],
  },
  firms_left: {
    no: 'B04',
    unit: 'firms',
    from: 'stays',
    name: ['本期退出', 'Left'],
    rule: ['退出日在本期，且没有先毕业', 'Left in the period, and had not graduated before'],
  },
  firms_after: {
    no: 'B05',
    unit: 'firms',
    from: 'stays',
    name: ['期末在孵企业', 'Firms at the end'],
    rule: ['期初 + 入驻 − 毕业 − 退出', 'Beginning + entered − graduated − left'],
  },
  firms_reported: {
    no: 'B06',
    unit: 'firms',
    from: 'figures',
    name: ['其中：已报全', 'Of them with all figures'],
    rule: ['期末在孵企业中本期数报全的', 'Firms in residence at the end that reported the period'],
  },
  revenue: reported('C01', 'thousand', ['营业收入', 'Revenue']),
  rd: reported('C02', 'thousand', ['研发支出', 'R&D spending']),
  tax: reported('C03', 'thousand', ['缴税', 'Tax paid']),
  staff: reported('C04', 'persons', ['从业人员', 'Staff']),
  rd_staff: reported('C05', 'persons', ['其中：研发人员', 'Of them in R&D']),
  doctors: record('C06', 'persons', ['登记的人才：博士', 'Talent on record: doctors'], IN_FORCE),
  masters: record('C07', 'persons', ['登记的人才：硕士', 'Talent on record: masters'], IN_FORCE),
  patents: record('D01', 'items', ['本期授权专利', 'Patents granted']),
  inventions: record('D02', 'items', ['其中：发明专利', 'Of them inventions']),
  hntes: record('D03', 'firms', ['有效高新技术企业', 'High-tech enterprises'], IN_FORCE),
  tech_smes: record('D04', 'firms', ['有效科技型中小企业', 'Tech SMEs'], IN_FORCE),
  contracts: record('D05', 'items', ['本期登记技术合同', 'Technology contracts registered']),
  contract_amount: record('D06', 'thousand', ['技术合同成交额', 'Amount of technology contracts']),
  fundings: record('D07', 'items', ['本期融资', 'Rounds of financing']),
  funding_amount: record('D08', 'thousand', ['融资额', 'Amount of financing']),
  evidence: {
    no: 'D09',
    unit: 'items',
    from: 'evidence',
    name: ['本期核准的计划证据', 'Rows of evidence approved'],
    rule: ['计入日在本期、科技局已核准', 'Counted in the period, approved by the bureau'],
  },
} as const satisfies Record<string, Line>
export type LineKey = keyof typeof LINES
export const LINE_KEYS = Object.keys(LINES) as LineKey[]

/** What each section of the return holds. */
export const SECTIONS = {
  A: ['空间', 'Space'],
  B: ['在孵企业', 'Firms in residence'],
  C: ['企业报数', 'Figures of the firms'],
  D: ['成果', 'Results'],
} as const satisfies Record<string, Pair>

/** The lines that each firm has, too; the line of the incubator is their sum. */
export const FIRM_KEYS = [
  'revenue',
  'rd',
  'tax',
  'staff',
  'rd_staff',
  'doctors',
  'masters',
  'patents',
  'inventions',
  'hntes',
  'tech_smes',
  'contracts',
  'contract_amount',
  'fundings',
  'funding_amount',
  'evidence',
] as const satisfies readonly LineKey[]
export type FirmKey = (typeof FIRM_KEYS)[number]

/** The areas that add up to all of it. */
export const AREA_PARTS = [
  'area_office',
  'area_lab',
  'area_pilot',
  'area_desk_room',
  'area_meeting',
  'area_public',
  'area_service',
] as const satisfies readonly LineKey[]

/** What such statistics also ask and no row here holds: said, not guessed. */
export const NOT_KEPT = {
  exports: ['出口额', 'Exports'],
  patents_applied: ['本期申请专利', 'Patents applied for'],
  new_graduates: ['吸纳应届毕业生', 'New graduates employed'],
  operator_staff: ['孵化器管理人员', 'Staff of the incubator itself'],
} as const satisfies Record<string, Pair>
