import { paths } from '~/platform/paths'
import { defineWords } from '~/shared/words'
import type { Role } from './actor'

export const navWords = defineWords({
  today: ['今日', 'Today'],
  applications: ['申请', 'Applications'],
  firms: ['企业', 'Firms'],
  space: ['空间', 'Space'],
  bookings: ['预订', 'Bookings'],
  rent: ['租金', 'Rent'],
  care: ['报修', 'Care'],
  landing: ['落地', 'Landing'],
  sharing: ['分算', 'Sharing'],
  parks: ['园区', 'Parks'],
  sites: ['用地', 'Land'],
  commitments: ['承诺', 'Commitments'],
  policies: ['政策', 'Support'],
  kpi: ['指标', 'Indicators'],
  evidence: ['证据', 'Evidence'],
  intakes: ['批次', 'Intakes'],
  criteria: ['条件', 'Criteria'],
  panels: ['评审会', 'Panels'],
  letters: ['信件', 'Letters'],
  publicity: ['宣传', 'Publicity'],
  experts: ['专家', 'Experts'],
  profile: ['我的资料', 'My profile'],
  queue: ['待评文件', 'To review'],
  board: ['指标', 'Indicators'],
  asked: ['要答复的事', 'To answer'],
  toCheck: ['待核证据', 'To verify'],
  members: ['成员', 'Members'],
  setup: ['设置', 'Set-up'],
  plan: ['计划期', 'Plan'],
  months: ['月报', 'Months'],
  measures: ['措施', 'Measures'],
  tasks: ['任务', 'Tasks'],
  requests: ['要素保障', 'Support of firms'],
  firmPlans: ['一企一策', 'Key firms'],
  holidays: ['放假安排', 'Days off'],
  log: ['日志', 'Log'],
  account: ['我的账户', 'My account'],
  find: ['找企业、编号、房号', 'Firm, reference, room'],
  portal: ['门户', 'Portal'],
  switchRole: ['换身份', 'Act as'],
  roles: {
    founder: ['创始人', 'Founder'],
    officer: ['运营专员', 'Officer'],
    director: ['主任', 'Director'],
    expert: ['评审专家', 'Expert'],
    bureau: ['科技局', 'Science bureau'],
    park: ['园区专员', 'Park officer'],
    department: ['部门账户', 'Department'],
    host_bureau: ['飞入地部门', 'Host-city bureau'],
    admin: ['管理员', 'Administrator'],
  },
})

export type NavKey = Exclude<keyof typeof navWords.zh, 'roles'>
type Entry = {
  key: NavKey
  to: (e: string) => string
  /** Pages that lie elsewhere but belong to this room; `*` stands for whichever row an address names there. */
  also?: ((e: string) => string)[]
}

/** What is done at a park about one landing: its steps, supervision, visits; but what was promised under it stands by itself. */
const LANDINGS_IN_PARKS = [paths.landingsOfParks, paths.siteVisits]
const PROMISES_OF_LANDINGS = ['commitments', 'agreement'].map(
  (page) => (e: string) => `${paths.landingsOfParks(e)}/*/${page}`,
)

