import { defineEvents, event, text } from '~/ground/audit/catalogue'

/** What happens to the bulletin of a month. */
export const bulletinEvents = defineEvents({
  bulletin_drafted: event(
    { month: text },
    {
      for: 'log',
      name: { zh: '起草月通报', en: 'Bulletin drafted' },
      zh: (p) => `起草 ${p.month} 月通报`,
      en: (p) => `Bulletin of ${p.month} drafted`,
    },
  ),
  bulletin_edited: event(
    { month: text },
    {
      for: 'log',
      name: { zh: '修改月通报', en: 'Bulletin edited' },
      zh: (p) => `修改 ${p.month} 月通报`,
      en: (p) => `Bulletin of ${p.month} edited`,
    },
  ),
  bulletin_published: event(
    { month: text, docNo: text },
    {
      for: 'log',
      name: { zh: '发布月通报', en: 'Bulletin published' },
      zh: (p) => [`发布 ${p.month} 月通报`, p.docNo],
      en: (p) => [`Bulletin of ${p.month} published`, p.docNo],
    },
  ),
  bulletin_withdrawn: event(
    { month: text, docNo: text, reason: text },
    {
      for: 'log',
      name: { zh: '撤回月通报', en: 'Bulletin withdrawn' },
      zh: (p) => [`撤回 ${p.month} 月通报 ${p.docNo}`, p.reason],
      en: (p) => [`Bulletin of ${p.month} withdrawn (${p.docNo})`, p.reason],
    },
  ),
})
