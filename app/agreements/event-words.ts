type Payload = Record<string, unknown>
const t = (payload: Payload, key: string) => {
  const value = payload[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What happens to the agreement between public notice and admission. */
export const agreementEventWords = {
  agreement_issued: {
    for: 'all' as const,
    shape: 'half' as const,
    zh: (p: Payload) => ({
      title: '签发入孵协议',
      detail: `孵化期 ${t(p, 'termMonths')} 个月，${t(p, 'due')} 前签`,
    }),
    en: (p: Payload) => ({
      title: 'Agreement issued',
      detail: `${t(p, 'termMonths')} months, to be signed by ${t(p, 'due')}`,
    }),
  },
  agreement_returned: {
    for: 'staff' as const,
    zh: () => ({ title: '企业交回签好的协议' }),
    en: () => ({ title: 'Signed agreement handed in' }),
  },
  agreement_sent_back: {
    for: 'staff' as const,
    zh: () => ({ title: '退回协议扫描件' }),
    en: () => ({ title: 'Scan of the agreement sent back' }),
  },
  agreement_signed: {
    for: 'all' as const,
    zh: (p: Payload) => ({ title: '入孵协议签好', detail: `签字日 ${t(p, 'signedOn')}` }),
    en: (p: Payload) => ({ title: 'Agreement signed', detail: `on ${t(p, 'signedOn')}` }),
  },
  agreement_text_published: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: `发布入孵协议文本第 ${t(p, 'version')} 版`,
      detail: `${t(p, 'effectiveOn')} 起用`,
    }),
    en: (p: Payload) => ({
      title: `Published version ${t(p, 'version')} of the agreement’s text`,
      detail: `from ${t(p, 'effectiveOn')}`,
    }),
  },
}
