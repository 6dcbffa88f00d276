import { defineLetters } from '~/ground/letters/letter'

/** Letters about what a firm has booked, where the incubator decides. */
export const bookingLetters = defineLetters({
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
  booking_moved: {
    to: ['founder', 'officer', 'director'],
    reach: 'at_once',
    has: ['place', 'was', 'date', 'time', 'link'],
    needs: ['place', 'date', 'time'],
    zh: {
      when: '运营部改预订的时间时',
      subject: '预订改时间：{地点}，{年月日} {时间}',
      body: '{原时间} 的 {地点} 由运营部改到 {年月日} {时间}。不合适的话另改或取消，见：{链接}',
    },
    en: {
      when: 'when the incubator moves a booking',
      subject: 'Booking moved: {place}, {date}, {time}',
      body: 'The incubator has moved the booking of {place} from {time before} to {date}, {time}. To move it again or cancel it: {link}',
    },
  },
  booking_lapsed: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'place', 'date', 'time', 'link'],
    needs: ['place', 'date', 'time'],
    zh: {
      when: '预订申请到时间还没有答复时',
      subject: '预订没有批准，已过期：{地点}，{年月日} {时间}',
      body: '{企业} 申请的 {地点}（{年月日} {时间}）到时间还没有批准，已过期，不收费。另订时间：{链接}',
    },
    en: {
      when: 'when a booking was not approved before its time',
      subject: 'Booking lapsed: {place}, {date}, {time}',
      body: 'The booking of {place} by {firm} ({date}, {time}) was not approved before its time and has lapsed; it is not charged. Another time: {link}',
    },
  },
  bookings_ended: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'count', 'link'],
    needs: ['count'],
    zh: {
      when: '企业离开孵化器、以后的预订取消时',
      subject: '{企业} 离开后的 {数量} 次预订已取消',
      body: '{企业} 离开孵化器，最后一天以后的 {数量} 次预订已取消，不收费。都在这里：{链接}',
    },
    en: {
      when: 'when a firm leaves and its later bookings are cancelled',
      subject: 'Bookings after {firm} has left: {count} cancelled',
      body: '{firm} leaves the incubator. Its {count} bookings after the last day are cancelled and not charged. They are listed here: {link}',
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
})
