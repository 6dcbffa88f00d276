import { outcomesIn } from '~/applications/outcomes'
type Payload = Record<string, unknown>
type Said = { title: string; detail?: string }
const t = (payload: Payload, key: string) => {
  const value = payload[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const of = (table: Record<string, string>, key: string) => table[key] ?? key
const outcome = { zh: outcomesIn('zh'), en: outcomesIn('en') }
const log = (zh: (p: Payload) => Said, en: (p: Payload) => Said) => ({ for: 'log' as const, zh, en })

/** What happens at panel meetings, to pending decisions, on waiting lists and to objections, as the log says it. */
export const panelEventWords = {
  panel_convened: log(
    (p) => ({ title: `召开评审会 ${t(p, 'ref')}`, detail: t(p, 'heldOn') }),
    (p) => ({ title: `Panel ${t(p, 'ref')} convened`, detail: t(p, 'heldOn') }),
  ),
  panel_opened: log(
    (p) => ({ title: `评审会 ${t(p, 'ref')} 开始`, detail: `到会 ${t(p, 'present')} 人` }),
    (p) => ({ title: `Panel ${t(p, 'ref')} opened`, detail: `${t(p, 'present')} present` }),
  ),
  panel_attendance_changed: log(
    (p) => ({ title: `评审会 ${t(p, 'ref')} 到会有变`, detail: `到会 ${t(p, 'present')} 人` }),
    (p) => ({ title: `Attendance of panel ${t(p, 'ref')} changed`, detail: `${t(p, 'present')} present` }),
  ),
  panel_item_recorded: log(
    (p) => ({ title: `评审会记录 ${t(p, 'ref')}：${of(outcome.zh, t(p, 'outcome'))}` }),
    (p) => ({ title: `Panel item ${t(p, 'ref')}: ${of(outcome.en, t(p, 'outcome'))}` }),
  ),
  panel_agenda_set: log(
    (p) => ({ title: `评审会 ${t(p, 'ref')} 人工安排议程`, detail: `${t(p, 'items')} 项` }),
    (p) => ({ title: `Agenda of panel ${t(p, 'ref')} arranged by hand`, detail: `${t(p, 'items')} items` }),
  ),
  panel_notes_changed: log(
    (p) => ({ title: `评审会 ${t(p, 'ref')} 写记录人和其他事项`, detail: t(p, 'recorder') }),
    (p) => ({
      title: `Recorder and other business of panel ${t(p, 'ref')} written`,
      detail: t(p, 'recorder'),
    }),
  ),
  panel_closed: log(
    (p) => ({ title: `评审会 ${t(p, 'ref')} 结束`, detail: `待公布 ${t(p, 'pending')} 份` }),
    (p) => ({ title: `Panel ${t(p, 'ref')} closed`, detail: `${t(p, 'pending')} decisions to publish` }),
  ),
  panel_locked: log(
    (p) => ({ title: `评审会 ${t(p, 'ref')} 纪要归档锁定` }),
    (p) => ({ title: `Minutes of panel ${t(p, 'ref')} filed and locked` }),
  ),
  panel_cancelled: log(
    (p) => ({ title: `评审会 ${t(p, 'ref')} 取消` }),
    (p) => ({ title: `Panel ${t(p, 'ref')} cancelled` }),
  ),
  decision_prepared: log(
    (p) => ({ title: `作出决定 ${t(p, 'ref')}，待公布` }),
    (p) => ({ title: `Decision on ${t(p, 'ref')} taken, to be published` }),
  ),
  decision_dropped: log(
    (p) => ({ title: `撤下待公布的决定 ${t(p, 'ref')}` }),
    (p) => ({ title: `Pending decision on ${t(p, 'ref')} dropped` }),
  ),
  application_sent_back: {
    for: 'staff' as const,
    shape: 'ring' as const,
    zh: (p: Payload): Said => ({ title: '评审会要求先修改', detail: t(p, 'reasons') }),
    en: (p: Payload): Said => ({ title: 'The panel wants it revised first', detail: t(p, 'reasons') }),
  },
  application_resumed: {
    for: 'staff' as const,
    zh: (): Said => ({ title: '修改后交回评审会' }),
    en: (): Said => ({ title: 'Revised, before the panel again' }),
  },
  waitlist_moved_up: {
    for: 'all' as const,
    zh: (): Said => ({ title: '候补转为拟同意入驻' }),
    en: (): Said => ({ title: 'From the waiting list to accepted' }),
  },
  waitlist_reordered: log(
    (p) => ({ title: `调整候补次序：${t(p, 'ref')} 到第 ${t(p, 'place')} 位` }),
    (p) => ({ title: `Waiting list: ${t(p, 'ref')} moved to place ${t(p, 'place')}` }),
  ),
  objection_raised: {
    for: 'staff' as const,
    shape: 'ring' as const,
    zh: (): Said => ({ title: '公示期间收到异议' }),
    en: (): Said => ({ title: 'Objection raised during the public notice' }),
  },
  objection_dismissed: {
    for: 'staff' as const,
    zh: (): Said => ({ title: '异议不成立，已答复' }),
    en: (): Said => ({ title: 'Objection dismissed and answered' }),
  },
  objection_upheld: {
    for: 'staff' as const,
    shape: 'no' as const,
    zh: (): Said => ({ title: '异议成立，回到评审' }),
    en: (): Said => ({ title: 'Objection upheld; back to review' }),
  },
  agreement_signed: {
    for: 'all' as const,
    zh: (p: Payload): Said => ({ title: '签订入驻协议', detail: t(p, 'signedOn') }),
    en: (p: Payload): Said => ({ title: 'Agreement signed', detail: t(p, 'signedOn') }),
  },
  letter_edited: log(
    () => ({ title: '改动待寄的信' }),
    () => ({ title: 'Held letter edited' }),
  ),
  letter_dropped: log(
    () => ({ title: '撤下待寄的信' }),
    () => ({ title: 'Held letter dropped' }),
  ),
}
