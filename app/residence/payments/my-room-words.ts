import { defineWords, plural } from '~/shared/words'

export const myRoomWords = defineWords({
  title: ['我的房间与账单', 'My rooms and bills'],
  sub: (rooms: number, monthly: string) => [
    `${rooms} 处房间或工位，每月 ${monthly} 元（租金减免后，含物业费）`,
    `${plural(rooms, 'room or desk', 'rooms and desks')}, ${monthly} yuan a month (after relief, property fee included)`,
  ],
  noRooms: ['现在没有租用的房间', 'No rooms at present'],
  noFirm: ['您还没有企业', 'You have no firm yet'],
  toPay: (yuan: string) => [`该您付：${yuan} 元`, `For you to pay: ${yuan} yuan`],
  until: (day: string) => [`${day} 前付清`, `by ${day}`],
  howTo: (ref: string) => [
    `转账到租约写明的账户，附言写 ${ref}，当天就能对上。`,
    `Transfer to the account named in your lease, with ${ref} as the reference.`,
  ],
  openBill: (ref: string) => [`看账单 ${ref}`, `Open bill ${ref}`],
  nothingOpen: ['没有要付的账单', 'No bill to pay'],
  rooms: ['房间', 'Rooms'],
  rent: ['租金', 'Rent'],
  more: (n: number) => [`另有 ${n} 处`, `${n} more`],
  leasedUntil: (day: string) => [`租到 ${day}`, `leased until ${day}`],
  notCharged: ['还没有租金方案，不收费', 'no rent scheme yet; nothing is charged'],
  reportFault: ['报修', 'Report a fault'],
  account: ['账户', 'Account'],
  confirmation: ['年度确认单（打印、Word）', 'Yearly confirmation (print, Word)'],
  bookings: ['订会议室和仪器', 'Book rooms and instruments'],
  link: ['我的房间与账单', 'My rooms and bills'],
})