const DESK: Entry[] = [
  { key: 'today', to: paths.desk },
  {
    key: 'applications',
    to: paths.deskApplications,
    also: [
      paths.deskImports,
      paths.deskDecisions,
      paths.deskObjections,
      paths.deskAgreementText,
      (e) => `${paths.desk(e)}/drafts`,
    ],
  },
  {
    key: 'firms',
    to: paths.deskFirms,
    also: [
      paths.deskDuplicates,
      paths.deskCertificateText,
      (e) => paths.firmPlans('desk', e),
      (e) => paths.supportRequests('desk', e),
    ],
  },
  { key: 'space', to: paths.deskSpace, also: [paths.deskContracts] },
  { key: 'bookings', to: paths.deskBookings },
  { key: 'rent', to: paths.deskRent },
  { key: 'care', to: paths.deskCare },
  {
    key: 'landing',
    to: paths.deskLanding,
    also: [
      paths.landed,
      paths.commitments,
      ...LANDINGS_IN_PARKS,
      (e) => paths.sharing('desk', e),
      (e) => `/desk/${e}/settlements`,
    ],
  },
  { key: 'parks', to: paths.parks },
  {
    key: 'kpi',
    to: paths.deskKpi,
    also: [
      (e) => paths.months('desk', e),
      (e) => paths.returns('desk', e),
      (e) => paths.assessments('desk', e),
      (e) => paths.measures('desk', e),
      (e) => paths.tasks('desk', e),
      (e) => paths.meetings('desk', e),
      (e) => paths.departmentWork('desk', e),
      (e) => paths.worked('desk', e),
      (e) => paths.breakdown('desk', e),
      (e) => paths.structure('desk', e),
      (e) => paths.walls('desk', e),
      (e) => `${paths.desk(e)}/rankings`,
    ],
  },
  { key: 'evidence', to: paths.deskEvidence },
  { key: 'intakes', to: paths.deskIntakes, also: [paths.deskForms] },
  { key: 'criteria', to: paths.deskCriteria },
  { key: 'experts', to: paths.deskExperts },
  { key: 'panels', to: paths.deskPanels },
  { key: 'publicity', to: paths.cases, also: [paths.news, paths.questions] },
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
    { key: 'board', to: paths.bureau, also: [(e) => paths.worked('bureau', e)] },
    { key: 'toCheck', to: paths.bureauEvidence },
    {
      key: 'months',
      to: (e) => paths.months('bureau', e),
      also: [(e) => paths.returns('bureau', e), (e) => paths.assessments('bureau', e)],
    },
    {
      key: 'measures',
      to: (e) => paths.measures('bureau', e),
      also: [
        (e) => paths.tasks('bureau', e),
        (e) => paths.meetings('bureau', e),
        (e) => paths.departmentWork('bureau', e),
      ],
    },
    { key: 'plan', to: paths.bureauPlan },
    { key: 'applications', to: paths.bureauApplications },
    { key: 'firms', to: paths.bureauFirms },
    {
      key: 'firmPlans',
      to: (e) => paths.firmPlans('bureau', e),
      also: [(e) => paths.supportRequests('bureau', e)],
    },
    { key: 'landing', to: paths.bureauLanding, also: [paths.landed, ...LANDINGS_IN_PARKS] },
    { key: 'parks', to: paths.parks },
    { key: 'sites', to: paths.sites, also: [paths.land, paths.parkMap] },
    { key: 'commitments', to: paths.commitments, also: PROMISES_OF_LANDINGS },
    { key: 'policies', to: paths.policies, also: [paths.claims] },
    {
      key: 'sharing',
      to: (e) => paths.sharing('bureau', e),
      also: [(e) => `/bureau/${e}/settlements`],
    },
    { key: 'rent', to: paths.bureauIncome },
  ],
  park: [
    { key: 'today', to: paths.park },
    {
      key: 'landing',
      to: paths.parkLanding,
      also: [(e) => `${paths.park(e)}/*`, paths.landed, ...LANDINGS_IN_PARKS],
    },
    { key: 'parks', to: paths.parks },
    { key: 'sites', to: paths.sites, also: [paths.land, paths.parkMap] },
    { key: 'commitments', to: paths.commitments, also: PROMISES_OF_LANDINGS },
    { key: 'policies', to: paths.policies, also: [paths.claims] },
  ],
  department: [
    { key: 'today', to: paths.department },
    { key: 'asked', to: paths.departmentAsks },
    { key: 'requests', to: paths.departmentRequests },
    { key: 'tasks', to: paths.departmentTasks },
    { key: 'commitments', to: paths.commitments },
  ],
  host_bureau: [
    { key: 'board', to: paths.host },
    { key: 'sharing', to: (e) => paths.sharing('host', e), also: [(e) => `/host/${e}/settlements`] },
  ],
  admin: [
    { key: 'members', to: paths.admin },
    {
      key: 'setup',
      to: paths.adminSetup,
      also: [
        paths.adminPublication,
        (e) => `${paths.admin(e)}/settings`,
        paths.adminParks,
        paths.adminDepartments,
        paths.adminPlan,
        paths.adminIndicators,
        paths.adminKinds,
        paths.adminRubrics,
      ],
    },
    { key: 'parks', to: paths.parks },
    { key: 'holidays', to: paths.adminHolidays },
    { key: 'log', to: paths.adminLog },
    { key: 'letters', to: paths.letters },
  ],
}

/** The entry a path lies under: the longest address that it starts with. */
export function currentEntry(entries: readonly Entry[], slug: string, pathname: string): NavKey | null {
  const here = pathname.split('/')
  const under = entries
    .flatMap(({ key, to, also }) =>
      [to, ...(also ?? [])].map((place) => ({ key, at: place(slug).split('/') })),
    )
    .filter(({ at }) =>
      at.every((part, index) => (part === '*' ? Boolean(here[index]) : part === here[index])),
    )
    .sort((a, b) => b.at.length - a.at.length)
  return under[0]?.key ?? null
}
