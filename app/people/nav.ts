import { paths } from '~/platform/paths'
import { defineWords } from '~/shared/words'
import type { Role } from './actor'

export const navWords = defineWords(
  {
    today: '今日',
    applications: '申请',
    firms: '企业',
    space: '空间',
    landing: '落地',
    kpi: '指标',
    evidence: '证据',
    intakes: '批次',
    criteria: '条件',
    panels: '评审会',
    letters: '信件',
    experts: '专家',
    profile: '我的资料',
    queue: '待评文件',
    board: '指标',
    toCheck: '待核证据',
    members: '成员',
    plan: '计划期',
    holidays: '放假安排',
    log: '日志',
    account: '我的账户',
    find: '找企业、编号、房号',
    portal: '门户',
    switchRole: '换身份',
    roles: {
      founder: '创始人',
      officer: '运营专员',
      director: '主任',
      expert: '评审专家',
      bureau: '科技局',
      park: '园区专员',
      admin: '管理员',
    },
  },
  {
    today: 'Today',
    applications: 'Applications',
    firms: 'Firms',
    space: 'Space',
    landing: 'Landing',
    kpi: 'Indicators',
    evidence: 'Evidence',
    intakes: 'Intakes',
    criteria: 'Criteria',
    panels: 'Panels',
    letters: 'Letters',
    experts: 'Experts',
    profile: 'My profile',
    queue: 'To review',
    board: 'Indicators',
    toCheck: 'To verify',
    members: 'Members',
    plan: 'Plan',
    holidays: 'Days off',
    log: 'Log',
    account: 'My account',
    find: 'Firm, reference, room',
    portal: 'Portal',
    switchRole: 'Act as',
    roles: {
      founder: 'Founder',
      officer: 'Officer',
      director: 'Director',
      expert: 'Expert',
      bureau: 'Science bureau',
      park: 'Park officer',
      admin: 'Administrator',
    },
  },
)

export type NavKey = Exclude<keyof typeof navWords.zh, 'roles'>
type Entry = {
  key: NavKey
  to: (e: string) => string
  /** Pages that lie elsewhere but belong to this room. */
  also?: (e: string) => string
}

const DESK: Entry[] = [
  { key: 'today', to: paths.desk },
  { key: 'applications', to: paths.deskApplications },
  { key: 'firms', to: paths.deskFirms },
  { key: 'space', to: paths.deskSpace },
  { key: 'landing', to: paths.deskLanding },
  { key: 'kpi', to: paths.deskKpi },
  { key: 'evidence', to: paths.deskEvidence },
  { key: 'intakes', to: paths.deskIntakes, also: paths.deskForms },
  { key: 'criteria', to: paths.deskCriteria },
  { key: 'experts', to: paths.deskExperts },
  { key: 'panels', to: paths.deskPanels },
  { key: 'letters', to: paths.letters },
]

/** The rooms of each role, in the order of their day. */
export const NAV_OF: Record<Role, readonly Entry[]> = {
  founder: [],
  officer: DESK,
  director: DESK,
  expert: [
    { key: 'queue', to: paths.review },
    { key: 'profile', to: paths.reviewProfile },
  ],
  bureau: [
    { key: 'board', to: paths.bureau },
    { key: 'toCheck', to: paths.bureauEvidence },
    { key: 'plan', to: paths.bureauPlan },
    { key: 'applications', to: paths.bureauApplications },
    { key: 'firms', to: paths.bureauFirms },
    { key: 'landing', to: paths.bureauLanding },
  ],
  park: [{ key: 'landing', to: paths.park }],
  admin: [
    { key: 'members', to: paths.admin },
    { key: 'holidays', to: paths.adminHolidays },
    { key: 'log', to: paths.adminLog },
    { key: 'letters', to: paths.letters },
  ],
}

/** The entry a path lies under: the longest address that it starts with. */
export function currentEntry(entries: readonly Entry[], slug: string, pathname: string): NavKey | null {
  const under = entries
    .flatMap(({ key, to, also }) => [to, ...(also ? [also] : [])].map((place) => ({ key, at: place(slug) })))
    .filter(({ at }) => pathname === at || pathname.startsWith(`${at}/`))
    .sort((a, b) => b.at.length - a.at.length)
  return under[0]?.key ?? null
}
