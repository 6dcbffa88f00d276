import { defineWords } from '~/shared/words'

export const spaceWords = defineWords({
  title: ['空间', 'Space'],
  building: ['楼层总览', 'All floors'],
  floorTitle: (building: string, name: string) => [`${building}${name}`, `${building}, ${name}`],
  floorSums: (leasable: string, leased: string, rate: string, rest: string) => [
    `可租 ${leasable} 平方米，在租 ${leased} 平方米（${rate}）${rest}。`,
    `${leasable} m² to lease, ${leased} m² leased (${rate})${rest}.`,
  ],
  wholeSums: (leasable: string, leased: string, rate: string) => [
    `全楼可租 ${leasable} 平方米，在租 ${leased} 平方米，${rate}。`,
    `The whole building: ${leasable} m² to lease, ${leased} m² leased, ${rate}.`,
  ],
  restFree: (n: string) => [`，空 ${n}`, `, ${n} free`],
  restReserved: (n: string) => [`，已定未起租 ${n}`, `, ${n} reserved`],
  restRepair: (n: string) => [`，维修 ${n}`, `, ${n} under repair`],
  floors: ['楼层', 'Floors'],
  floorShort: (level: number) => [`${level}F`, `${level}F`],
  onDay: (day: string) => [`按 ${day} 的租约`, `Leases as of ${day}`],
  day: ['看哪一天', 'Show the day'],
  show: ['看这一天', 'Show this day'],
  backToToday: ['回到今天', 'Back to today'],
  allocate: ['分配房间', 'Allocate a room'],
  allocateUnit: (code: string) => [`分配 ${code}`, `Allocate ${code}`],
  hold: ['留用或维修', 'Reserve or repair'],
  holdUnit: (code: string) => [`留用或维修 ${code}`, `Reserve or repair ${code}`],
  end: ['提前终止', 'End early'],
  selected: ['选中', 'Selected'],
  chooseUnit: [
    '在图上或表里点一间，这里看它的租约、以前和谁能用。',
    'Choose a room on the plan or in the table to see its lease, its past and who could use it.',
  ],
  now: ['现在', 'Now'],
  before: ['以前', 'Before'],
  next: ['接下来', 'Next'],
  nothingBefore: ['没有记录', 'Nothing on record'],
  vacantDays: (n: number) => [`空置 ${n} 天`, `vacant for ${n} days`],
  firm: ['企业', 'Firm'],
  term: ['租期', 'Lease'],
  rent: ['租金', 'Rent'],
  rentOf: (perSqm: string, perMonth: string) => [
    `${perSqm} 元/㎡·月，月 ${perMonth} 元`,
    `${perSqm} yuan per m² and month, ${perMonth} yuan a month`,
  ],
  relief: ['减免', 'Relief'],
  whoCould: ['谁能用这间', 'Who could use it'],
  offered: (n: number) => [`${n} 家已准予入驻、还没有房间`, `${n} admitted, still without a room`],
  nobodyWaits: ['没有等房间的企业。', 'No firm is waiting for a room.'],
  sameAsTable: ['同一层，用表看', 'The same floor as a table'],
  sameSource: ['与平面图同源', 'From the same record as the plan'],
  unit: ['房号', 'Room'],
  area: ['面积（㎡）', 'Area (m²)'],
  status: ['状态', 'State'],
  period: ['租期', 'Lease'],
  nextStep: ['下一步', 'Next step'],
  free: ['可分配', 'Can be allocated'],
  bySeat: ['按席位', 'By desk'],
  seatsFree: (n: number) => [`空 ${n} 席`, `${n} desks free`],
  seats: (first: string, last: string, n: number) => [
    `${first} 至 ${last.split('-').at(-1) ?? last}，${n} 席`,
    `${first} to ${last.split('-').at(-1) ?? last}, ${n} desks`,
  ],
  total: ['合计', 'Total'],
  north: ['北', 'N'],
  corridor: ['走廊', 'Corridor'],
  occupancyNow: (rate: string) => [
    `在租 ${rate}，虚线为已签租约的将来`,
    `${rate} leased; dashed: the future already signed`,
  ],
  use: ['用途', 'Use'],
  rate: ['出租率', 'Leased, %'],
  states: {
    leased: ['在租', 'Leased'],
    expiring: ['90 天内到期', 'Ends within 90 days'],
    free: ['空', 'Free'],
    reserved: ['已定未起租', 'Reserved'],
    repair: ['维修', 'Under repair'],
  },
  kinds: {
    office: ['办公', 'Office'],
    lab: ['研发', 'R&D'],
    desk_room: ['工位区', 'Desk room'],
    desk: ['工位', 'Desk'],
    public: ['公共服务', 'Public service'],
    service: ['管理设备', 'Plant and management'],
  },
  until: (from: string, last: string) => [`${from} 至 ${last}`, `${from} to ${last}`],
  tenancy: ['给哪家企业', 'For which firm'],
  tenancyHint: [
    '已准予入驻、在孵和已毕业的企业',
    'Firms admitted and waiting for a room, firms in residence, and graduates',
  ],
  tenancyOption: (name: string, state: string) => [`${name}（${state}）`, `${name} (${state})`],
  tenancyWish: (sqm: string, desks: string) => [
    `申请时要 ${sqm || '0'} ㎡、${desks || '0'} 个工位`,
    `asked for ${sqm || '0'} m², ${desks || '0'} desks`,
  ],
  tenancyStates: {
    offered: ['待入驻', 'admitted'],
    active: ['在孵', 'in residence'],
    graduated: ['已毕业', 'graduated'],
  },
  startsOn: ['起租日', 'First day'],
  endsOn: ['最后一天', 'Last day'],
  endsHint: ['含当日；不能晚于孵化期最后一天', 'Included; not later than the last day of the term'],
  reliefChoice: {
    full: ['免租', 'Rent free'],
    half: ['减半', 'Half rent'],
    none: ['按市场价', 'Market rent'],
  },
  note: ['备注', 'Note'],
  holdPurpose: ['做什么用', 'What for'],
  holdPurposes: {
    repair: ['维修', 'Repair'],
    reserved: ['留给下一批', 'Reserved for the next intake'],
  },
  holdNote: ['写明原因', 'The reason'],
  lastDay: ['最后一天', 'Last day'],
  lastDayHint: ['早于起租日即取消租约', 'A day before the lease begins cancels it'],
  reason: ['原因', 'Reason'],
  allocateNow: ['分配这间', 'Allocate this room'],
  holdNow: ['记下留用', 'Keep it from leasing'],
  endNow: ['终止租约', 'End the lease'],
  keep: ['不动，返回', 'Leave it, go back'],
  refusals: {
    taken: (unit: string, who: string, from: string, until: string) => [
      `${unit} 从 ${from} 到 ${until} 已归${who}。换一段日期，或换一间。`,
      `${unit} belongs to ${who} from ${from} to ${until}. Choose other days or another room.`,
    ],
    busy: [
      '这间房正有人在办分配，没有重复办理。稍后再试；那边办成了，这里会写明归谁、到哪天。',
      'Somebody is allocating this room right now, so nothing was done. Try again in a moment; if they went through, it will say to whom and until when.',
    ],
    taken_plain: [
      '刚刚有人分配了这间的同一段日期。请刷新后换一段日期，或换一间。',
      'Somebody has just allocated this room for the same days. Reload, then choose other days or another room.',
    ],
    not_leasable: ['这间不出租。', 'This room is not for lease.'],
    not_in_residence: [
      '这家企业不在待入驻或在孵状态，不能分配房间。',
      'This firm is neither admitted nor in residence, so it cannot be given a room.',
    ],
    beyond_term: (until: string) => [
      `孵化期到 ${until} 为止，租期不能更晚。`,
      `The term ends on ${until}; the lease cannot run longer.`,
    ],
    before_admission: (day: string) => [
      `企业 ${day} 才准予入驻，起租日不能更早。`,
      `The firm was admitted on ${day}; a lease cannot begin before that day.`,
    ],
    before_term: (day: string) => [
      `企业 ${day} 才入驻，起租日不能更早；入驻日记错了，先在企业页面更正。`,
      `The firm moved in on ${day}; a lease cannot begin before that day. If that day is wrong, correct it on the page of the firm first.`,
    ],
    already_over: ['这份租约已经结束。', 'This lease is over already.'],
    after_its_end: [
      '租约在那天之前就到期了，不用终止。',
      'The lease runs out before that day: nothing to end.',
    ],
    changed_meanwhile: [
      '刚刚有人改过这份租约，请刷新再看。',
      'Somebody has just changed this lease. Please reload.',
    ],
  },
  errors: {
    required: ['必填', 'Required'],
    day: ['日期写成 2026-11-20 的样子', 'Write the date like 2026-11-20'],
    ends_before_start: ['最后一天早于起租日', 'The last day is before the first'],
    too_long: ['太长了，最多 500 字', 'Too long: 500 characters at most'],
  },
  labels: ['空间', 'Space'],
  leaseEnds: (unit: string) => [
    `${unit} 租约将到期，续租或收回`,
    `The lease of ${unit} runs out: renew it or take it back`,
  ],
  leasesEnd: (unit: string, n: number) => [
    `${unit} 等 ${n} 处租约将到期，续租或收回`,
    `${n} leases from ${unit} on run out: renew or take back`,
  ],
  waitsForRoom: ['已准予入驻，等分配房间', 'Admitted, waiting for a room'],
  noRoomsYet: [
    '还没有录入楼层。管理员建立孵化器时录入。',
    'No floors on record yet. They are entered when the incubator is founded.',
  ],
})

const RELIEF = {
  full: { zh: '免租', en: 'Rent free' },
  half: { zh: '减半', en: 'Half rent' },
  none: { zh: '', en: '' },
} as const

/** The rent relief of a lease in words; empty for the market rent. */
export function reliefWords(relief: keyof typeof RELIEF): { zh: string; en: string } {
  return RELIEF[relief]
}
