type Payload = Record<string, unknown>
type Said = { title: string; detail?: string }
type EventWord = { zh: (p: Payload) => Said; en: (p: Payload) => Said; for: 'all' | 'staff' | 'log' }

const t = (payload: Payload, key: string) => {
  const value = payload[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const line = (title: string, detail?: string): Said => (detail ? { title, detail } : { title })
const trackOf = (p: Payload) => (t(p, 'track') === 'B' ? '乙类' : '甲类')

/** What happened to forms, intakes and late codes, as the log says it. */
export const formEventWords = {
  form_drafted: {
    for: 'log',
    zh: (p) => line(`起草${trackOf(p)}申请表第 ${t(p, 'version')} 版`),
    en: (p) => line(`Form of class ${t(p, 'track')}: version ${t(p, 'version')} drafted`),
  },
  form_discarded: {
    for: 'log',
    zh: (p) => line(`作废${trackOf(p)}申请表第 ${t(p, 'version')} 版草稿`),
    en: (p) => line(`Form of class ${t(p, 'track')}: draft of version ${t(p, 'version')} discarded`),
  },
  form_published: {
    for: 'log',
    zh: (p) =>
      line(
        `发布${trackOf(p)}申请表第 ${t(p, 'version')} 版`,
        [
          t(p, 'intakes') && `用于第 ${t(p, 'intakes')} 批`,
          t(p, 'unasked') && `没有问到 ${t(p, 'unasked')}：${t(p, 'reason')}`,
        ]
          .filter(Boolean)
          .join('；'),
      ),
    en: (p) =>
      line(
        `Form of class ${t(p, 'track')}: version ${t(p, 'version')} published`,
        [
          t(p, 'intakes') && `for intake ${t(p, 'intakes')}`,
          t(p, 'unasked') && `does not ask for ${t(p, 'unasked')}: ${t(p, 'reason')}`,
        ]
          .filter(Boolean)
          .join('; '),
      ),
  },
  newer_form_taken: {
    for: 'staff',
    zh: (p) => line(`申请 ${t(p, 'ref')} 换用新版申请表`),
    en: (p) => line(`Application ${t(p, 'ref')} took the newer form`),
  },
  intake_changed: {
    for: 'log',
    zh: (p) => line(`更改第 ${t(p, 'number')} 批`, t(p, 'reason')),
    en: (p) => line(`Intake ${t(p, 'number')} changed`, t(p, 'reason')),
  },
  late_code_made: {
    for: 'log',
    zh: (p) => line(`第 ${t(p, 'number')} 批开出补报码，${t(p, 'uses')} 次`, `${t(p, 'expiresOn')} 前有效`),
    en: (p) =>
      line(`Late code made for intake ${t(p, 'number')}: ${t(p, 'uses')} uses`, `until ${t(p, 'expiresOn')}`),
  },
  late_code_ended: {
    for: 'log',
    zh: (p) => line(`收回第 ${t(p, 'number')} 批的补报码`),
    en: (p) => line(`Late code of intake ${t(p, 'number')} taken back`),
  },
  late_code_used: {
    for: 'staff',
    zh: (p) => line(`用补报码进入第 ${t(p, 'intake')} 批`),
    en: (p) => line(`Entered intake ${t(p, 'intake')} by a late code`),
  },
} as const satisfies Record<string, EventWord>
