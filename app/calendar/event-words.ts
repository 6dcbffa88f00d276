type Payload = Record<string, unknown>
const t = (payload: Payload, key: string) => String(payload[key] ?? '')

const WHAT: Record<'zh' | 'en', Record<string, string>> = {
  zh: {
    correction: '补正截止日',
    agreement: '签协议截止日',
    public_notice: '公示截止日',
    review: '评审截止日',
    answer: '专家答复截止日',
  },
  en: {
    correction: 'correction due',
    agreement: 'signature due',
    public_notice: 'public notice ends',
    review: 'review due',
    answer: "expert's answer due",
  },
}

/** What the log says of the calendar. */
export const calendarEventWords = {
  holidays_entered: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: `登记 ${t(p, 'year')} 年放假安排（${t(p, 'number')}），${t(p, 'moved')} 个截止日顺延`,
      detail: t(p, 'reason'),
    }),
    en: (p: Payload) => ({
      title: `Holidays of ${t(p, 'year')} entered (${t(p, 'number')}), ${t(p, 'moved')} deadlines moved`,
      detail: t(p, 'reason'),
    }),
  },
  deadline_moved: {
    for: 'staff' as const,
    zh: (p: Payload) => ({
      title: `${WHAT.zh[t(p, 'what')] ?? ''}由 ${t(p, 'from')} 改为 ${t(p, 'to')}（放假安排公布）`,
    }),
    en: (p: Payload) => ({
      title: `${WHAT.en[t(p, 'what')] ?? ''}: ${t(p, 'to')} instead of ${t(p, 'from')} (holidays published)`,
    }),
  },
}
