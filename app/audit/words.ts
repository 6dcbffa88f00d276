import { outcomesIn } from '~/applications/outcomes'
import { expertEventWords } from '../experts/event-words'
import { duplicateEventWords } from '../duplicates/event-words'
import { exportEventWords } from '../exports/event-words'
import { firmChangeEventWords } from '../firms/change-event-words'
import { recordWords } from '../firms/record-words'
import { deskEventWords } from '../bulk/event-words'
import { calendarEventWords } from '../calendar/event-words'
import { criteriaEventWords } from '../criteria/event-words'
import { formEventWords } from '../forms/event-words'
import { importEventWords } from '../imports/event-words'
import { planEventWords } from '../kpi/event-words'
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
const outcome = { zh: outcomesIn('zh'), en: outcomesIn('en') }
const place = {
  zh: { registered: '注册地', rd: '研发地', production: '生产地' },
  en: { registered: 'Registered place', rd: 'R&D place', production: 'Production place' },
}
const of = (table: Record<string, string>, key: string) => table[key] ?? key
const kindOf = (locale: Locale, p: Payload) => of(recordWords[locale].kinds, t(p, 'record'))

const evidence = (zh: string, en: string): EventWord => ({
  for: 'log',
  zh: (p) => line([zh, t(p, 'ref')].filter(Boolean).join(' '), t(p, 'reason')),
  en: (p) => line([en, t(p, 'ref')].filter(Boolean).join(' '), t(p, 'reason')),
})

