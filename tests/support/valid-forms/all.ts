import { partKeys } from '~/setup/plan-targets/part-keys.server'
import { ownerField, valueField } from '~/setup/plan-targets/parts.form'
import { NEED } from '../scenes/landing/matching'
import { FORMS_OF_PARKS } from './parks'
import { FORMS_OF_LANDED } from './landed'
import { FORMS_OF_COMMITMENTS } from './commitments'
import { FORMS_OF_CLAIMS } from './claims'
import { FORMS_OF_LAND } from './land'
import { FORMS_OF_POLICIES } from './policies'
import { FORMS_OF_MEETINGS } from './meetings'
import { FORMS_OF_NEWS } from './news'
import { FORMS_OF_CASES } from './cases'
import { FORMS_OF_ASSESSMENTS } from './assessments'
import { FORMS_OF_RETURNS } from './returns'
import { FORMS_OF_SHARING } from './sharing'
import { FORMS_OF_FIRM_PLANS } from './firm-plans'
import { FORMS_OF_MEASURES } from './measures'
import { FORMS_OF_CLOSING } from '../scenes/landing/closing'
import { FORMS_OF_SUPERVISION } from '../scenes/landing/supervision'
import { FORMS_OF_STEPS } from '../scenes/landing/steps'
import { FORMS_OF_VISITS } from '../scenes/landing/visits'
import { FORMS_OF_SITES } from './sites'
import { newestSetting } from '~/ground/settings/decide.part.server'
import { STANDARD } from '~/ground/settings/settings'
import { pastedInvitations } from '~/setup/invitations/pasted.server'
import { pastedDepartments } from '~/setup/departments/pasted.server'
import { pastedParks } from '~/setup/parks/pasted.server'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { daysSeen } from '~/across/deadlines/enter-notice.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dayFromDate } from '~/shared/days'
import { holidaysByLaw } from '~/shared/holidays/holidays'
import { uploaded } from '../../firms/support'
import { chargeField } from '~/setup/plan-targets/charge.form'
import { chargeKeys } from '~/setup/plan-targets/charge-view.server'
import { patentCheckCharacter } from '~/shared/codes/patent-number'
import { resident } from '../../landing/support'
import { makeSubmitted, putIn } from '../submitted'
import type { Scene } from '../scenes/all'
import { AGREEMENT_FORMS } from './agreements'
import { DESK_FORMS } from './desk'
import { FORMS_OF_CONTRACTS } from './contracts'
import { FORMS_OF_FIRMS } from './firms'
import { FORMS_OF_INTAKES } from './intakes'
import { FORMS_OF_BOOKINGS } from '../scenes/bookings'
import { FORMS_OF_CARE } from './care'
import { FORMS_OF_INDICATORS } from '../scenes/indicators'
import { FORMS_OF_KINDS } from '../scenes/kinds'
import { FORMS_OF_RENT } from './rent'
import { FORMS_OF_PROPOSALS } from './proposals'
import { FORMS_OF_ROOMS } from './rooms'
import { usccOf, type World } from '../world'

type Fields = Record<string, string>
type Form = (world: World, scene: Scene) => Fields | Promise<Fields>

const REASON = '材料与实际情况不符，请核对后再提交一次'
const bulletinText = () => ({
  version: '1',
  overall: REASON,
  highlights: REASON,
  problems: REASON,
  next: REASON,
})
const PROFILE = { name: '试验人', locale: 'zh' }
const PASSWORD = 'correct horse battery 7'
let numbers = 700

const patent: Form = async ({ officer }) => ({
  number: 'ZL202310000001.5',
  numberReason: '登记簿如此',
  title: '一种薄膜应变计',
  happenedOn: '2026-05-12',
  file: await uploaded(officer),
  idempotencyKey: newId(),
})
const experts: Form = ({ expert1, expert2, today }) => ({
  experts: expert1.userId,
  'experts[1]': expert2.userId,
  dueOn: addDays(today, 14),
})
const opinion: Fields = {
  'verdicts[0].criterion': 'A1',
  'verdicts[0].seen': 'met',
  'verdicts[0].verdict': 'unmet',
  'verdicts[0].note': '成立日期与执照不符',
  recommendation: 'ask_correction',
  note: REASON,
}
const blocker = {
  version: '1',
  blocker: '用地指标未落实',
  side: 'authority',
  since: '2026-11-01',
  until: '',
  nextStep: '协调指标',
  ownerId: '',
}
const stage = { stage: 'matched', actualOn: '2026-11-15', note: '已对接', nextStep: '签约' }
const plan = { version: '1', reason: REASON, 'plan.signed': '2026-12-20', 'plan.registered': '2027-02-01' }
const cleared = { version: '1', note: '指标已落实', nextStep: '签约' }

