import { defineWords, plural } from '~/shared/words'
import { BOOKING_CAUSES, BOOKING_STATES } from './vocabulary'

type Detail = Record<string, string | number>

export const bookingWords = defineWords({
  title: ['预订', 'Bookings'],
  states: BOOKING_STATES.pairs,
  causes: BOOKING_CAUSES.pairs,
  mySub: [
    '会议室、路演厅和共享仪器，按半小时订。',
    'Meeting rooms, the pitch hall and shared instruments, by the half hour.',
  ],
  deskSub: ['一周里每个场地和设备的预订。', 'The week of every room and instrument.'],
  things: ['订什么', 'What to book'],
  myOwn: ['我们的预订', 'Our bookings'],
  ahead: ['以后', 'To come'],
  past: ['以前', 'Past'],
  none: ['没有预订', 'No bookings'],
  noneText: ['从上面选一个场地或设备。', 'Choose a room or an instrument above.'],
  noThings: ['还没有可以预订的场地或设备', 'There is nothing to book yet'],
  noThingsText: [
    '登记会议室、路演厅或仪器后，企业就能自己订。',
    'Once meeting rooms, halls or instruments are entered, firms book them themselves.',
  ],
  noThingsForFirms: ['运营部登记以后会出现在这里。', 'They appear here once the incubator has entered them.'],
  noFirm: ['您还没有企业', 'You have no firm yet'],
  thing: ['场地或设备', 'Room or instrument'],
  when: ['时间', 'When'],
  firm: ['企业', 'Firm'],
  forWhom: ['为谁订', 'For whom'],
  incubator: ['运营部自用', 'The incubator itself'],
  firmHint: [
    '只列在孵企业。超出免费小时的随它的下一期账单收。',
    'Firms in residence. Hours beyond the free ones come with its next bill.',
  ],
  cost: ['费用', 'Cost'],
  free: ['免费', 'free'],
  yuan: (amount: string) => [`${amount} 元`, `${amount} yuan`],
  costOf: (free: string, charged: string, amount: string) => [
    `${amount} 元（${free === '0' ? '' : `免费 ${free} 小时，`}收费 ${charged} 小时）`,
    `${amount} yuan (${free === '0' ? '' : `${free} h free, `}${charged} h charged)`,
  ],
  notCharged: ['不收费', 'not charged'],
  purpose: ['用途', 'Purpose'],
  purposeHint: [
    '写在您企业和运营部看得到的地方；别的企业看不到。',
    'Your firm and the incubator see it; other firms do not.',
  ],
  state: ['状态', 'State'],
  day: ['哪天', 'Day'],
  fromTime: ['几点开始', 'From'],
  length: ['多久', 'How long'],
  lengthOf: (hours: string) => [`${hours} 小时`, `${hours} h`],
  book: ['预订', 'Book'],
  bookThing: (name: string) => [`预订：${name}`, `Book: ${name}`],
  bookNow: ['订下', 'Book it'],
  askNow: ['送运营部批准', 'Ask for approval'],
  busy: ['正在订…', 'Booking…'],
  move: ['改时间', 'Move'],
  moveForFirm: ['改时间后给企业发信。', 'The firm gets a letter with the new time.'],
  moveNow: ['改到这个时间', 'Move it here'],
  cancel: ['取消预订', 'Cancel booking'],
  cancelShort: ['取消', 'Cancel'],
  cancelNow: ['取消这次预订', 'Cancel it'],
  cancelLead: ['取消后时间让给别人，不收费。', 'The hours go to others and are not charged.'],
  cancelForFirm: [
    '取消后给企业发信，写明理由；不收费。',
    'The firm gets a letter with the reason; it is not charged.',
  ],
  reason: ['理由', 'Reason'],
  approve: ['批准', 'Approve'],
  decline: ['不批准', 'Decline'],
  declineLead: [
    '时间让给别人；给企业发信，写明理由。',
    'The hours go to others; the firm gets a letter with the reason.',
  ],
  noShow: ['记未到场', 'Note a no-show'],
  came: ['撤销未到场', 'Take the no-show back'],
  noShowHint: ['未到场照样收费，随下一期账单收。', 'A no-show is charged all the same, with the next bill.'],
  back: ['返回', 'Go back'],
  week: (from: string, until: string) => [`${from} 至 ${until}`, `${from} to ${until}`],
  before: ['上一周', 'Week before'],
  after: ['下一周', 'Week after'],
  thisWeek: ['本周', 'This week'],
  weekday: (index: number) => [
    `周${'一二三四五六日'[index] ?? ''}`,
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][index] ?? '',
  ],
  hours: ['时间', 'Hours'],
  bookAt: (day: string, from: string) => [`${day} ${from} 可订`, `${day}, ${from}: free, book`],
  freeSlot: ['可订', 'free'],
  taken: ['已有预订', 'taken'],
  shut: ['不开放', 'closed'],
  dayOff: ['休息日', 'day off'],
  grid: (name: string) => [`${name} 的一周`, `The week of ${name}`],
  gridHint: ['点空格订；方向键在格子之间走。', 'Choose a free half hour; arrow keys walk between them.'],
  quota: (left: string, free: string) => [
    `这个月还有 ${left} 小时免费（共 ${free} 小时）`,
    `${left} of ${free} free hours are left this month`,
  ],
  quotaBeyond: (price: string) => [
    `，超出每小时 ${price} 元，用后随下一期账单收。`,
    `; beyond them ${price} yuan an hour, which come with the next bill after use.`,
  ],
  quotaNone: ['，用完不能再订。', '; none beyond them.'],
  toApprove: ['待批准', 'To approve'],
  nothingToApprove: ['没有等批准的预订', 'Nothing waits for approval'],
  enter: ['登记场地或设备', 'Enter a thing'],
  closedNow: ['停用', 'out of service'],
  count: (n: number) => [`${n} 次`, plural(n, 'booking')],
  calendar: ['订阅到日历', 'Subscribe in a calendar'],
  calendarLink: ['订阅到手机日历', 'Subscribe in your calendar'],
  calendarLead: [
    '在手机或电脑的日历里添加这个地址，预订会自己更新。地址就是钥匙，不要发给别人；可以随时停用或换一个。',
    'Add this address to the calendar of your phone or computer and bookings keep themselves up to date. The address is the key: pass it to nobody; revoke or replace it whenever you like.',
  ],
  calendarOf: {
    firm: ['列出您企业的预订。', 'It lists the bookings of your firm.'],
    staff: ['列出整个孵化器的预订。', 'It lists all bookings of the incubator.'],
  },
  calendarNew: ['生成地址', 'Make an address'],
  calendarAgain: ['换一个地址（旧的立即失效）', 'Make another (the old one ends at once)'],
  calendarEnd: ['停用地址', 'Revoke the address'],
  calendarSince: (day: string) => [
    `${day} 生成的地址正在用。出于安全只显示一次，这里不再显示。`,
    `An address made on ${day} is in use. It is shown once only, for safety.`,
  ],
  calendarNone: ['现在没有地址。', 'There is no address at present.'],
  calendarMade: ['地址已生成，只显示这一次', 'The address is made, and shown this once'],
  calendarAddress: ['日历地址', 'Calendar address'],
  feedName: (enclave: string) => [`${enclave} 预订`, `Bookings, ${enclave}`],
  desk: {
    approve: (thing: string, when: string) => [
      `批准预订：${thing} ${when}`,
      `Approve booking: ${thing}, ${when}`,
    ],
    closed: (thing: string, when: string) => [
      `${thing} 停用，${when} 的预订要改时间或取消`,
      `${thing} is out of service: move or cancel the booking of ${when}`,
    ],
  },
  bookedBy: ['谁订的', 'Booked by'],
  priceThen: ['订时的规则', 'Rules when it was made'],
  priceFacts: (free: string, price: string) => [
    `每月免费 ${free} 小时${price ? `，超出每小时 ${price} 元` : ''}`,
    `${free} h free a month${price ? `, ${price} yuan an hour beyond` : ''}`,
  ],
  refusals: {
    taken: ({ from, until, who, purpose }: Detail) => [
      from
        ? `${from}–${until} 已有人订${who ? `：${who}` : ''}${purpose ? `（${purpose}）` : ''}，换一个时间。`
        : '这个时间刚被别人订走，换一个时间。',
      from
        ? `${from}–${until} is booked${who ? ` by ${who}` : ''}${purpose ? ` (${purpose})` : ''}; choose another time.`
        : 'Somebody has just booked this time; choose another.',
    ],
    over_quota: ({ free, left }: Detail) => [
      `每月最多 ${free} 小时，这个月还剩 ${left} 小时。`,
      `At most ${free} hours a month; ${left} are left this month.`,
    ],
    not_resident: ['这一天企业不在孵化器，不能订。', 'The firm is not in residence on that day.'],
    no_rules: ['这一天还没有预订规则。', 'There are no rules for this day yet.'],
    not_for_firms: ['这里由运营部代订，请联系运营部。', 'It is booked by the incubator; please ask there.'],
    past: ['这个时间已经过了。', 'This time is past.'],
    too_far: ({ day }: Detail) => [`现在最远可以订到 ${day}。`, `It can be booked up to ${day} now.`],
    day_off: ['这天休息，不开放。', 'It is closed on days off.'],
    closed: ({ day }: Detail) => [
      day ? `停用到 ${day}。` : '停用中，恢复另行通知。',
      day ? `It is out of service until ${day}.` : 'It is out of service until further notice.',
    ],
    outside: ({ from, until }: Detail) => [
      `开放时间是 ${from}–${until}。`,
      `It is open from ${from} to ${until}.`,
    ],
    too_long: ({ hours }: Detail) => [`一次最长 ${hours} 小时。`, `At most ${hours} hours at a time.`],
    too_late: ({ hours }: Detail) => [
      Number(hours) === 0
        ? '已经开始，请联系运营部。'
        : `开始前不到 ${hours} 小时，不能自己改了，请联系运营部。`,
      Number(hours) === 0
        ? 'It has begun; please ask the incubator.'
        : `Less than ${hours} hours before it begins; please ask the incubator.`,
    ],
    wrong_state: [
      '这次预订已经办过这一步，或已取消。',
      'This step is done already, or the booking is cancelled.',
    ],
    changed_meanwhile: [
      '刚才有人改过这次预订，请看最新的。',
      'Somebody has just changed this booking; look at it again.',
    ],
    begun: ['已经开始，不能再批准。', 'It has begun and can no longer be approved.'],
    not_begun: ['还没有开始。', 'It has not begun yet.'],
  },
  errors: {
    required: ['必填', 'Required'],
    time: ['选整点或半点', 'Choose a whole or half hour'],
    day: ['日期写成 2026-12-01 的样子', 'Write the day like 2026-12-01'],
    half_hours: ['选多久', 'Choose how long'],
    short: ['请写明理由，至少 4 个字', 'Please say why, at least 4 characters'],
    too_long: ['太长了', 'Too long'],
  },
})
export type BookingWords = (typeof bookingWords)['zh']
