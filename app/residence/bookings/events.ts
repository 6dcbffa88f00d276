import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { plural } from '~/shared/words'

const when = { thing: text, day, from: text, until: text }
type When = { thing: string; day: string; from: string; until: string }
const said = (p: When) => `${p.thing}，${p.day} ${p.from}–${p.until}`
const inEnglish = (p: When) => `${p.thing}, ${p.day}, ${p.from}–${p.until}`

/** What happens to bookings. They are many and small: the log keeps them, a firm's timeline does not. */
export const bookingEvents = defineEvents({
  booking_made: event(when, {
    for: 'log',
    name: { zh: '预订', en: 'Booked' },
    zh: (p) => ['预订', said(p)],
    en: (p) => ['Booked', inEnglish(p)],
  }),
  booking_asked: event(when, {
    for: 'log',
    name: { zh: '申请预订', en: 'Booking asked for' },
    zh: (p) => ['申请预订', said(p)],
    en: (p) => ['Booking asked for', inEnglish(p)],
  }),
  booking_moved: event(when, {
    for: 'log',
    name: { zh: '改预订时间', en: 'Booking moved' },
    zh: (p) => ['改预订时间', said(p)],
    en: (p) => ['Booking moved', inEnglish(p)],
  }),
  booking_approved: event(when, {
    for: 'log',
    name: { zh: '批准预订', en: 'Booking approved' },
    zh: (p) => ['批准预订', said(p)],
    en: (p) => ['Booking approved', inEnglish(p)],
  }),
  booking_declined: event(
    { ...when, reason: text },
    {
      for: 'log',
      shape: 'no',
      name: { zh: '不批准预订', en: 'Booking declined' },
      zh: (p) => [`不批准预订：${said(p)}`, p.reason],
      en: (p) => [`Booking declined: ${inEnglish(p)}`, p.reason],
    },
  ),
  booking_cancelled: event(
    { ...when, reason: text },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '取消预订', en: 'Booking cancelled' },
      zh: (p) => [`取消预订：${said(p)}`, p.reason],
      en: (p) => [`Booking cancelled: ${inEnglish(p)}`, p.reason],
    },
  ),
  booking_lapsed: event(when, {
    for: 'log',
    shape: 'ended',
    name: { zh: '预订申请过期', en: 'Booking lapsed' },
    zh: (p) => ['预订申请没有答复，已过期', said(p)],
    en: (p) => ['Booking lapsed without an answer', inEnglish(p)],
  }),
  bookings_ended: event(
    { count },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '离开后取消预订', en: 'Bookings ended with the stay' },
      zh: (p) => `企业离开，取消以后的 ${p.count} 次预订`,
      en: (p) => `The firm leaves: ${plural(p.count, 'booking')} cancelled`,
    },
  ),
  booking_no_show: event(when, {
    for: 'log',
    shape: 'late',
    name: { zh: '预订未到场', en: 'No-show noted' },
    zh: (p) => ['预订未到场', said(p)],
    en: (p) => ['No-show noted', inEnglish(p)],
  }),
  booking_came: event(when, {
    for: 'log',
    name: { zh: '撤销未到场', en: 'No-show taken back' },
    zh: (p) => ['撤销未到场', said(p)],
    en: (p) => ['No-show taken back', inEnglish(p)],
  }),
  calendar_feed_made: event(
    {},
    { for: 'log', zh: '生成预订日历地址', en: 'Calendar address of bookings made' },
  ),
  calendar_feed_revoked: event(
    {},
    {
      for: 'log',
      shape: 'ended',
      zh: '停用预订日历地址',
      en: 'Calendar address of bookings revoked',
    },
  ),
})
