import { defineLetters } from '~/ground/letters/letter'

/** Letters about what comes to its end: a lease, a term, a tenancy. */
export const leavingLetters = defineLetters({
  lease_line_called_off: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'unit', 'day', 'reason', 'link'],
    needs: ['unit', 'reason'],
    zh: {
      when: '起租前取消房间时',
      subject: '{企业} 的 {房间} 已取消',
      body: '{企业}的 {房间} 还没有起租，租约已取消，不收费用。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when the lease of a room is called off before it begins',
      subject: 'The lease of {room} by {firm} is called off',
      body: 'The lease of {room} by {firm} had not begun. It is called off and nothing is charged for it.\n\nReason: {reason}\n\n{link}',
    },
  },
  lease_line_ended: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'unit', 'day', 'reason', 'link'],
    needs: ['unit', 'day', 'reason'],
    zh: {
      when: '房间提前退租时',
      subject: '{企业} 的 {房间} 租到 {日期}',
      body: '{企业}的 {房间} 改为租到 {日期}（含当日）。请在那天以前与运营部约定交还房间。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when the lease of a room ends sooner',
      subject: 'The lease of {room} by {firm} ends on {day}',
      body: 'The lease of {room} by {firm} now ends on {day}, that day included. Please agree a time for giving the room back with the incubator before then.\n\nReason: {reason}\n\n{link}',
    },
  },
  leases_end: {
    to: ['founder', 'officer'],
    reach: 'at_once',
    has: ['firm', 'day', 'link'],
    needs: ['day', 'link'],
    zh: {
      when: '租约将到期时',
      subject: '{企业} 的租约 {日期} 到期',
      body: '{企业}的房间租到 {日期}。要续租、换房或退租的，请尽早与运营部商定：{链接}',
    },
    en: {
      when: 'when leases come to their end',
      subject: 'The leases of {firm} end on {day}',
      body: 'The rooms of {firm} are leased until {day}. Please settle early whether to renew, move or leave: {link}',
    },
  },
  term_ends: {
    to: ['founder', 'officer'],
    reach: 'at_once',
    has: ['firm', 'day', 'link'],
    needs: ['day', 'link'],
    zh: {
      when: '孵化期将满时',
      subject: '{企业} 的孵化期 {日期} 届满',
      body: '{企业}的孵化期到 {日期}。请核对毕业条件，商定毕业或退出的安排：{链接}',
    },
    en: {
      when: 'when a term comes to its end',
      subject: 'The term of {firm} ends on {day}',
      body: 'The term of {firm} ends on {day}. Please look at the criteria of graduation and agree whether it graduates or leaves: {link}',
    },
  },
  tenancy_exited: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'date', 'reason'],
    needs: ['date', 'reason'],
    zh: {
      when: '企业退出时',
      subject: '{企业} 的在孵关系已结束',
      body: '{企业} 自 {年月日} 起不再在孵。\n\n理由：{理由}\n\n企业的记录保留，以后仍可再次申请。',
    },
    en: {
      when: 'when a tenancy ends without graduation',
      subject: '{firm} is no longer in residence',
      body: '{firm} left on {date}.\n\nReason: {reason}\n\nThe record of the firm is kept, and it may apply again.',
    },
  },
})
