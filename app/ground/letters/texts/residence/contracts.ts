import type { Letter } from '../../letter'

/** Letters about lease contracts: the offer, its answer, signing, handovers, changes of rooms, and what comes to its end. */
export const CONTRACT_LETTERS = {
  lease_offered: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'unit', 'start', 'end', 'day', 'link'],
    needs: ['unit', 'day', 'link'],
    zh: {
      when: '发出租约邀约时',
      subject: '请答复租约邀约：{房间}',
      body: '为{企业}准备了 {房间}，租期 {起租日} 至 {到期日}（{编号}）。房间为您保留到 {日期}，请在那天以前接受或谢绝：{链接}',
    },
    en: {
      when: 'when rooms are offered',
      subject: 'Please answer: {room} is offered to you',
      body: '{room} is offered to {firm} from {start} to {end} ({ref}). It is held for you until {day}; please accept or decline by then: {link}',
    },
  },
  lease_accepted: {
    to: ['officer'],
    reach: 'choice',
    has: ['firm', 'ref', 'link'],
    needs: ['link'],
    zh: { when: '企业接受租约时', subject: '{企业} 接受了租约 {编号}', body: '请安排签字：{链接}' },
    en: {
      when: 'when a firm accepts a lease',
      subject: '{firm} has accepted lease {ref}',
      body: 'Please have it signed: {link}',
    },
  },
  lease_declined: {
    to: ['officer'],
    reach: 'choice',
    has: ['firm', 'ref', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '企业谢绝租约时',
      subject: '{企业} 谢绝了租约 {编号}',
      body: '理由：{理由}\n\n房间已放开。{链接}',
    },
    en: {
      when: 'when a firm declines a lease',
      subject: '{firm} has declined lease {ref}',
      body: 'Reason: {reason}\n\nThe rooms are free again. {link}',
    },
  },
  lease_withdrawn: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'reason', 'link'],
    needs: ['reason'],
    zh: {
      when: '撤回租约邀约时',
      subject: '租约邀约 {编号} 已撤回',
      body: '给{企业}的租约邀约 {编号} 已撤回。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when an offer of a lease is withdrawn',
      subject: 'The offer of lease {ref} was withdrawn',
      body: 'The offer of lease {ref} to {firm} was withdrawn.\n\nReason: {reason}\n\n{link}',
    },
  },
  lease_called_off: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'reason', 'link'],
    needs: ['ref', 'reason'],
    zh: {
      when: '起租前取消租约时',
      subject: '租约 {编号} 已取消',
      body: '{企业}的租约 {编号} 的房间在起租前全部退回，租约取消，不收费用。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a lease is called off before it begins',
      subject: 'Lease {ref} is called off',
      body: 'All rooms of lease {ref} of {firm} were given back before it began. It is called off and nothing is charged for it.\n\nReason: {reason}\n\n{link}',
    },
  },
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
  lease_lapsed: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'link'],
    needs: ['ref'],
    zh: {
      when: '租约邀约过期时',
      subject: '租约邀约 {编号} 已过期',
      body: '给{企业}的租约邀约 {编号} 没有在期限内答复，房间已放开。仍需要房间的，请与运营部联系。{链接}',
    },
    en: {
      when: 'when an offer of a lease lapses',
      subject: 'The offer of lease {ref} has lapsed',
      body: 'The offer of lease {ref} to {firm} was not answered in time and its rooms are free. If you still need a room, please talk to the incubator. {link}',
    },
  },
  lease_signed: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'ref', 'day', 'start', 'end', 'link'],
    needs: ['ref', 'start', 'end'],
    zh: {
      when: '租约签字时',
      subject: '租约 {编号} 已签字',
      body: '{企业}的租约 {编号} 于 {日期} 签字，租期 {起租日} 至 {到期日}。请与运营部约定交房时间，到时按清单交接。{链接}',
    },
    en: {
      when: 'when a lease is signed',
      subject: 'Lease {ref} is signed',
      body: 'Lease {ref} of {firm} was signed on {day} and runs from {start} to {end}. Please agree a time for the handover. {link}',
    },
  },
  handover_recorded: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'ref', 'day', 'link'],
    needs: ['link'],
    zh: {
      when: '登记房间交接时',
      subject: '请确认交接清单：{编号}',
      body: '{企业} {日期} 的房间交接已登记：清单、水电表读数、钥匙。请核对后确认，有出入写下来：{链接}',
    },
    en: {
      when: 'when a handover is written down',
      subject: 'Please confirm the handover of {ref}',
      body: 'The handover of {day} for {firm} is written down: checklist, meters, keys. Please check and confirm it, and write down what differs: {link}',
    },
  },
  handover_confirmed: {
    to: ['officer'],
    reach: 'choice',
    has: ['firm', 'ref', 'day', 'link'],
    needs: ['link'],
    zh: {
      when: '企业确认交接时',
      subject: '{企业} 确认了 {编号} 的交接',
      body: '{日期} 的交接双方已确认：{链接}',
    },
    en: {
      when: 'when a firm confirms a handover',
      subject: '{firm} has confirmed the handover of {ref}',
      body: 'The handover of {day} is confirmed by both: {link}',
    },
  },
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
} as const satisfies Record<string, Letter>
