import { defineLetters } from '~/ground/letters/letter'

/** The letter about a change of rooms. */
export const roomMoveLetters = defineLetters({
  rooms_changed: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'unit', 'note', 'day', 'reason', 'link'],
    needs: ['unit', 'note', 'day'],
    zh: {
      when: '调整租约房间时',
      subject: '{企业} 的房间自 {日期} 起调整',
      body: '租约 {编号} 自 {日期} 起调整。交还：{说明}；新租：{房间}。\n\n理由：{理由}\n\n以后的账单按新的房间。{链接}',
    },
    en: {
      when: 'when the rooms of a lease change',
      subject: 'The rooms of {firm} change on {day}',
      body: 'Lease {ref} changes on {day}. Given back: {note}. Leased: {room}.\n\nReason: {reason}\n\nBills follow the rooms from then on. {link}',
    },
  },
})
