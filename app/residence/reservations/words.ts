import { defineWords } from '~/shared/words'

export const reservationWords = defineWords({
  prolong: ['延长预留', 'Prolong the reservation'],
  lead: [
    '到期的房间会放开，别的企业可以租。延长的日子里房间要空着；不再要的提前放开。',
    'A reservation that runs out lets the room go to others. It can go on while the room is free; one that nobody needs is better let go.',
  ],
  rooms: ['房间', 'Rooms'],
  heldFor: ['为谁预留', 'Reserved for'],
  days: ['预留', 'Reserved'],
  until: ['延长到（含）', 'Until and with'],
  untilHint: [
    '按一份邀约保留房间的天数填好了，可以改',
    'As many days as an offer holds its rooms; change it as needed',
  ],
  reason: ['理由', 'Reason'],
  now: ['延长', 'Prolong'],
  letGo: ['不再要了，放开', 'Let it go'],
  back: ['返回', 'Go back'],
  over: [
    '这个预留已经到期，房间放开了；可以重新预留。',
    'This reservation has run out and the room is free again; reserve it anew.',
  ],
  to: (from: string, until: string) => [`${from} 至 ${until}`, `${from} to ${until}`],
  runsOut: (units: string) => [
    `${units} 的预留将到期，延长或放开`,
    `The reservation of ${units} runs out: prolong it or let it go`,
  ],
  errors: {
    required: ['必填', 'Required'],
    day: ['日期写成 2026-11-20 的样子', 'Write the date like 2026-11-20'],
    too_long: ['太长了，最多 500 字', 'Too long: 500 characters at most'],
  },
  refusals: {
    not_later: ['要比现在的最后一天晚。', 'It has to be later than its last day now.'],
    too_far: ['最多延长一年。', 'By a year at most.'],
    over: ['这个预留已经到期或放开了。', 'This reservation has run out or was let go.'],
    changed_meanwhile: [
      '刚刚有人改过这个预留，请刷新再看。',
      'Somebody has just changed this reservation. Please reload.',
    ],
    busy: [
      '这间房正有人在办分配，没有重复办理。稍后再试。',
      'Somebody is allocating this room right now, so nothing was done. Try again in a moment.',
    ],
    taken: ({ unit, who, from, until }: Record<string, string | number>) => [
      `${unit} 从 ${from} 到 ${until} 已归${who}，只能延长到那之前。`,
      `${unit} belongs to ${who} from ${from} to ${until}; it can go on until then only.`,
    ],
    taken_plain: [
      '延长的日子里房间已经给了别人。',
      'The room belongs to somebody else on some of these days.',
    ],
  },
})
