import type { Letter } from './letter'

/** Letters about what a firm has booked, where the incubator decides. */
export const BOOKING_LETTERS = {
  booking_approved: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'place', 'date', 'time', 'link'],
    needs: ['place', 'date', 'time'],
    zh: {
      when: '批准预订时',
      subject: '预订已批准：{地点}，{年月日} {时间}',
      body: '{企业} 申请的 {地点} 已批准：{年月日} {时间}。要改时间或取消，见：{链接}',
    },
    en: {
      when: 'when a booking is approved',
      subject: 'Booking approved: {place}, {date}, {time}',
      body: 'The booking of {place} by {firm} is approved: {date}, {time}. To move or cancel it: {link}',
    },
  },
  booking_declined: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'place', 'date', 'time', 'reason', 'link'],
    needs: ['place', 'date', 'reason'],
    zh: {
      when: '不批准预订时',
      subject: '预订未批准：{地点}，{年月日} {时间}',
      body: '{企业} 申请的 {地点}（{年月日} {时间}）没有批准。理由：{理由}\n换一个时间或场地：{链接}',
    },
    en: {
      when: 'when a booking is declined',
      subject: 'Booking declined: {place}, {date}, {time}',
      body: 'The booking of {place} by {firm} ({date}, {time}) was declined. Reason: {reason}\nAnother time or place: {link}',
    },
  },
  booking_cancelled: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'place', 'date', 'time', 'reason', 'link'],
    needs: ['place', 'date', 'reason'],
    zh: {
      when: '运营部取消企业的预订时',
      subject: '预订已取消：{地点}，{年月日} {时间}',
      body: '{企业} 在 {年月日} {时间} 订的 {地点} 由运营部取消，不收费。理由：{理由}\n另订时间：{链接}',
    },
    en: {
      when: 'when the incubator cancels a booking of a firm',
      subject: 'Booking cancelled: {place}, {date}, {time}',
      body: 'The incubator has cancelled the booking of {place} by {firm} on {date}, {time}; it is not charged. Reason: {reason}\nAnother time: {link}',
    },
  },
} as const satisfies Record<string, Letter>