const expertProfile: Fields = {
  version: '0',
  divisions: '39',
  employer: '关中理工大学',
  employerUscc: '',
  title: '教授',
  languages: 'zh',
  knowledge: '雷达',
  availableUntil: '',
  active: 'on',
}
const expertTie: Fields = {
  kind: 'employer',
  partyKind: 'firm',
  party: '某企业',
  number: '',
  since: '2020-01-01',
  until: '',
  note: '',
}

/** A park, in the order in which its columns are pasted. */
const parkOf = (number: number): Fields => ({
  nameZh: `试验${number}号园区`,
  nameEn: `Trial park ${number}`,
  level: 'city',
  divisionCode: '610502',
  industriesZh: '食品',
  industriesEn: 'Food',
  divisions: '13, 14',
  validFrom: '2020-01-01',
  source: '试验〔2020〕1号',
})

/** A department, in the order in which its columns are pasted. */
const departmentOf = (number: number): Fields => ({
  nameZh: `试验${number}局`,
  nameEn: `Trial bureau ${number}`,
  kind: 'home_bureau',
  duties: 'land',
  contact: '规划科 0913-2000000',
  validFrom: '2020-01-01',
})

/** From today, with a reason, on the version that stands. */
async function whenOf({ enclaveId, today }: World, topic: string): Promise<Fields> {
  const { _max: newest } = await db.setting.aggregate({
    where: { enclaveId, topic },
    _max: { version: true },
  })
  return { effectiveOn: today, reason: '市政府专题会议定', basedOn: String(newest.version ?? 0) }
}

/** What a person who knows the rules would send to each action; tests spoil these a field at a time. */
const criterion: Fields = {
  version: '1',
  code: 'A1',
  track: 'A',
  severity: 'bonus',
  points: '5',
  papers: 'ip_list',
  zh: '人员够',
  en: 'Enough staff',
  clauseZh: '第六条',
  clauseEn: 'Article 6',
  'r.kind': 'group',
  'r.join': 'count',
  'r.least': '1',
  'r.0.kind': 'condition',
  'r.0.measure': 'ratio',
  'r.0.fact': 'rd_staff',
  'r.0.second': 'staff',
  'r.0.operator': 'ge',
  'r.0.value': '20',
  'r.1.kind': 'group',
  'r.1.join': 'or',
  'r.1.not': 'on',
  'r.1.0.kind': 'condition',
  'r.1.0.fact': 'ip_status',
  'r.1.0.operator': 'in',
  'r.1.0.choices': 'granted',
}

