type Payload = Record<string, unknown>
const t = (payload: Payload, key: string) => (typeof payload[key] === 'string' ? payload[key] : '')

/** What the timeline and the log say of firms that were on record twice. */
export const duplicateEventWords = {
  firm_merged: {
    for: 'staff' as const,
    zh: (p: Payload) => ({
      title: `并入重复登记的${t(p, 'name')}（${t(p, 'ref')}）`,
      detail: t(p, 'reason'),
    }),
    en: (p: Payload) => ({
      title: `Took in ${t(p, 'name')} (${t(p, 'ref')}), the same firm`,
      detail: t(p, 'reason'),
    }),
  },
  firm_merge_proposed: {
    for: 'log' as const,
    zh: (p: Payload) => ({ title: `提议把${t(p, 'name')}并入${t(p, 'intoName')}`, detail: t(p, 'reason') }),
    en: (p: Payload) => ({
      title: `Proposed to merge ${t(p, 'name')} into ${t(p, 'intoName')}`,
      detail: t(p, 'reason'),
    }),
  },
  firm_merged_away: {
    for: 'log' as const,
    zh: (p: Payload) => ({ title: `${t(p, 'name')}并入${t(p, 'intoName')}`, detail: t(p, 'reason') }),
    en: (p: Payload) => ({
      title: `${t(p, 'name')} merged into ${t(p, 'intoName')}`,
      detail: t(p, 'reason'),
    }),
  },
  firms_told_apart: {
    for: 'log' as const,
    zh: (p: Payload) => ({ title: '确认不是同一家企业', detail: t(p, 'names') }),
    en: (p: Payload) => ({ title: 'Told apart: two firms', detail: t(p, 'names') }),
  },
}
