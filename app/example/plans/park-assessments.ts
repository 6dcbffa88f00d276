/** How the parks of Weinan stand in the example. Places, names and levels are real; points and standings are invented. */

type Rung = 'cultivating' | 'candidate' | 'specialised'

/** Rung, and total points of two rounds: three strong ones, the middle, and some that fail. */
export const PARKS_ASSESSED: Record<string, { rung: Rung; rounds: readonly [number, number] }> = {
  渭南高新区: { rung: 'specialised', rounds: [94, 95] },
  富平高新区: { rung: 'specialised', rounds: [92, 93] },
  渭南经开区: { rung: 'specialised', rounds: [91, 90] },
  蒲城高新区: { rung: 'specialised', rounds: [87, 88] },
  韩城经开区: { rung: 'specialised', rounds: [86, 84] },
  大荔科技产业园区: { rung: 'specialised', rounds: [84, 86] },
  韩城高新区: { rung: 'specialised', rounds: [83, 82] },
  华州经开区: { rung: 'candidate', rounds: [82, 83] },
  澄城经开区: { rung: 'candidate', rounds: [81, 81] },
  白水高新区: { rung: 'candidate', rounds: [80, 78] },
  合阳经开区: { rung: 'specialised', rounds: [72, 71] },
  华阴经开区: { rung: 'cultivating', rounds: [69, 74] },
  卤阳湖开发区: { rung: 'specialised', rounds: [66, 67] },
  潼关经开区: { rung: 'cultivating', rounds: [64, 70] },
}

/** The park that went down after two rounds, and under observation. */
export const OBSERVED = '卤阳湖开发区'

export const INDICATORS = [
  { zh: '发展质量', en: 'Quality of growth', weight: 30, target: 85 },
  { zh: '项目建设', en: 'Projects', weight: 25, target: 85 },
  { zh: '要素保障', en: 'Land, factory, platforms', weight: 20, target: 80 },
  { zh: '亩均效益', en: 'Yield of land', weight: 15, target: 80 },
  { zh: '体制改革', en: 'Reform', weight: 10, target: 80 },
]

/** What two public reports of July 2018 say; both are kept. */
export const COUNTED = [
  { count: 18, what: '重点工业园区', source: '市工信局，2018 年 7 月新闻发布会' },
  { count: 20, what: '工业园区', source: '记者报道，2018 年 7 月新闻发布会' },
]

/** The sources name these lists and not what stands in them: the lines are an example. */
export const LINES = [
  ['five_ones', '一个专班（示例）', 'One task force (example)'],
  ['five_ones', '一个规划（示例）', 'One plan (example)'],
  ['three_reforms', '全员聘任制', 'Everybody is hired by contract'],
  ['three_reforms', '绩效考核制', 'Pay follows assessment'],
  ['to_specialised', '有一户龙头企业投产（示例）', 'A leading firm produces here (example)'],
] as const

/** The six elements of the strongest park, the same in shape each year. */
export const ELEMENTS = {
  landReservedMu: '560',
  factorySqm: '98000',
  innovationPlatforms: '7',
  openPlatforms: '2',
  financePlatforms: '3',
  fund: '80000',
}

type Figures = Partial<
  Record<'output' | 'revenue' | 'tax' | 'invested' | 'muUsed' | 'jobs' | 'aboveScale', string>
>
/** Invented figures of whole years, the last one first; money in 万元. */
export const YEARS_OF_PARK: Record<string, readonly Figures[]> = {
  渭南高新区: [
    {
      output: '4120000',
      revenue: '3980000',
      tax: '168000',
      invested: '620000',
      muUsed: '21000',
      jobs: '38200',
      aboveScale: '96',
    },
    {
      output: '3650000',
      revenue: '3540000',
      tax: '151000',
      invested: '560000',
      muUsed: '20400',
      jobs: '35900',
      aboveScale: '88',
    },
    {
      output: '3210000',
      revenue: '3120000',
      tax: '132000',
      invested: '498000',
      muUsed: '19600',
      jobs: '33100',
      aboveScale: '79',
    },
    {
      output: '2890000',
      revenue: '2840000',
      tax: '118000',
      invested: '455000',
      muUsed: '19100',
      jobs: '30800',
      aboveScale: '71',
    },
  ],
  卤阳湖开发区: [
    {
      output: '186000',
      revenue: '171000',
      tax: '4900',
      invested: '42000',
      muUsed: '2300',
      jobs: '2100',
      aboveScale: '5',
    },
    {
      output: '203000',
      revenue: '196000',
      tax: '5600',
      invested: '61000',
      muUsed: '2300',
      jobs: '2300',
      aboveScale: '6',
    },
  ],
}
