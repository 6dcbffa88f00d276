import type { Letter } from '../../letter'

/** Letters about a firm in residence: its room, its records, its graduation, its leaving. */
export const TENANCY_LETTERS = {
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
  record_withdrawn: {
    to: ['founder'],
    reach: 'choice',
    has: ['title', 'reason', 'disagree'],
    needs: ['title', 'reason', 'disagree'],
    zh: {
      when: '撤下企业记录时',
      subject: '已撤下一条记录：{名称}',
      body: '贵企业的记录“{名称}”已撤下，以它为凭的指标证据同时失效。\n\n理由：{理由}\n\n{不同意见}更正后可以重新添加。',
    },
    en: {
      when: 'when a record of a firm is withdrawn',
      subject: 'A record was withdrawn: {title}',
      body: 'The record “{title}” of your firm was withdrawn, and the evidence it proved no longer counts.\n\nReason: {reason}\n\n{how to disagree} Once corrected it can be added again.',
    },
  },
  year_reviewed: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'from', 'until', 'grade', 'note'],
    needs: ['grade'],
    zh: {
      when: '年度考核合格或优秀时',
      subject: '{企业} 年度考核：{等次}',
      body: '{起始日} 至 {结束日} 的年度考核等次为{等次}。\n\n考核意见：{说明}',
    },
    en: {
      when: 'when a year in residence is graded as passed or excellent',
      subject: 'Yearly review of {firm}: {grade}',
      body: 'The year from {from} to {until} was graded: {grade}.\n\nWhat was found: {note}',
    },
  },
  year_failed: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'from', 'until', 'note', 'items', 'due'],
    needs: ['items', 'due'],
    zh: {
      when: '年度考核不合格时',
      subject: '{企业} 年度考核不合格，请在 {截止日} 前整改',
      body: '{起始日} 至 {结束日} 的年度考核不合格，给予黄牌。\n\n考核意见：{说明}\n\n整改要求：\n{补正事项}\n\n请在 {截止日} 前整改，之后运营部来复查；复查未改好的，按入孵协议办理退出。',
    },
    en: {
      when: 'when a year in residence is graded as failed',
      subject: '{firm}: the year was graded as failed; put it right by {due}',
      body: 'The year from {from} to {until} was graded as failed; the firm has a yellow card.\n\nWhat was found: {note}\n\nTo be put right:\n{items}\n\nPlease do so by {due}; then the incubator looks again. What is not put right leads to leaving under the agreement.',
    },
  },
  year_cured: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'note'],
    needs: ['note'],
    zh: {
      when: '年度考核复查已改好时',
      subject: '{企业} 年度考核复查：已改好',
      body: '复查认为已经改好，黄牌撤销。\n\n复查情况：{说明}',
    },
    en: {
      when: 'when a failed year has been put right',
      subject: '{firm}: the yearly review was put right',
      body: 'On the second look it was put right; the yellow card is taken back.\n\nHow it stands: {note}',
    },
  },
  year_not_cured: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'note'],
    needs: ['note'],
    zh: {
      when: '年度考核复查未改好时',
      subject: '{企业} 年度考核复查：未改好',
      body: '整改期已满，复查认为没有改好。\n\n复查情况：{说明}\n\n运营部会与您联系去留。',
    },
    en: {
      when: 'when a failed year has not been put right',
      subject: '{firm}: the yearly review was not put right',
      body: 'The days to put it right are over, and on the second look it was not.\n\nHow it stands: {note}\n\nThe incubator will talk to you about what follows.',
    },
  },
  firm_graduated: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'date', 'set'],
    needs: ['date'],
    zh: {
      when: '企业毕业时',
      subject: '{企业} 已毕业',
      body: '{企业} 于 {年月日} 毕业，所依据的是{毕业条件}。毕业证书在“我的企业”页。房间的租约不变，到期为止；下一步是落地，运营部会与您商定园区与时间。落地后每季度会来信问产值、税收、用工三个数，请在“我的企业”页看告知书并选择是否同意。',
    },
    en: {
      when: 'when a firm graduates',
      subject: '{firm} has graduated',
      body: '{firm} graduated on {date} under: {graduation criteria}. The certificate is on the page of your firm. Leases of rooms stay as they are until they end. Landing comes next: the incubator will agree the park and the dates with you. After it a letter asks for output, tax and jobs every quarter; the page of your firm says how they are used and asks for your consent.',
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
  term_extended: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'date', 'reason'],
    needs: ['date'],
    zh: {
      when: '延长企业的孵化期时',
      subject: '{企业} 的孵化期延长到 {年月日}',
      body: '{企业} 的孵化期延长，最后一天是 {年月日}。\n\n说明：{理由}\n\n租约不随之延长，需要时请另办续租。',
    },
    en: {
      when: 'when the term of a firm is extended',
      subject: 'The term of {firm} was extended to {date}',
      body: 'The term of {firm} was extended; its last day is {date}.\n\nExplanation: {reason}\n\nLeases are not extended with it: please ask for a renewal where you need one.',
    },
  },
  term_corrected: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'date', 'reason'],
    needs: ['date', 'reason'],
    zh: {
      when: '更正企业的入驻日时',
      subject: '{企业} 的入驻日已更正',
      body: '{企业} 的入驻日更正为 {年月日}，孵化期从这一天起算。\n\n理由：{理由}\n\n如有不同意见，请回复运营部。',
    },
    en: {
      when: 'when the day a firm moved in is corrected',
      subject: 'The day {firm} moved in was corrected',
      body: '{firm} is now on record as having moved in on {date}; its term runs from that day.\n\nReason: {reason}\n\nIf you see it otherwise, please tell the incubator.',
    },
  },
} as const satisfies Record<string, Letter>
