import { defineLetters } from '~/ground/letters/letter'

/** Letters about rooms that are given or kept. */
export const spaceLetters = defineLetters({
  space_allocated: {
    to: ['founder'],
    reach: 'choice',
    has: ['unit', 'firm', 'start', 'end'],
    needs: ['unit', 'start', 'end'],
    zh: {
      when: '分配房间时',
      subject: '{房间} 已分配给{企业}',
      body: '{房间} 的租期为 {起租日} 至 {到期日}（含当日）。请在起租日前与运营部约定交房时间。',
    },
    en: {
      when: 'when a room is leased',
      subject: '{room} is leased to {firm}',
      body: 'The lease of {room} runs from {start} to {end}, both days included. Please agree a time for the keys with the incubator before it begins.',
    },
  },
  lease_renewed: {
    to: ['founder'],
    reach: 'choice',
    has: ['unit', 'firm', 'start', 'end'],
    needs: ['unit', 'start', 'end'],
    zh: {
      when: '续租房间时',
      subject: '{企业}的 {房间} 已续租',
      body: '{房间} 续租，租期为 {起租日} 至 {到期日}（含当日）。租金按起租日的价目，减免办法不变。',
    },
    en: {
      when: 'when a lease is renewed',
      subject: '{room} of {firm}: the lease goes on',
      body: 'The lease of {room} goes on from {start} to {end}, both days included. The rent is the list price of the first day; the relief stays as it was.',
    },
  },
})
