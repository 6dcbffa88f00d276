import type { MeasureKind } from '~/plan/measures/vocabulary'

/** What becomes of a task: done, reported after its day, waiting to be confirmed, so far along, or stopped. */
export type TaskCourse = 'done' | 'done_late' | 'reported' | 'stopped' | number
export type TaskPlan = {
  title: string
  /** A member by role, or a department by its name. */
  owner: 'officer' | 'director' | 'bureau' | { department: string }
  /** Days from today. */
  due: number
  goes: TaskCourse
  milestone?: true
}
export type MeasurePlan = {
  kind: MeasureKind
  number: number
  nameZh: string
  nameEn: string
  text: string
  leader: string
  department: string | null
  indicators: string[]
  tasks: TaskPlan[]
}

const SCIENCE = '渭南市科学技术局'
const FINANCE = '渭南市财政局'
const ENVIRONMENT = '渭南市生态环境局'
const PARK = '渭南高新区管委会'

/** The five measures the city announced, with tasks that are invented, and the operator's plan of the year. */
export const MEASURES: readonly MeasurePlan[] = [
  {
    kind: 'measure',
    number: 1,
    nameZh: '加快渭南（西安）创新创业孵化器建设步伐',
    nameEn: 'Build the incubator in Xi’an faster',
    text: '争取早运营、早落地、早受益。',
    leader: '市科技局 分管副局长（示例）',
    department: SCIENCE,
    indicators: ['achievements', 'landed_tech_smes'],
    tasks: [
      { title: '中试车间通过消防验收', owner: 'officer', due: -96, goes: 'done', milestone: true },
      { title: '公布下一批入驻标准和条件', owner: 'director', due: -40, goes: 'done' },
      { title: '二层公共实验室设备到位', owner: 'officer', due: -12, goes: 65 },
      { title: '空置房间全部挂牌招商', owner: 'officer', due: 26, goes: 40 },
    ],
  },
  {
    kind: 'measure',
    number: 2,
    nameZh: '充分发挥渭南驻西高新技术工作站的作用',
    nameEn: 'Put the city’s high-tech station in Xi’an to full use',
    text: '加强与西安高校的互动交流与合作。',
    leader: '市科技局 分管副局长（示例）',
    department: SCIENCE,
    indicators: ['talents', 'achievements', 'patents'],
    tasks: [
      { title: '走访西安高校技术转移机构 10 家', owner: 'officer', due: -75, goes: 'done' },
      { title: '成果对接会两场', owner: 'bureau', due: -30, goes: 'done_late' },
      { title: '与两所高校签订共建协议', owner: 'bureau', due: -9, goes: 50 },
      { title: '高层次人才服务手册', owner: 'officer', due: 5, goes: 80 },
    ],
  },
  {
    kind: 'measure',
    number: 3,
    nameZh: '尽快启动科技创新发展基金运营',
    nameEn: 'Start the science and innovation fund',
    text: '下半年开始运营投资。',
    leader: '市财政局 分管副局长（示例）',
    department: FINANCE,
    indicators: ['hntes', 'tech_trade'],
    tasks: [
      { title: '基金管理办法印发', owner: 'bureau', due: -60, goes: 'done' },
      { title: '首批投资企业尽职调查', owner: { department: FINANCE }, due: -5, goes: 0 },
      { title: '投资决策委员会名单', owner: 'bureau', due: 40, goes: 0 },
    ],
  },
  {
    kind: 'measure',
    number: 4,
    nameZh: '提高众创空间和星创天地服务水平',
    nameEn: 'Raise the services of makerspaces and rural innovation hubs',
    text: '完善服务设施，加强创业指导，对符合条件的推荐备案。',
    leader: '市科技局 分管副局长（示例）',
    department: SCIENCE,
    indicators: ['hntes', 'patents'],
    tasks: [
      { title: '众创空间服务能力摸底', owner: 'officer', due: -50, goes: 'done' },
      { title: '创业导师培训班', owner: 'officer', due: -2, goes: 'reported' },
      { title: '推荐一家申报国家备案', owner: 'director', due: 55, goes: 20 },
      { title: '星创天地联合路演', owner: 'officer', due: -20, goes: 'stopped' },
    ],
  },
  {
    kind: 'measure',
    number: 5,
    nameZh: '创新孵化落地政策措施',
    nameEn: 'New policies for landing',
    text: '指导各高新区制定孵化落地项目和企业优惠政策，不断优化经营环境，加强跟踪服务。',
    leader: '市科技局 分管副局长（示例）',
    department: SCIENCE,
    indicators: ['landed_tech_smes', 'tech_trade'],
    tasks: [
      { title: '落地优惠政策汇编', owner: 'bureau', due: -45, goes: 'done_late' },
      { title: '高新区落地政策实施细则', owner: { department: PARK }, due: 18, goes: 0 },
      { title: '环评审批绿色通道', owner: { department: ENVIRONMENT }, due: 6, goes: 0 },
      { title: '落地企业回访一轮', owner: 'officer', due: 30, goes: 30 },
    ],
  },
]

/** The operator's plan of the year in which the example is loaded. */
export const annualPlan = (year: number): MeasurePlan => ({
  kind: 'annual',
  number: 1,
  nameZh: `${year} 年运营计划`,
  nameEn: `Operating plan of ${year}`,
  text: '筹备节点和全年运营任务，由运营公司组织。',
  leader: '孵化器 主任（示例）',
  department: null,
  indicators: [],
  tasks: [
    { title: '运营团队补齐三个岗位', owner: 'director', due: -80, goes: 'done', milestone: true },
    { title: '秋季招商推介会', owner: 'officer', due: -35, goes: 'done' },
    { title: '年度服务满意度调查', owner: 'officer', due: 10, goes: 25 },
    { title: '明年运营计划报批', owner: 'director', due: 20, goes: 10, milestone: true },
  ],
})
