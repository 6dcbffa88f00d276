import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'
import { HANDOVER_KINDS, PAGE_KINDS, TAKEN_BACK } from './vocabulary'

const contract = { ref: text }
const rooms = { ref: text, units: z.array(text), from: day, until: day }

/** What happens to lease contracts. */
export const contractEvents = defineEvents({
  contract_offered: event(rooms, {
    for: 'all',
    shape: 'half',
    name: { zh: '发出租约邀约', en: 'Lease offered' },
    zh: (p) => [`发出租约邀约 ${p.ref}：${p.units.join('、')}`, `${p.from} 至 ${p.until}`],
    en: (p) => [`Lease ${p.ref} offered: ${p.units.join(', ')}`, `${p.from} to ${p.until}`],
  }),
  contract_accepted: event(contract, {
    for: 'all',
    name: { zh: '企业接受租约', en: 'Lease accepted' },
    zh: (p) => `企业接受租约 ${p.ref}`,
    en: (p) => `Lease ${p.ref} accepted by the firm`,
  }),
  contract_declined: event(
    { ref: text, reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '企业谢绝租约', en: 'Lease declined' },
      zh: (p) => [`企业谢绝租约 ${p.ref}`, p.reason],
      en: (p) => [`Lease ${p.ref} declined by the firm`, p.reason],
    },
  ),
  contract_withdrawn: event(
    { ref: text, reason: text, because: z.enum(TAKEN_BACK.codes).optional() },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '撤回租约邀约', en: 'Lease offer withdrawn' },
      zh: (p) => [`撤回租约邀约 ${p.ref}`, p.because ? TAKEN_BACK.words.zh[p.because] : p.reason],
      en: (p) => [`Offer of lease ${p.ref} withdrawn`, p.because ? TAKEN_BACK.words.en[p.because] : p.reason],
    },
  ),
  contract_called_off: event(
    { ref: text, reason: text, because: z.enum(TAKEN_BACK.codes).optional() },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '租约取消', en: 'Lease called off' },
      zh: (p) => [
        `租约 ${p.ref} 的房间起租前全部退回，租约取消`,
        p.because ? TAKEN_BACK.words.zh[p.because] : p.reason,
      ],
      en: (p) => [
        `All rooms of lease ${p.ref} given back before it began; it is called off`,
        p.because ? TAKEN_BACK.words.en[p.because] : p.reason,
      ],
    },
  ),
  contract_lapsed: event(contract, {
    for: 'all',
    shape: 'ended',
    name: { zh: '租约邀约过期', en: 'Lease offer lapsed' },
    zh: (p) => `租约邀约 ${p.ref} 过期，房间已放开`,
    en: (p) => `Offer of lease ${p.ref} lapsed; its rooms are free`,
  }),
  contract_signed: event(
    { ref: text, on: day },
    {
      for: 'all',
      name: { zh: '租约签字', en: 'Lease signed' },
      zh: (p) => [`租约 ${p.ref} 已签字`, p.on],
      en: (p) => [`Lease ${p.ref} signed`, p.on],
    },
  ),
  handover_recorded: event(
    { ref: text, handover: z.enum(HANDOVER_KINDS.codes), on: day, faults: text },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '登记交接', en: 'Handover recorded' },
      zh: (p) => [`登记 ${p.ref} ${HANDOVER_KINDS.words.zh[p.handover]}，等企业确认`, p.faults],
      en: (p) => [
        `${HANDOVER_KINDS.words.en[p.handover]} of ${p.ref} recorded; the firm is to confirm`,
        p.faults,
      ],
    },
  ),
  lease_page_added: event(
    { ref: text, page: z.enum(PAGE_KINDS.codes), number: count },
    {
      for: 'staff',
      name: { zh: '上传租约页面', en: 'Page of a lease added' },
      zh: (p) => `${p.ref} 上传${PAGE_KINDS.words.zh[p.page]}第 ${p.number} 页`,
      en: (p) => `Page ${p.number} of ${PAGE_KINDS.words.en[p.page]} of ${p.ref} added`,
    },
  ),
  rooms_handed_over: event(
    { ref: text, on: day, faults: text },
    {
      for: 'all',
      name: { zh: '入驻交接', en: 'Rooms handed over' },
      zh: (p) => [`${p.ref} 入驻交接，双方已确认`, p.faults],
      en: (p) => [`Rooms of ${p.ref} handed over, confirmed by both`, p.faults],
    },
  ),
  rooms_handed_back: event(
    { ref: text, on: day, faults: text },
    {
      for: 'all',
      name: { zh: '退租交接', en: 'Rooms handed back' },
      zh: (p) => [`${p.ref} 退租交接，双方已确认`, p.faults],
      en: (p) => [`Rooms of ${p.ref} handed back, confirmed by both`, p.faults],
    },
  ),
  contract_changed: event(
    { ref: text, left: z.array(text), taken: z.array(text), from: day, reason: text },
    {
      for: 'all',
      name: { zh: '调整租约房间', en: 'Rooms of a lease changed' },
      zh: (p) => [`${p.ref} 自 ${p.from} 起调整：${changeZh(p.left, p.taken)}`, p.reason],
      en: (p) => [`${p.ref} from ${p.from}: ${changeEn(p.left, p.taken)}`, p.reason],
    },
  ),
  lease_text_published: event(
    { version: z.number(), effectiveOn: day, reason: text.optional(), source },
    {
      for: 'log',
      name: { zh: '公布租约文本', en: 'Lease text published' },
      zh: (p) => [
        `公布租约文本第 ${p.version} 版${takenFrom.zh(p)}`,
        [`${p.effectiveOn} 起用`, p.reason].filter(Boolean).join('。'),
      ],
      en: (p) => [
        `Text ${p.version} of the lease published${takenFrom.en(p)}`,
        [`used from ${p.effectiveOn}`, p.reason].filter(Boolean).join('. '),
      ],
    },
  ),
})

function changeZh(left: readonly string[], taken: readonly string[]): string {
  const parts = [
    left.length > 0 ? `交还 ${left.join('、')}` : '',
    taken.length > 0 ? `增租 ${taken.join('、')}` : '',
  ]
  return parts.filter((part) => part !== '').join('，')
}

function changeEn(left: readonly string[], taken: readonly string[]): string {
  const parts = [
    left.length > 0 ? `${left.join(', ')} given back` : '',
    taken.length > 0 ? `${taken.join(', ')} leased` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
