import { defineLetters } from '~/ground/letters/letter'

/** Letters about the offer of a lease and its answer. */
export const offerLetters = defineLetters({
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
})