/** What each event says, in both languages, in one place; the timeline, the log and "decided by" read it here. */
export const eventWords: Record<string, EventWord> = {
  ...agreementEventWords,
  ...calendarEventWords,
  ...criteriaEventWords,
  ...duplicateEventWords,
  ...deskEventWords,
  ...exportEventWords,
  ...firmChangeEventWords,
  ...importEventWords,
  ...planEventWords,
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
  record_ended: {
    for: 'all',
    shape: 'no',
    zh: (p) =>
      line(
        `${kindOf('zh', p)}${t(p, 'title') && `：${t(p, 'title')}`} ${t(p, 'endedOn')} 终止`,
        t(p, 'reason'),
      ),
    en: (p) => line(`${kindOf('en', p)} ${t(p, 'title')} ended on ${t(p, 'endedOn')}`, t(p, 'reason')),
  },
  record_owner_said: {
    for: 'all',
    zh: (p) => line(`补记权利人：${t(p, 'title')}`, of(recordWords.zh.ownerships, t(p, 'ownership'))),
    en: (p) => line(`Owner of “${t(p, 'title')}” added`, of(recordWords.en.ownerships, t(p, 'ownership'))),
  },
  place_set: {
    for: 'all',
    zh: (p) => line(`${of(place.zh, t(p, 'kind'))}：${t(p, 'address')}`, `${t(p, 'since')} 起`),
    en: (p) => line(`${of(place.en, t(p, 'kind'))}: ${t(p, 'address')}`, `since ${t(p, 'since')}`),
  },
  intake_opened: {
    for: 'log',
    zh: (p) => line(['开设批次', t(p, 'number')].filter(Boolean).join(' ')),
    en: (p) => line(['Intake opened', t(p, 'number')].filter(Boolean).join(' ')),
  },
  paper_added: {
    for: 'log',
    zh: (p) => line('上传材料', [t(p, 'ref'), t(p, 'name')].filter(Boolean).join(' ')),
    en: (p) => line('Paper uploaded', [t(p, 'ref'), t(p, 'name')].filter(Boolean).join(' ')),
  },
  paper_removed: {
    for: 'log',
    zh: (p) => line('撤下材料', [t(p, 'ref'), t(p, 'name')].filter(Boolean).join(' ')),
    en: (p) => line('Paper taken off', [t(p, 'ref'), t(p, 'name')].filter(Boolean).join(' ')),
  },
  paper_restored: {
    for: 'log',
    zh: (p) => line('放回材料', [t(p, 'ref'), t(p, 'name')].filter(Boolean).join(' ')),
    en: (p) => line('Paper put back', [t(p, 'ref'), t(p, 'name')].filter(Boolean).join(' ')),
  },
  'evidence.submitted': evidence('证据报送', 'Evidence submitted'),
  'evidence.resubmitted': evidence('证据重新报送', 'Evidence submitted again'),
  'evidence.approved': evidence('证据核准', 'Evidence approved'),
  'evidence.returned': evidence('证据退回', 'Evidence returned'),
  'evidence.withdrawn': evidence('证据撤回', 'Evidence withdrawn'),
  tenancy_graduated: {
    for: 'all',
    zh: (p) => line('毕业', [`按毕业条件 ${t(p, 'set')} 判定`, t(p, 'note')].filter(Boolean).join('。')),
    en: (p) => line('Graduated', [`under set ${t(p, 'set')}`, t(p, 'note')].filter(Boolean).join('. ')),
  },
  term_corrected: {
    for: 'all',
    zh: (p) => line(`更正入驻日 ${t(p, 'before')} → ${t(p, 'day')}`, t(p, 'reason')),
    en: (p) => line(`Day of moving in corrected: ${t(p, 'before')} → ${t(p, 'day')}`, t(p, 'reason')),
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

/** What events of a kind are called where their sentence says little without its figures. */
const NAMES: Record<string, Record<Locale, string>> = {
  record_added: { zh: '添加企业记录', en: 'Record of a firm added' },
  record_withdrawn: { zh: '撤下企业记录', en: 'Record of a firm withdrawn' },
  place_set: { zh: '企业地点变化', en: 'Place of a firm changed' },
  landing_stage_reached: { zh: '落地进度', en: 'Landing stage reached' },
  landing_replanned: { zh: '落地改计划', en: 'Landing replanned' },
  firm_merged: { zh: '并入重复登记的企业', en: 'Firm took in its double' },
  firm_merged_away: { zh: '企业并入另一份档案', en: 'Firm merged into another' },
  waitlist_reordered: { zh: '调整候补次序', en: 'Waiting list put in another order' },
  lease_allocated: { zh: '租用房间', en: 'Room leased' },
  lease_ended: { zh: '退租', en: 'Room given back' },
  lease_cancelled: { zh: '取消租约', en: 'Lease cancelled' },
  unit_held: { zh: '留用房间', en: 'Room kept from leasing' },
  term_corrected: { zh: '更正入驻日', en: 'Day of moving in corrected' },
  figures_reported: { zh: '上报年度数字', en: 'Yearly figures reported' },
  figures_corrected: { zh: '更正年度数字', en: 'Yearly figures corrected' },
  application_handed_in: { zh: '代企业提交申请', en: 'Application handed in for a firm' },
  application_officer_set: { zh: '指定经办人', en: 'Person in charge set' },
  application_referred: { zh: '送专家评审', en: 'Sent to experts' },
  correction_asked: { zh: '请企业补正', en: 'Corrections asked' },
  form_drafted: { zh: '起草申请表', en: 'Form drafted' },
  form_discarded: { zh: '作废申请表草稿', en: 'Draft of a form discarded' },
  form_published: { zh: '发布申请表', en: 'Form published' },
  screening_ruled: { zh: '主任裁定初审', en: 'Director ruled on the screening' },
  second_screener_set: { zh: '指定第二初审人', en: 'Second screener set' },
  panel_item_recorded: { zh: '评审会记录决定', en: 'Decision of a panel recorded' },
  review_response_given: { zh: '专家回应另一份评审', en: 'Expert answered another review' },
}

/**
 * What events of a kind are called in a list to choose from: their own name, else their sentence with each figure
 * left out as …
 */
export function eventName(kind: string, locale: Locale): string {
  const word = eventWords[kind]
  const name = NAMES[kind]
  if (name) return name[locale]
  const blank: Payload = new Proxy({}, { get: () => '…' })
  return (word?.[locale](blank).title ?? kind)
    .replace(/(\s*[（(：:]?\s*…[)）]?)+$/u, '')
    .replace(/[：:]\s*$/u, '')
    .trim()
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
