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
    returns: '统计报表',
    assessments: '年度考核',
    breakdown: '分解看板',
    plan: '五年指标',
    rows: '指标证据',
    course: '按月按周',
    forecast: '预测',
    structure: '结构与用时',
    class_firms: '产业类别企业',
    rankings: '名次',
    what_worked: '支持与成果',
    what_came_before: '成果之前',
    measures: '措施',
    landing_board: '落地看板',
    landing_counts: '落地滚动统计',
    month_figures: '关账数字',
    month_rows: '关账证据',
    department_work: '按部门看',
    department_matters: '部门事项',
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
    returns: 'returns',
    assessments: 'assessments',
    breakdown: 'breakdown',
    plan: 'indicators',
    rows: 'rows of an indicator',
    course: 'months and weeks',
    forecast: 'the forecast',
    structure: 'structure and times',
    class_firms: 'firms of a class of industries',
    rankings: 'places in rankings',
    what_worked: 'support and results',
    what_came_before: 'what came before results',
    measures: 'measures',
    landing_board: 'the landing board',
    landing_counts: 'the rolling counts of landings',
    month_figures: 'figures of a closed month',
    month_rows: 'rows of a closed month',
    department_work: 'work by department',
    department_matters: 'matters of departments',
  },
}

const PAGE_NAMES = Object.keys(PAGES.zh) as (keyof typeof PAGES.zh)[]

/** What the log says of tables that were taken out. */
export const exportEvents = defineEvents({
  view_exported: event(
    {
      page: z.enum(PAGE_NAMES),
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