export const VALID_FORMS: Record<string, Form> = {
  '/desk/:enclave/criteria/new': async ({ enclaveId }) => {
    const { id } = await db.criteriaSet.findFirstOrThrow({ where: { enclaveId, purpose: 'admission' } })
    numbers += 1
    return { from: id, code: `v-${numbers}`, titleZh: '草案', titleEn: 'Draft', idempotencyKey: newId() }
  },
  '/desk/:enclave/criteria/:setId/titles': () => ({
    version: '1',
    code: 'renamed',
    titleZh: '新名',
    titleEn: 'New name',
  }),
  '/desk/:enclave/criteria/:setId/rules/:code': () => criterion,
  '/desk/:enclave/criteria/:setId/rules/:code/shape': () => ({ ...criterion, change: 'group r.1' }),
  '/desk/:enclave/criteria/:setId/rules/:code/order': () => ({ version: '1', direction: 'down' }),
  '/desk/:enclave/criteria/:setId/rules/:code/removal': () => ({ version: '1' }),
  '/desk/:enclave/criteria/:setId/publication': ({ today }) => {
    numbers += 1
    return { version: '1', effectiveFrom: addDays(today, numbers) }
  },
  '/desk/:enclave/criteria/:setId/retirement': () => ({ version: '1' }),
  '/desk/:enclave/criteria/:setId/removal': () => ({ version: '1' }),
  '/admin/:enclave/rubrics/new': async ({ enclaveId }) => {
    const { id } = await db.rubric.findFirstOrThrow({ where: { enclaveId, state: 'published' } })
    return {
      from: id,
      code: `v-${(numbers += 1)}`,
      titleZh: '评审表',
      titleEn: 'Rubric',
      idempotencyKey: newId(),
    }
  },
  '/admin/:enclave/rubrics/:rubricId/titles': () => ({
    version: '1',
    code: `t-${(numbers += 1)}`,
    titleZh: '评审表（改）',
    titleEn: 'Rubric, renamed',
  }),
  '/admin/:enclave/rubrics/:rubricId/items/:track/:code': () => ({
    version: '1',
    zh: '市场前景',
    en: 'Prospects',
    kind: 'ordinary',
    weight: '10',
    scale: '1 | 差 | Poor\n5 | 好 | Good',
    commentRequired: 'yes',
  }),
  '/admin/:enclave/rubrics/:rubricId/items/:track/:code/order': () => ({ version: '1', direction: 'up' }),
  '/admin/:enclave/rubrics/:rubricId/items/:track/:code/removal': () => ({ version: '1' }),
  '/admin/:enclave/rubrics/:rubricId/publication': ({ today }) => ({
    version: '1',
    effectiveFrom: addDays(today, 600 + (numbers += 1)),
    reason: '评审办法修订',
  }),
  '/admin/:enclave/rubrics/:rubricId/retirement': () => ({ version: '1' }),
  '/admin/:enclave/rubrics/:rubricId/removal': () => ({ version: '1' }),
  '/:enclave/criteria/subscription': () => ({ address: 'reader@example.test' }),
  ...AGREEMENT_FORMS,
  ...FORMS_OF_FIRMS,
  ...DESK_FORMS,
  '/language': () => ({ locale: 'en', next: '/my' }),
  '/sign-in': () => ({ identifier: 'nobody@world.test', password: PASSWORD, next: '/my' }),
  '/sign-up': () => ({ ...PROFILE, identifier: '13900000001', password: PASSWORD, consent: 'on', next: '' }),
  '/sign-in/code': () => ({ code: '123456', next: '/my' }),
  '/reset-password': () => ({ identifier: 'nobody@world.test' }),
  '/reset-password/:token': () => ({ newPassword: PASSWORD }),
  '/addresses/:token/account': () => ({ newPassword: PASSWORD }),
  '/account/address': () => ({ identifier: 'other@world.test', password: PASSWORD }),
  '/invitations/:token/account': () => ({ name: '试验人', password: PASSWORD, consent: 'on' }),
  '/first-administrator': () => ({
    ...PROFILE,
    token: 'x',
    identifier: 'a@b.test',
    password: PASSWORD,
    consent: 'on',
  }),
  '/account': () => PROFILE,
  '/account/password': () => ({ password: PASSWORD, newPassword: `${PASSWORD} 8` }),
  '/account/second-factor': () => ({ code: '123456' }),
  '/account/second-factor/end': () => ({ password: PASSWORD }),
  '/account/sessions': () => ({ session: newId() }),
  '/account/memberships': ({ officer }) => ({ membership: officer.membershipId }),
  '/my/applications/new': ({ today }) => ({
    track: 'A',
    uscc: usccOf((numbers += 1)),
    usccReason: '',
    name: '新企业',
    foundedOn: addDays(today, -300),
    industryCode: '39',
    contactName: '张三',
    contactPhone: '13900000000',
    carried: 'product=x&staff=5',
    idempotencyKey: newId(),
  }),
  '/my/applications/new/:firmId': () => ({ idempotencyKey: newId(), carried: 'product=x&staff=5' }),
  '/my/applications/:ref/answers/:key': () => ({ base: '0', product: '传感器' }),
  '/my/applications/:ref/typed/:field': () => ({ base: '0', product: '传感器' }),
  '/my/applications/:ref/uploads': () => ({ kind: 'business_plan', name: '计划.pdf', size: '900' }),
  '/my/applications/:ref/uploads/:uploadId': () => ({ offset: '0', piece: newId() }),
  '/my/applications/:ref/clone': () => ({ idempotencyKey: newId() }),
  '/my/firm/people': () => ({ identifier: 'colleague@world.test', idempotencyKey: newId() }),
  '/my/applications/:ref/form/:section': () => ({
    stamp: '',
    then: 'next',
    product: '传感器',
    staff: '12',
    rd_staff: '6',
    revenue: '300',
    website: 'x',
  }),
  '/my/applications/:ref/papers': async ({ founder }) => ({
    kind: 'license',
    'file-license': await uploaded(founder),
  }),
  '/my/applications/:ref/submission': () => ({ declared: 'on' }),
  '/my/applications/:ref/amendment': () => ({
    version: '1',
    product: '毫米波雷达 R-3',
    'file-business_plan': newId(),
  }),
  '/my/applications/:ref/correction': () => ({ product: '毫米波雷达 R-2', 'file-license': newId() }),
  '/my/applications/:ref/withdrawal': () => ({ sure: 'on', reason: '改期' }),
  '/my/firm/records/new/:kind': patent,
  '/my/firm/records/:recordId/withdrawal': () => ({ reason: REASON, idempotencyKey: newId() }),
  '/my/firm/records/:recordId/ending': ({ today }) => ({ endedOn: today, reason: REASON }),
  '/my/firm/records/:recordId/ownership': () => ({ ownership: 'joint', ownerOrder: '2' }),
  '/desk/:enclave/firms/:firmId/records/:recordId/ending': ({ today }) => ({
    endedOn: today,
    reason: REASON,
  }),
  '/desk/:enclave/firms/:firmId/records/:recordId/ownership': () => ({ ownership: 'first' }),
  '/desk/:enclave/applications/:applicationId/acceptance': () => ({ press: '1' }),
  '/desk/:enclave/applications/:applicationId/screening': () => ({
    criterion: 'age',
    seen: 'met',
    verdict: 'unmet',
    note: '与登记簿不符',
  }),
  '/my/applications/:ref/newer-form': () => ({ formId: newId() }),
  '/my/applications/:ref/late-access': () => ({ lateCode: 'ABCDE-FGHJK' }),
  '/desk/:enclave/applications/:applicationId/correction': () => ({
    'items[0].target': 'question:product',
    'items[0].reason': 'incomplete',
    'items[0].note': '请写明产品型号',
  }),
  '/desk/:enclave/applications/:applicationId/opinion': () => opinion,
  '/desk/:enclave/applications/:applicationId/opinion/change': () => ({ ...opinion, reason: REASON }),
  '/desk/:enclave/applications/:applicationId/second-screener': ({ director }) => ({
    person: director.userId,
  }),
  '/desk/:enclave/applications/:applicationId/ruling': () => ({ recommendation: 'refer', note: REASON }),
  '/desk/:enclave/applications/:applicationId/invitations/:invitationId/withdrawal': () => ({ press: '1' }),
  '/desk/:enclave/applications/:applicationId/referral': experts,
  '/desk/:enclave/applications/:applicationId/reviewers': experts,
  '/desk/:enclave/applications/:applicationId/decision': () => ({
    outcome: 'declined',
    cites: 'criterion:age',
    note: REASON,
  }),
  '/desk/:enclave/applications/:applicationId/admission': () => ({ press: '1' }),
  '/bureau/:enclave/applications/:applicationId/admission': () => ({ press: '1' }),
  '/desk/:enclave/firms/:firmId/records/new/:kind': patent,
  '/desk/:enclave/firms/:firmId/records/:recordId/withdrawal': () => ({
    reason: REASON,
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/firms/:firmId/graduation': () => ({ note: '达到毕业条件', idempotencyKey: newId() }),
  '/desk/:enclave/firms/:firmId/graduation/notice': () => ({ to: 'held', reason: '技术涉密，暂不公开' }),
  '/my/firm/sites/need': async ({ enclaveId, founder }) => {
    const need = await db.siteNeed.findFirst({ where: { enclaveId, firmId: founder.firmId ?? '' } })
    return {
      ...NEED,
      upstream: '26',
      partners: '北人',
      note: `第 ${(numbers += 1)} 次`,
      version: String(need?.version ?? 0),
    }
  },
  '/my/firm/sites/invitations/:inviteId': () => ({ outcome: 'accepted', answer: '下周来' }),
  '/parks/:enclave/firms/:firmId/invitation': () => ({ words: '欢迎来看' }),
  '/parks/:enclave/firms/:firmId/invitation/withdrawal': () => ({ reason: '场地另有安排' }),
  '/bureau/:enclave/walls': () => ({ name: '大厅', idempotencyKey: newId() }),
  '/desk/:enclave/walls': () => ({ name: '会议室', idempotencyKey: newId() }),
  '/bureau/:enclave/plan': () => ({
    startsOn: '2031-01-01',
    years: '5',
    achievements: '100',
    talents: '100',
    landed_tech_smes: '100',
    hntes: '30',
    patents: '200',
    tech_trade: '100000',
  }),
  ...FORMS_OF_RETURNS,
  ...FORMS_OF_ASSESSMENTS,
  ...FORMS_OF_CASES,
  ...FORMS_OF_NEWS,
  '/bureau/:enclave/months/:month/closing': () => ({}),
  '/bureau/:enclave/months/:month/reopening': () => ({ reason: REASON }),
  '/bureau/:enclave/months/:month/bulletin/draft': () => ({}),
  '/desk/:enclave/months/:month/bulletin/draft': () => ({}),
  '/bureau/:enclave/months/:month/bulletin/text': bulletinText,
  '/desk/:enclave/months/:month/bulletin/text': bulletinText,
  '/bureau/:enclave/months/:month/bulletin/publication': () => ({ version: '1', series: '渭科孵通' }),
  '/bureau/:enclave/months/:month/bulletin/withdrawal': () => ({ reason: REASON }),
  '/bureau/:enclave/plan/home-firms': () => ({ homeFirms: 'production' }),
  '/desk/:enclave/firms/:firmId/term': () => ({ startedOn: '2026-11-02', reason: REASON }),
  '/desk/:enclave/firms/:firmId/extension': () => ({
    endsOn: '2027-11-19',
    months: '6',
    ground: '0',
    note: REASON,
  }),
  '/desk/:enclave/firms/:firmId/year-review': () => ({
    year: '1',
    grade: 'failed',
    note: '半年没有开展研发活动',
    cure: '恢复研发活动',
  }),
  '/desk/:enclave/firms/:firmId/year-review/second-look': () => ({
    outcome: 'cured',
    note: '研发团队已经到岗，数据已补报',
  }),
  '/desk/:enclave/firms/:firmId/exit': () => ({ way: 'dissolved', reason: REASON }),
  '/desk/:enclave/evidence/new': (_, { params }) => ({ record: params.recordId ?? '' }),
  '/desk/:enclave/evidence/records/:kind': async ({ officer, firm }) => {
    const digits = `20231${String((numbers += 1)).padStart(7, '0')}`
    const number = `ZL${digits}.${patentCheckCharacter(digits)}`
    const text = [firm.name, '一种传感器', number, '', '', '', '2026-05-12', '证明.pdf'].join('\t')
    const seen = seenOf([{ line: 1, typed: text.split('\t'), problems: [], input: null }])
    return { text, papers: await uploaded(officer), seen }
  },
  '/desk/:enclave/evidence/:evidenceId/withdrawal': () => ({ reason: REASON }),
  '/bureau/:enclave/evidence/approval': (_, { params }) => ({ row: params.evidenceId ?? '' }),
  '/bureau/:enclave/evidence/:evidenceId/return': () => ({ reason: REASON }),
  '/bureau/:enclave/evidence/:evidenceId/withdrawal': () => ({ reason: REASON }),
  '/desk/:enclave/space/units/:unitId/lease': ({ today }) => ({
    tenancyId: newId(),
    startsOn: today,
    endsOn: addDays(today, 365),
    relief: 'full',
    note: '',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/space/units/:unitId/hold': ({ today }) => ({
    purpose: 'repair',
    startsOn: today,
    endsOn: addDays(today, 5),
    note: '检修',
  }),
  '/desk/:enclave/firms/:firmId/leases/renewal': (_, { params }) => ({
    leases: params.leaseId ?? '',
    lastDay: '2028-01-31',
    idempotencyKey: newId(),
  }),
  '/desk/:enclave/firms/:firmId/leases/end': (_, { params }) => ({
    leases: params.leaseId ?? '',
    lastDay: '2027-01-31',
    reason: '提前退租',
  }),
  '/desk/:enclave/space/leases/:leaseId/prolonging': async (_, { params }) => {
    const { endsBefore } = await db.lease.findFirstOrThrow({ where: { id: params.leaseId ?? '' } })
    const before = dayFromDate(endsBefore)
    return { until: addDays(before, 2), lastDay: addDays(before, -1), reason: '公示还没有满' }
  },
  '/desk/:enclave/space/leases/:leaseId/end': ({ today }) => ({
    lastDay: addDays(today, 3),
    reason: '提前退租',
  }),
  '/desk/:enclave/landing/new': async (world) => ({
    firmId: (await resident(world)).id,
    parkId: world.parks[0]?.id ?? '',
    ownerId: world.officer.userId,
    investment: '4200',
    premises: 'land',
    areaMu: '32',
    areaSqm: '',
    product: '传感器',
    intentOn: '2026-11-10',
    nextStep: '选址',
    idempotencyKey: newId(),
    'plan.matched': '2026-12-01',
    'plan.signed': '2026-12-20',
    'plan.registered': '2027-02-01',
  }),
  '/desk/:enclave/landing/:projectId/stage': () => stage,
  '/park/:enclave/:projectId/stage': () => stage,
  '/desk/:enclave/landing/:projectId/change': () => ({
    version: '1',
    investment: '5000',
    areaMu: '40',
    product: '毫米波雷达',
    leader: '张副市长',
    reason: REASON,
  }),
  '/desk/:enclave/landing/:projectId/plan': () => plan,
  '/desk/:enclave/landing/:projectId/stage/undo': () => ({ version: '1', reason: REASON }),
  '/department/:enclave/asks/:askId': () => ({
    version: '1',
    reply: 'done',
    answer: '指标已下达',
    dueOn: '',
  }),
  '/desk/:enclave/landing/:projectId/blocker': () => blocker,
  '/park/:enclave/:projectId/blocker': () => blocker,
  '/desk/:enclave/landing/:projectId/blocker/end': () => cleared,
  '/park/:enclave/:projectId/blocker/end': () => cleared,
  '/desk/:enclave/landing/:projectId/drop': () => ({ version: '1', reason: REASON }),
  ...FORMS_OF_PARKS,
  ...FORMS_OF_SITES,
  ...FORMS_OF_STEPS,
  ...FORMS_OF_VISITS,
  ...FORMS_OF_FIRM_PLANS,
  ...FORMS_OF_CLOSING,
  ...FORMS_OF_SUPERVISION,
  ...FORMS_OF_MEASURES,
  ...FORMS_OF_SHARING,
  ...FORMS_OF_COMMITMENTS,
  ...FORMS_OF_MEETINGS,
  ...FORMS_OF_LAND,
  ...FORMS_OF_CLAIMS,
  ...FORMS_OF_POLICIES,
  ...FORMS_OF_LANDED,
  ...FORMS_OF_RENT,
  ...FORMS_OF_BOOKINGS,
  ...FORMS_OF_CONTRACTS,
  ...FORMS_OF_CARE,
  ...FORMS_OF_ROOMS,
  ...FORMS_OF_PROPOSALS,
  ...FORMS_OF_INTAKES,
  '/desk/:enclave/intakes/new': ({ today }) => ({
    titleZh: '新批次',
    titleEn: 'Another intake',
    quotaFirms: '10',
    quotaSqm: '400',
    idempotencyKey: newId(),
    opensOn: addDays(today, 40),
    closesOn: addDays(today, 60),
    reviewOn: addDays(today, 70),
    decideOn: addDays(today, 80),
    noticeUntil: addDays(today, 90),
    moveInOn: addDays(today, 100),
  }),
  '/asked/:token/refusal': () => ({ reason: '近期出差' }),
  '/desk/:enclave/applications/assignment': async (world) => {
    const { id } = await makeSubmitted(world)
    await putIn(world.enclaveId, id, { state: 'in_review' })
    const pair = { expert: `${id}:${world.expert1.userId}`, alternate: `${id}:${world.expert2.userId}` }
    return { ...pair, method: 'random', seed: '7f3a', dueOn: addDays(world.today, 20) }
  },
  '/desk/:enclave/experts/:expertId/profile': () => expertProfile,
  '/desk/:enclave/experts/:expertId/links/new': () => ({ ...expertTie, idempotencyKey: newId() }),
  '/review/:enclave/profile': () => expertProfile,
  '/review/:enclave/profile/links/new': () => ({ ...expertTie, idempotencyKey: newId() }),
  '/review/:enclave/invitations/:invitationId/refusal': () => ({ reason: '近期出差' }),
  '/review/:enclave/:reviewId': () => ({
    overall: '总体可行',
    recommendation: 'accept',
    'score.team': '4',
    'comment.team': '好',
  }),
  '/review/:enclave/:reviewId/draft': () => ({
    overall: '总体可行',
    recommendation: 'accept',
    'score.team': '4',
  }),
  '/review/:enclave/:reviewId/typed': () => ({ overall: '总体可行', 'score.team': '4' }),
  '/review/:enclave/:reviewId/skip': () => ({ overall: '总体可行', 'score.team': '4' }),
  '/review/:enclave/:reviewId/abstention': () => ({ reason: '不是我的研究领域' }),
  '/review/:enclave/:reviewId/responses/:otherId': () => ({ agrees: 'no', reason: '落地计划说得太乐观' }),
  '/review/:enclave/:reviewId/recusal': () => ({ reason: '与申报企业有利益关系' }),
  '/admin/:enclave/holidays': () => {
    // Of each year there is one notice for all enclaves.
    numbers += 1
    const year = 2060 + (numbers % 39)
    const days = [...new Set(holidaysByLaw(year).map(({ day }) => day))].sort()
    const text = days.map((day) => `${day} 放假`).join('\n')
    const seen = daysSeen({ daysOff: days, workDays: [] }, 0)
    return { year: String(year), number: `试验〔${year - 1}〕1号`, text, reason: '试验', seen }
  },
  '/installation/enclaves/new': () => {
    numbers += 1
    const letter = (at: number) => String.fromCharCode(65 + (at % 26))
    const refPrefix = `Q${letter(numbers)}${letter(Math.floor(numbers / 26))}`
    const names = { nameZh: `试验${numbers}号飞地`, nameEn: `Trial enclave ${numbers}` }
    const home = { homeZh: '宝鸡', homeEn: 'Baoji', homeCode: '610300' }
    const host = { hostZh: '深圳', hostEn: 'Shenzhen', hostCode: '440300' }
    return { slug: `trial-${numbers}`, refPrefix, ...names, ...home, ...host, from: 'template' }
  },
  '/installation/administrators/new': async ({ director }) => {
    const { email } = await db.user.findUniqueOrThrow({ where: { id: director.userId } })
    return { identifier: email ?? '' }
  },
  '/admin/:enclave/parks/new': () => ({ ...parkOf((numbers += 1)), idempotencyKey: newId() }),
  '/admin/:enclave/parks/import': () => {
    const text = Object.values(parkOf((numbers += 1))).join('\t')
    return { text, seen: seenOf(pastedParks.rowsIn(text)) }
  },
  '/admin/:enclave/parks/:parkId': async (world, { params }) => {
    const { version } = await db.park.findFirstOrThrow({ where: { id: params.parkId } })
    return { ...parkOf((numbers += 1)), version: String(version) }
  },
  '/admin/:enclave/departments/new': () => ({ ...departmentOf((numbers += 1)), idempotencyKey: newId() }),
  '/admin/:enclave/departments/import': () => {
    const text = Object.values(departmentOf((numbers += 1))).join('\t')
    return { text, seen: seenOf(pastedDepartments.rowsIn(text)) }
  },
  '/admin/:enclave/departments/:departmentId': async (world, { params }) => {
    const { version } = await db.department.findFirstOrThrow({ where: { id: params.departmentId } })
    return { ...departmentOf((numbers += 1)), version: String(version) }
  },
  '/admin/:enclave/departments/:departmentId/end': ({ today }) => ({ on: today, reason: '机构改革' }),
  '/admin/:enclave/parks/:parkId/end': ({ today }) => ({ on: today, reason: '并入邻近的园区' }),
  ...FORMS_OF_INDICATORS,
  ...FORMS_OF_KINDS,
  '/admin/:enclave/plan': async (world) => {
    const each = `${(numbers += 1)}, 2, 3, 4, 5`
    const codes = ['achievements', 'talents', 'landed_tech_smes', 'hntes', 'patents', 'tech_trade']
    const { basedOn, reason } = await whenOf(world, 'plan')
    return {
      ...Object.fromEntries(codes.map((code) => [code, each])),
      basedOn: basedOn ?? '',
      reason: reason ?? '',
    }
  },
  '/admin/:enclave/plan/:code/:year': async (world, { params }) => {
    const where = {
      enclaveId: world.enclaveId,
      year: Number(params.year),
      indicator: { code: params.code ?? '' },
    }
    const { value } = await db.target.findFirstOrThrow({ where })
    const first = (numbers += 1) % (value.toNumber() + 1)
    const { basedOn, reason } = await whenOf(world, 'plan')
    return {
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`month${index + 1}`, '0'])),
      month1: String(first),
      month12: value.minus(first).toFixed(),
      basedOn: basedOn ?? '',
      reason: reason ?? '',
    }
  },
  '/admin/:enclave/plan/:code/charge/:by': async (world, { params }) => {
    const { keys, departments } = await chargeKeys(
      world.enclaveId,
      { code: params.code, by: params.by },
      world.today,
    )
    const { basedOn, reason } = await whenOf(world, 'plan')
    const first = keys[(numbers += 1) % keys.length]?.key ?? ''
    const department = departments[numbers % departments.length]?.key ?? ''
    return { [chargeField(first)]: department, basedOn: basedOn ?? '', reason: reason ?? '' }
  },
  '/admin/:enclave/plan/:code/:year/parts/:by': async (world, { params }) => {
    const { keys } = await partKeys(world.enclaveId, params.by, world.today)
    const { basedOn, reason } = await whenOf(world, 'plan')
    const first = 1 + ((numbers += 1) % 2)
    return {
      ...Object.fromEntries(
        keys.flatMap(({ key }, index) => [
          [valueField(key), index === 0 ? String(first) : '0'],
          [ownerField(key), index === 0 ? '管委会 王主任' : ''],
        ]),
      ),
      basedOn: basedOn ?? '',
      reason: reason ?? '',
    }
  },
  '/admin/:enclave/settings/identity': async (world) => ({
    nameZh: `试验孵化器${(numbers += 1)}`,
    nameEn: 'Trial incubator',
    sponsorZh: '试验科技局',
    ...(await whenOf(world, 'identity')),
  }),
  '/admin/:enclave/settings/duties': async (world) => {
    const { content } = await newestSetting(db, world.enclaveId, 'duties')
    const admissions = content.bureauConfirmsAdmissions ? 'staff' : 'bureau'
    return { admissions, ...(await whenOf(world, 'duties')) }
  },
  '/admin/:enclave/settings/reviewing': async (world) => ({
    fewestA: '2',
    fewestB: '3',
    apartA: String(((numbers += 1) % 90) + 1),
    apartB: '20',
    ...(await whenOf(world, 'reviewing')),
  }),
  '/admin/:enclave/settings/papers/kinds/:code': async (world) => ({
    zh: '知识产权清单',
    en: 'List of intellectual property',
    noteZh: '',
    noteEn: '',
    tracks: 'A',
    need: 'optional',
    formats: 'pdf',
    megabytes: String(((numbers += 1) % 50) + 1),
    most: '3',
    after: 'business_licence',
    ...(await whenOf(world, 'papers')),
  }),
  '/admin/:enclave/settings/limits': async (world) => ({
    recentMonths: String(((numbers += 1) % 200) + 1),
    wordMonths: '12',
    landingSoonDays: '30',
    confirmDays: '7',
    taskSoonDays: '7',
    figuresDueDays: '90',
    quarterDueDays: '20',
    reviewDays: '30',
    cureDays: '30',
    visitDays: '60',
    meterDay: '5',
    supportDays: '10',
    greenPercent: '50',
    lookMinutes: '30',
    certificateAlertDays: '90, 30, 7',
    ...(await whenOf(world, 'limits')),
  }),
  '/admin/:enclave/settings/terms': async (world) => ({
    months: String(((numbers += 1) % 40) + 1),
    longer: '生物医药 | Biomedicine | 60 | 第三条',
    extensions: '1',
    extensionMonths: '12',
    extensionGrounds: '厂房在建 | Factory being built',
    extensionWithinDays: '180',
    extendedBy: 'director',
    termAlertDays: '90, 30',
    ...(await whenOf(world, 'terms')),
  }),
  '/admin/:enclave/settings/leasing': async (world) => ({
    holdDays: String(((numbers += 1) % 80) + 1),
    holdAlertDays: '5',
    alertDays: '60, 20',
    expiringDays: '60',
    clearDays: '15',
    handoverItems: '门窗 | Doors',
    ...(await whenOf(world, 'leasing')),
  }),
  '/admin/:enclave/settings/deadlines': async (world) => ({
    ...Object.fromEntries(Object.keys(STANDARD.deadlines).map((period) => [period, '5'])),
    screen: String(((numbers += 1) % 100) + 1),
    ...(await whenOf(world, 'deadlines')),
  }),
  '/admin/:enclave/settings/rooms': async (world) => ({
    placed: '10',
    priority: String((numbers += 1) % 100),
    area: '2',
    nice: '2',
    price: '1',
    beside: '4',
    least: '75',
    most: '220',
    gapPercent: '1',
    seconds: '5',
    ...(await whenOf(world, 'rooms')),
  }),
  '/admin/:enclave/settings/offer': async (world) => ({
    offerZh: `低成本${(numbers += 1)}`,
    offerEn: 'Affordable',
    areaSqm: '600',
    relief1: '50',
    ...(await whenOf(world, 'offer')),
  }),
  '/admin/:enclave/invitations/new': () => ({
    identifier: `new-${(numbers += 1)}@world.test`,
    role: 'officer',
    firmId: '',
    parkId: '',
    idempotencyKey: newId(),
  }),
  '/admin/:enclave/invitations/import': async ({ admin }) => {
    const text = `new-${(numbers += 1)}@world.test\t运营专员`
    return {
      text,
      seen: seenOf((await pastedInvitations(admin, text)).rowsIn(text)),
      idempotencyKey: newId(),
    }
  },
  '/admin/:enclave/members/:memberId': () => ({ role: 'director', firmId: '', parkId: '' }),
  '/admin/:enclave/members/:memberId/look': () => ({ reason: REASON }),
  '/admin/:enclave/members/:memberId/account': () => ({ open: '1' }),
}
