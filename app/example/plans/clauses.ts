import type { Kind, Office } from '~/landing/commitments/vocabulary'

/** A clause that the example's agreements have; days count from signing, figures are invented. */
export type ClausePlan = {
  key: 'registration' | 'investment' | 'jobs' | 'tax' | 'approvals' | 'rent' | 'subsidy'
  kind: Kind
  what: string
  /** As it is typed; of the investment it is the project's own. */
  amount: string
  dueAfter: number
  office?: Office
  hangsOn?: 'investment'
  consequence: 'none' | 'clawback' | 'hold'
  words: string
}

/** What both sides promise in an agreement of the example. */
export const CLAUSES: ClausePlan[] = [
  {
    key: 'approvals',
    kind: 'approvals',
    what: '注册、立项、环评代办',
    amount: '30',
    dueAfter: 45,
    office: 'park',
    consequence: 'none',
    words: '',
  },
  {
    key: 'registration',
    kind: 'registration',
    what: '在园区注册公司',
    amount: '',
    dueAfter: 60,
    consequence: 'hold',
    words: '注册前不付补助（示例）',
  },
  {
    key: 'rent',
    kind: 'rent',
    what: '第一年厂房租金减免',
    amount: '36',
    dueAfter: 120,
    office: 'park',
    consequence: 'none',
    words: '',
  },
  {
    key: 'investment',
    kind: 'investment',
    what: '一期投资到位',
    amount: '',
    dueAfter: 270,
    consequence: 'clawback',
    words: '未到位的部分按比例退回已付补助（示例）',
  },
  {
    key: 'subsidy',
    kind: 'subsidy',
    what: '设备补助',
    amount: '120',
    dueAfter: 280,
    office: 'department',
    hangsOn: 'investment',
    consequence: 'none',
    words: '',
  },
  {
    key: 'jobs',
    kind: 'jobs',
    what: '新增就业',
    amount: '40',
    dueAfter: 330,
    consequence: 'none',
    words: '',
  },
  {
    key: 'tax',
    kind: 'tax',
    what: '投产后首年税收',
    amount: '80',
    dueAfter: 700,
    consequence: 'clawback',
    words: '连续两年不足的退回租金减免（示例）',
  },
]
