import { z } from 'zod'
import { defineEvents, event, text } from '~/ground/audit/catalogue'

const PAGES = {
  zh: {
    applications: '申请',
    firms: '企业',
    evidence: '证据',
    landing: '落地',
    rooms: '房间',
    reports: '报修',
    tasks: '任务',
    sharing: '分算结算单',
    returns: '年度统计',
  },
  en: {
    applications: 'applications',
    firms: 'firms',
    evidence: 'evidence',
    landing: 'landing',
    rooms: 'rooms',
    reports: 'reports of faults',
    tasks: 'tasks',
    sharing: 'settlement between the cities',
    returns: 'yearly returns',
  },
}

/** What the log says of tables that were taken out. */
export const exportEvents = defineEvents({
  view_exported: event(
    {
      page: z.enum([
        'applications',
        'firms',
        'evidence',
        'landing',
        'rooms',
        'reports',
        'tasks',
        'returns',
        'sharing',
      ]),
      format: text,
      search: text,
    },
    {
      for: 'log',
      name: { zh: '导出列表', en: 'List exported' },
      zh: (p) => [`导出${PAGES.zh[p.page]}列表（${p.format.toUpperCase()}）`, p.search],
      en: (p) => [`Exported the list of ${PAGES.en[p.page]} (${p.format.toUpperCase()})`, p.search],
    },
  ),
})
