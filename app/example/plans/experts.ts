import type { LinkInput } from '~/admission/experts/link.form'
import type { ProfileInput } from '~/admission/experts/profile.form'
import { addMonths, type Day } from '~/shared/days'
import { STAFF } from './people'

/** Experts of the pool without an account that visitors can try. */
export const POOL = [
  { name: '裴映川', email: 'pool4@experts.example.test' },
  { name: '祁听澜', email: 'pool5@experts.example.test' },
  { name: '颜疏桐', email: 'pool6@experts.example.test' },
  { name: '鲁观澜', email: 'pool7@experts.example.test' },
  { name: '方知微', email: 'pool8@experts.example.test' },
] as const

export type ExpertPlan = {
  name: string
  profile: Omit<ProfileInput, 'version'>
  /** Confirmed again this year; one of them has not done so. */
  confirmed: boolean
}

type Line = [
  name: string,
  employer: string,
  title: string,
  divisions: string[],
  knowledge: string,
  more?: Partial<ProfileInput>,
]

const LINES: readonly Line[] = [
  [
    STAFF.expert1.name,
    '关中理工大学',
    '教授',
    ['39', '40', '65'],
    '传感器与测控系统',
    { languages: ['zh', 'en'] },
  ],
  [STAFF.expert2.name, '渭北新材料研究所', '研究员', ['26', '30', '32'], '功能材料、粉末冶金'],
  [
    STAFF.expert3.name,
    '秦川装备研究院',
    '高级工程师',
    ['34', '35', '38'],
    '专用装备、产线集成',
    { languages: ['zh', 'de'] },
  ],
  ['裴映川', '关中理工大学', '副教授', ['65', '39'], '机器视觉、工业软件', { languages: ['zh', 'en'] }],
  ['祁听澜', '渭河医药检验中心', '主任药师', ['27', '14'], '药物质量研究'],
  [
    '颜疏桐',
    '长安产业投资管理公司',
    '投资总监',
    ['39', '35', '36'],
    '硬科技早期投资',
    { languages: ['zh', 'en'] },
  ],
  ['鲁观澜', '北洛农业科技大学', '教授', ['13', '14', '15'], '农产品深加工'],
  ['方知微', '渭北新材料研究所', '研究员', ['28', '26'], '绿色纤维、生物基材料', { active: false }],
]

/** Who confirmed only once, when they joined. */
const STALE = '鲁观澜'

export const EXPERT_PLANS: readonly ExpertPlan[] = LINES.map(
  ([name, employer, title, divisions, knowledge, more = {}]) => ({
    name,
    profile: {
      employer,
      employerUscc: null,
      title,
      divisions,
      knowledge,
      languages: ['zh'],
      availableUntil: null,
      active: true,
      ...more,
    },
    confirmed: name !== STALE,
  }),
)

type Tie = Omit<LinkInput, 'idempotencyKey'>
const tie = (
  kind: Tie['kind'],
  partyKind: Tie['partyKind'],
  party: string,
  more: Partial<Tie> = {},
): Tie => ({
  kind,
  partyKind,
  party,
  number: null,
  since: null,
  until: null,
  note: '',
  ...more,
})

/** What experts have declared; two of the ties touch a firm that is being reviewed today. */
export function tiesOf(name: string, reviewed: { firm: string; founder: string }, today: Day): Tie[] {
  switch (name) {
    case '颜疏桐':
      return [
        tie('shareholding', 'firm', reviewed.firm, { since: addMonths(today, -14), note: '个人持股 2%' }),
        tie('employer', 'organisation', '长安产业投资管理公司'),
      ]
    case '裴映川':
      return [
        tie('co_paper', 'person', reviewed.founder, {
          since: addMonths(today, -20),
          note: '联合署名论文一篇',
        }),
      ]
    case STAFF.expert1.name:
      return [tie('mentoring', 'firm', '未央硬科技创业营', { until: addMonths(today, -30) })]
    default:
      return []
  }
}
