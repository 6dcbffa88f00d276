const PAGES = {
  zh: { applications: '申请', firms: '企业', evidence: '证据', landing: '落地' } as Record<string, string>,
  en: { applications: 'applications', firms: 'firms', evidence: 'evidence', landing: 'landing' } as Record<
    string,
    string
  >,
}
type Payload = Record<string, unknown>
const t = (payload: Payload, key: string) => (typeof payload[key] === 'string' ? payload[key] : '')

/** What the log says of tables that were taken out. */
export const exportEventWords = {
  view_exported: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: `导出${PAGES.zh[t(p, 'page')] ?? ''}列表（${t(p, 'format').toUpperCase()}）`,
      detail: t(p, 'search'),
    }),
    en: (p: Payload) => ({
      title: `Exported the list of ${PAGES.en[t(p, 'page')] ?? ''} (${t(p, 'format').toUpperCase()})`,
      detail: t(p, 'search'),
    }),
  },
}
