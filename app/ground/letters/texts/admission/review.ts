import type { Letter } from '../../letter'

/** Letters about an application after it was submitted, to founders, experts, officers and directors. */
export const REVIEW_LETTERS = {
  application_taken_up: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'firm', 'officer', 'link', 'due'],
    needs: ['link'],
    zh: {
      when: '受理申请时',
      subject: '{编号} 已受理',
      body: '{企业}的入驻申请（{编号}）已受理，经办人{经办人}。初审不晚于{截止日}完成，结果会写信告诉您。\n\n{链接}',
    },
    en: {
      when: 'when an application is taken up',
      subject: '{ref} has been taken up',
      body: 'The application of {firm} ({ref}) has been taken up by {officer}. Screening will be done by {due}; we will write to you with the result.\n\n{link}',
    },
  },
  correction_asked: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'count', 'due', 'firm', 'items', 'link'],
    needs: ['items', 'due', 'link'],
    zh: {
      when: '要求补正时',
      subject: '{编号} 有 {数量} 处要补正，{截止日}前',
      body: '{企业}的入驻申请有 {数量} 处要补正：\n\n{补正事项}\n\n请在{截止日} 17:30 前改好并再次提交；逾期申请将关闭，可重新申请。\n\n{链接}',
    },
    en: {
      when: 'when corrections are asked for',
      subject: '{ref}: {count} to correct by {due}',
      body: 'The application of {firm} needs correcting:\n\n{items}\n\nPlease correct and resubmit by 17:30 on {due}. After that the application is closed and you may apply again.\n\n{link}',
    },
  },
  application_lapsed: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'link', 'due'],
    needs: ['link'],
    zh: {
      when: '补正逾期，申请关闭时',
      subject: '{编号} 逾期未补正，已关闭',
      body: '{企业}的入驻申请应在{截止日}前补正，没有收到，申请已关闭。批次仍开放时可重新申请。\n\n{链接}',
    },
    en: {
      when: 'when an application lapses for want of corrections',
      subject: '{ref} is closed: no correction arrived',
      body: 'The correction of the application of {firm} was due on {due} and did not arrive, so the application is closed. You may apply again while the intake is open.\n\n{link}',
    },
  },
  application_referred: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'firm', 'link', 'due'],
    needs: ['link'],
    zh: {
      when: '初审通过时',
      subject: '{编号} 初审通过，进入专家评审',
      body: '{企业}的入驻申请初审通过，已交专家评审。评审不晚于{截止日}完成。您现在不用做什么。\n\n{链接}',
    },
    en: {
      when: 'when an application passes screening',
      subject: '{ref} passed screening and is with the experts',
      body: 'The application of {firm} passed screening and is now with the experts, until {due}. There is nothing for you to do.\n\n{link}',
    },
  },
  review_assigned: {
    to: ['expert'],
    reach: 'at_once',
    has: ['ref', 'due', 'firm', 'link'],
    needs: ['due', 'link'],
    zh: {
      when: '指派评审时',
      subject: '请您评审 {编号}，{截止日}前',
      body: '请评审{企业}的入驻申请（{编号}），不晚于{截止日}。与该企业有利害关系的，请在页面上回避。\n\n{链接}',
    },
    en: {
      when: 'when a review is assigned',
      subject: 'Please review {ref} by {due}',
      body: 'Please review the application of {firm} ({ref}) by {due}. If you have an interest in the firm, recuse yourself on the page.\n\n{link}',
    },
  },
  review_recused: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['expert', 'ref', 'firm', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '专家回避时',
      subject: '{专家}回避 {编号}',
      body: '{专家}不参加{企业}的评审，理由：{理由}\n\n需要时请补派专家：\n{链接}',
    },
    en: {
      when: 'when an expert steps aside',
      subject: '{expert} recused from {ref}',
      body: '{expert} will not review {firm}. Reason: {reason}\n\nAsk another expert if needed:\n{link}',
    },
  },
  review_abstained: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['expert', 'ref', 'firm', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '专家弃权时',
      subject: '{专家}对 {编号} 弃权',
      body: '{专家}不给{企业}打分，不是因为有利害关系，理由：{理由}\n\n需要时请补派专家：\n{链接}',
    },
    en: {
      when: 'when an expert abstains',
      subject: '{expert} abstained on {ref}',
      body: '{expert} will not score {firm}, though not for any interest in it. Reason: {reason}\n\nAsk another expert if needed:\n{link}',
    },
  },
  reviews_in: {
    to: ['director'],
    reach: 'choice',
    has: ['ref', 'firm', 'count', 'link', 'due'],
    needs: ['due', 'link'],
    zh: {
      when: '评审收齐时',
      subject: '{编号} 评审收齐，请决定',
      body: '{企业}的 {数量} 份评审已收齐。请不晚于{截止日}决定。\n\n{链接}',
    },
    en: {
      when: 'when the last review is in',
      subject: '{ref}: all reviews are in, please decide',
      body: 'All {count} reviews of {firm} are in. Please decide by {due}.\n\n{link}',
    },
  },
  application_accepted: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'note', 'commentForFirm', 'link'],
    needs: ['link'],
    zh: {
      when: '公布“拟同意入驻”时',
      subject: '{编号} 拟同意入驻',
      body: '{企业}的申请拟同意入驻。接下来公示，公示无异议、协议签好后准予入驻。\n\n{说明}\n\n{给企业的意见}\n\n{链接}',
    },
    en: {
      when: 'when “accepted” is published',
      subject: '{ref} is accepted',
      body: 'The application of {firm} is accepted. Public notice comes next, then admission.\n\n{note}\n\n{words for the firm}\n\n{link}',
    },
  },
  application_waitlisted: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'note', 'commentForFirm', 'link'],
    needs: ['link'],
    zh: {
      when: '公布“候补”时',
      subject: '{编号} 候补',
      body: '{企业}的入驻申请列入候补。有名额时我们会再决定并写信告诉您。\n\n{说明}\n\n{给企业的意见}\n\n{链接}',
    },
    en: {
      when: 'when “waiting list” is published',
      subject: '{ref} is on the waiting list',
      body: 'The application of {firm} is on the waiting list. When a place comes free we decide again and write to you.\n\n{note}\n\n{words for the firm}\n\n{link}',
    },
  },
  application_declined: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'cites', 'note', 'commentForFirm', 'link', 'disagree'],
    needs: ['cites', 'disagree', 'link'],
    zh: {
      when: '公布“不予同意”时',
      subject: '{编号} 不予同意',
      body: '{企业}的入驻申请不予同意。依据：\n\n{依据}\n\n说明：{说明}\n\n{给企业的意见}\n\n{不同意见}改进后可在下一批重新申请。\n\n{链接}',
    },
    en: {
      when: 'when “declined” is published',
      subject: '{ref} is declined',
      body: 'The application of {firm} is declined, on these grounds:\n\n{grounds}\n\nExplanation: {note}\n\n{words for the firm}\n\n{how to disagree} You are welcome to apply again in a later intake.\n\n{link}',
    },
  },
  public_notice_opened: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'until', 'firm', 'link', 'from'],
    needs: ['from', 'until', 'link'],
    zh: {
      when: '公示开始时',
      subject: '{编号} 公示至{结束日}',
      body: '{企业}入驻一事自{起始日}至{结束日}公示。公示期满无异议，接着签协议、办理入驻。\n\n{链接}',
    },
    en: {
      when: 'when the public notice begins',
      subject: '{ref}: public notice until {until}',
      body: 'The admission of {firm} is on public notice from {from} to {until}. Without objection, the agreement and the admission follow.\n\n{link}',
    },
  },
  application_admitted: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'term', 'link'],
    needs: ['link'],
    zh: {
      when: '准予入驻时',
      subject: '{编号} 已准予入驻',
      body: '{企业}已准予入驻，孵化期 {孵化期} 个月，自分配场地之日起算。经办人会与您联系看房。\n\n{链接}',
    },
    en: {
      when: 'when the firm is admitted',
      subject: '{ref}: welcome, you are admitted',
      body: '{firm} is admitted for {months} months, counted from the day space is allocated. Your officer will be in touch about rooms.\n\n{link}',
    },
  },
} as const satisfies Record<string, Letter>
