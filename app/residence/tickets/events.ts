import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { PRIORITIES } from '~/ground/settings/care'

const ref = { ref: text }

/** What happens to a report. */
export const ticketEvents = defineEvents({
  ticket_reported: event(
    { ref: text, what: text, place: text },
    {
      for: 'all',
      name: { zh: '报修', en: 'Fault reported' },
      zh: (p) => [`报修 ${p.ref}`, [p.place, p.what].filter(Boolean).join('，')],
      en: (p) => [`Fault ${p.ref} reported`, [p.place, p.what].filter(Boolean).join(', ')],
    },
  ),
  ticket_taken_up: event(
    { ref: text, by: text },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '受理报修', en: 'Report taken up' },
      zh: (p) => [`受理报修 ${p.ref}`, p.by],
      en: (p) => [`Report ${p.ref} taken up`, p.by],
    },
  ),
  ticket_assigned: event(
    { ref: text, priority: z.enum(PRIORITIES.codes), owner: text },
    {
      for: 'staff',
      shape: 'half',
      name: { zh: '报修定级和负责人', en: 'Priority and owner of a report' },
      zh: (p) => [`报修 ${p.ref}：${PRIORITIES.words.zh[p.priority]}`, p.owner],
      en: (p) => [`Report ${p.ref}: ${PRIORITIES.words.en[p.priority]}`, p.owner],
    },
  ),
  ticket_answered: event(ref, {
    for: 'staff',
    shape: 'half',
    name: { zh: '答复报修', en: 'Report answered' },
    zh: (p) => `答复报修 ${p.ref}`,
    en: (p) => `Report ${p.ref} answered`,
  }),
  ticket_noted: event(ref, {
    for: 'log',
    name: { zh: '报修内部备注', en: 'Internal note on a report' },
    zh: (p) => `报修 ${p.ref} 内部备注`,
    en: (p) => `Internal note on report ${p.ref}`,
  }),
  ticket_waits: event(
    { ref: text, for: z.enum(['firm', 'supplier']) },
    {
      for: 'staff',
      shape: 'theirs',
      name: { zh: '报修等待', en: 'Report waits' },
      zh: (p) => `报修 ${p.ref} ${p.for === 'firm' ? '等企业答复' : '等供应商'}`,
      en: (p) => `Report ${p.ref} waits for ${p.for === 'firm' ? 'the firm' : 'a supplier'}`,
    },
  ),
  ticket_goes_on: event(ref, {
    for: 'staff',
    shape: 'half',
    name: { zh: '报修继续处理', en: 'Report goes on' },
    zh: (p) => `报修 ${p.ref} 继续处理`,
    en: (p) => `Report ${p.ref} goes on`,
  }),
  ticket_added: event(ref, {
    for: 'staff',
    name: { zh: '报修补充', en: 'Added to a report' },
    zh: (p) => `企业补充报修 ${p.ref}`,
    en: (p) => `The firm added to report ${p.ref}`,
  }),
  ticket_solved: event(
    { ref: text, what: text },
    {
      for: 'all',
      name: { zh: '报修已解决', en: 'Report solved' },
      zh: (p) => [`报修 ${p.ref} 已解决`, p.what],
      en: (p) => [`Report ${p.ref} solved`, p.what],
    },
  ),
  ticket_rated: event(
    { ref: text, rating: count, note: text },
    {
      for: 'all',
      name: { zh: '评价报修', en: 'Report rated' },
      zh: (p) => [`报修 ${p.ref} 评 ${p.rating} 分`, p.note],
      en: (p) => [`Report ${p.ref} rated ${p.rating} of 5`, p.note],
    },
  ),
  ticket_reopened: event(
    { ref: text, reason: text },
    {
      for: 'all',
      shape: 'no',
      name: { zh: '重新打开报修', en: 'Report reopened' },
      zh: (p) => [`重新打开报修 ${p.ref}`, p.reason],
      en: (p) => [`Report ${p.ref} reopened`, p.reason],
    },
  ),
  ticket_joined: event(
    { ref: text, to: text },
    {
      for: 'staff',
      shape: 'ended',
      name: { zh: '并入报修', en: 'Reports joined' },
      zh: (p) => `报修 ${p.ref} 并入 ${p.to}`,
      en: (p) => `Report ${p.ref} joined to ${p.to}`,
    },
  ),
})
