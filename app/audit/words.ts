import { expertEventWords } from '../experts/event-words'
import { duplicateEventWords } from '../duplicates/event-words'
import { exportEventWords } from '../exports/event-words'
import { recordWords } from '../firms/record-words'
import { deskEventWords } from '../bulk/event-words'
import { criteriaEventWords } from '../criteria/event-words'
import { formEventWords } from '../forms/event-words'
import { importEventWords } from '../imports/event-words'
import { landingEventWords } from '../landing/event-words'
import { noticeEventWords } from '../notices/event-words'
import { panelEventWords } from '../panels/event-words'
import { peopleEventWords } from '../people/event-words'
import { phaseEventWords } from '../phases/event-words'
import { screeningEventWords } from '../screening/event-words'
import { agreementEventWords } from '../agreements/event-words'
import type { Locale } from '../shared/words'

type Payload = Record<string, unknown>
type Said = { title: string; detail?: string }
type EventWord = {
  zh: (p: Payload) => Said
  en: (p: Payload) => Said
  /** Who reads it on a firm's timeline: everyone who sees the firm, staff and bureau, or only the log. */
  for: 'all' | 'staff' | 'log'
  shape?: 'dot' | 'ring' | 'half' | 'no' | 'ended'
}

const t = (payload: Payload, key: string) => {
  const value = payload[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const line = (title: string, detail?: string): Said => (detail ? { title, detail } : { title })
const outcome = {
  zh: { accepted: '录取', waitlisted: '候补', declined: '不予录取' },
  en: { accepted: 'accepted', waitlisted: 'on the waiting list', declined: 'declined' },
}
const place = {
  zh: { registered: '注册地', rd: '研发地', production: '生产地' },
  en: { registered: 'Registered place', rd: 'R&D place', production: 'Production place' },
}
const of = (table: Record<string, string>, key: string) => table[key] ?? key
const kindOf = (locale: Locale, p: Payload) => of(recordWords[locale].kinds, t(p, 'record'))

/** What each event says, in both languages, in one place; the timeline, the log and "decided by" read it here. */
export const eventWords: Record<string, EventWord> = {
  ...agreementEventWords,
  ...criteriaEventWords,
  ...duplicateEventWords,
  ...deskEventWords,
  ...exportEventWords,
  ...importEventWords,
  ...landingEventWords,
  ...noticeEventWords,
  ...panelEventWords,
  ...peopleEventWords,
  ...phaseEventWords,
  ...screeningEventWords,
  ...expertEventWords,
  application_started: {
    for: 'log',
    zh: (p) => line(`开始填写申请 ${t(p, 'ref')}`),
    en: (p) => line(`Began application ${t(p, 'ref')}`),
  },
  ...formEventWords,
  application_submitted: {
    for: 'all',
    zh: (p) => line(`提交申请 ${t(p, 'ref')}`),
    en: (p) => line(`Submitted application ${t(p, 'ref')}`),
  },
  application_handed_in: {
    for: 'all',
    zh: (p) => line(`代${t(p, 'firm')}提交申请 ${t(p, 'ref')}`, `委托书 ${t(p, 'mandateOn')}`),
    en: (p) =>
      line(`Handed in application ${t(p, 'ref')} for ${t(p, 'firm')}`, `mandate of ${t(p, 'mandateOn')}`),
  },
  application_taken_up: {
    for: 'all',
    zh: () => line('受理申请，开始初审'),
    en: () => line('Application taken up; screening begins'),
  },
  finding_adjusted: { for: 'staff', zh: () => line('调整初审结论'), en: () => line('Finding adjusted') },
  correction_asked: {
    for: 'all',
    shape: 'ring',
    zh: (p) => line(`请企业补正 ${t(p, 'count')} 处`, `${t(p, 'dueOn')} 前`),
    en: (p) => line(`Corrections asked: ${t(p, 'count')}`, `by ${t(p, 'dueOn')}`),
  },
  correction_answered: { for: 'all', zh: () => line('企业已补正'), en: () => line('Corrections made') },
  application_amended: {
    for: 'all',
    zh: () => line('企业补充修改申请'),
    en: () => line('Application amended'),
  },
  application_referred: {
    for: 'staff',
    zh: (p) => line(`送 ${t(p, 'experts')} 位专家评审`, `${t(p, 'dueOn')} 前`),
    en: (p) => line(`Sent to ${t(p, 'experts')} experts`, `by ${t(p, 'dueOn')}`),
  },
  experts_asked: { for: 'log', zh: () => line('增请专家'), en: () => line('More experts asked') },
  review_submitted: { for: 'staff', zh: () => line('一位专家交评'), en: () => line('An expert has scored') },
  review_recused: { for: 'staff', zh: () => line('一位专家回避'), en: () => line('An expert stood aside') },
  review_abstained: { for: 'staff', zh: () => line('一位专家弃权'), en: () => line('An expert abstained') },
  review_response_given: {
    for: 'staff',
    zh: (p) => line(p.agrees === true ? '一位专家同意另一份评审' : '一位专家不同意另一份评审'),
    en: (p) =>
      line(p.agrees === true ? 'An expert agreed with a review' : 'An expert disagreed with a review'),
  },
  application_decided: {
    for: 'all',
    zh: (p) => line(`决定：${of(outcome.zh, t(p, 'outcome'))}`),
    en: (p) => line(`Decision: ${of(outcome.en, t(p, 'outcome'))}`),
  },
  public_notice_opened: {
    for: 'all',
    shape: 'half',
    zh: (p) => line('公示', `${t(p, 'from')} 至 ${t(p, 'until')}`),
    en: (p) => line('Public notice', `${t(p, 'from')} to ${t(p, 'until')}`),
  },
  application_admitted: {
    for: 'all',
    zh: (p) => line('准予入驻', t(p, 'termMonths') && `孵化期 ${t(p, 'termMonths')} 个月`),
    en: (p) => line('Admitted', t(p, 'termMonths') && `term of ${t(p, 'termMonths')} months`),
  },
  application_withdrawn: {
    for: 'all',
    shape: 'ended',
    zh: (p) => line('撤回申请', t(p, 'reason')),
    en: (p) => line('Application withdrawn', t(p, 'reason')),
  },
  application_lapsed: {
    for: 'all',
    shape: 'ended',
    zh: () => line('申请逾期失效'),
    en: () => line('Application lapsed'),
  },
  lease_allocated: {
    for: 'all',
    zh: (p) => line(`租用 ${t(p, 'unit')}，${t(p, 'sqm')} 平方米`, `${t(p, 'from')} 至 ${t(p, 'until')}`),
    en: (p) => line(`Leased ${t(p, 'unit')}, ${t(p, 'sqm')} m²`, `${t(p, 'from')} to ${t(p, 'until')}`),
  },
  unit_held: {
    for: 'log',
    zh: (p) => line(`留用 ${t(p, 'unit')}`, `${t(p, 'from')} 至 ${t(p, 'until')}`),
    en: (p) => line(`Kept ${t(p, 'unit')} from leasing`, `${t(p, 'from')} to ${t(p, 'until')}`),
  },
  lease_ended: {
    for: 'all',
    shape: 'ended',
    zh: (p) => line(`退租 ${t(p, 'unit')}`, t(p, 'reason')),
    en: (p) => line(`Gave back ${t(p, 'unit')}`, t(p, 'reason')),
  },
  lease_cancelled: {
    for: 'all',
    shape: 'ended',
    zh: (p) => line(`取消 ${t(p, 'unit')} 的租约`, t(p, 'reason')),
    en: (p) => line(`Lease of ${t(p, 'unit')} cancelled`, t(p, 'reason')),
  },
  figures_reported: {
    for: 'all',
    zh: (p) => line(`上报 ${t(p, 'year')} 年数字`),
    en: (p) => line(`Figures of ${t(p, 'year')} reported`),
  },
  figures_corrected: {
    for: 'all',
    zh: (p) => line(`更正 ${t(p, 'year')} 年数字`, `第 ${t(p, 'version')} 版`),
    en: (p) => line(`Figures of ${t(p, 'year')} corrected`, `version ${t(p, 'version')}`),
  },
  record_added: {
    for: 'all',
    zh: (p) => line([kindOf('zh', p), t(p, 'title')].filter(Boolean).join('：'), t(p, 'number')),
    en: (p) => line([kindOf('en', p), t(p, 'title')].filter(Boolean).join(': '), t(p, 'number')),
  },
  record_withdrawn: {
    for: 'all',
    shape: 'no',
    zh: (p) => line(`撤下${kindOf('zh', p)}${t(p, 'title') && `：${t(p, 'title')}`}`, t(p, 'reason')),
    en: (p) => line(`Withdrawn: ${kindOf('en', p)} ${t(p, 'title')}`.trim(), t(p, 'reason')),
  },
  place_set: {
    for: 'all',
    zh: (p) => line(`${of(place.zh, t(p, 'kind'))}：${t(p, 'address')}`, `${t(p, 'since')} 起`),
    en: (p) => line(`${of(place.en, t(p, 'kind'))}: ${t(p, 'address')}`, `since ${t(p, 'since')}`),
  },
  tenancy_graduated: {
    for: 'all',
    zh: (p) => line('毕业', [`按毕业条件 ${t(p, 'set')} 判定`, t(p, 'note')].filter(Boolean).join('。')),
    en: (p) => line('Graduated', [`under set ${t(p, 'set')}`, t(p, 'note')].filter(Boolean).join('. ')),
  },
  tenancy_exited: {
    for: 'all',
    shape: 'ended',
    zh: (p) => line('退出孵化', t(p, 'reason')),
    en: (p) => line('Left the incubator', t(p, 'reason')),
  },
}

/** One event in a reader's language; a kind nobody has worded yet shows as its code. */
export function eventInWords(
  kind: string,
  payload: unknown,
  locale: Locale,
): Said & { shape: EventWord['shape'] } {
  const word = eventWords[kind]
  const said = word?.[locale](isPayload(payload) ? payload : {}) ?? { title: kind }
  return { ...said, shape: word?.shape ?? 'dot' }
}

/** The kinds a reader sees on a firm's timeline; what is not worded here stays in the log. */
export function kindsFor(reader: 'staff' | 'firm'): string[] {
  return Object.entries(eventWords)
    .filter(([, word]) => word.for === 'all' || (reader === 'staff' && word.for === 'staff'))
    .map(([kind]) => kind)
}

function isPayload(payload: unknown): payload is Payload {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload)
}
