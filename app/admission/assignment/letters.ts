import { defineLetters } from '~/ground/letters/letter'

/** Letters that ask experts, remind them, say that one is missing, and tell the firm that review began. */
export const assignmentLetters = defineLetters({
  review_invitation: {
    to: ['expert'],
    reach: 'at_once',
    has: ['ref', 'answerBy', 'firm', 'link', 'due'],
    needs: ['due', 'answerBy', 'link'],
    zh: {
      when: '邀请专家评审时',
      subject: '邀请您评审 {编号}，请在{答复日}前答复',
      body: '想请您评审{企业}的入驻申请（{编号}），评分不晚于{截止日}。\n\n请在{答复日}前打开下面的链接，选“接受”或“婉拒”，不用登录；链接答复一次后失效。婉拒或到期未答复，会改请候补专家。\n\n与该企业有任职、持股、指导、投资、亲属或合作关系的，请婉拒。\n\n{链接}',
    },
    en: {
      when: 'when an expert is invited to review',
      subject: 'Would you review {ref}? Please answer by {answer by}',
      body: 'We would like you to review the application of {firm} ({ref}). Scores would be due by {due}.\n\nPlease open the link below by {answer by} and choose accept or decline; no sign-in is needed, and the link works for one answer. If you decline or do not answer, an alternate is asked.\n\nIf you work for the firm, own part of it, mentor or invest in it, are related to its people or work with them, please decline.\n\n{link}',
    },
  },
  answer_soon: {
    to: ['expert'],
    reach: 'at_once',
    has: ['ref', 'firm', 'link', 'due'],
    needs: ['due', 'link'],
    zh: {
      when: '评审邀请未答复，自动提醒',
      subject: '请答复：是否评审 {编号}',
      body: '{企业}（{编号}）的评审邀请，请在{截止日}前答复。打开下面的新链接，选“接受”或“婉拒”，不用登录；原信中的链接已失效。到期未答复，会改请候补专家。\n\n{链接}',
    },
    en: {
      when: 'as a reminder to answer an invitation',
      subject: 'Please answer: will you review {ref}?',
      body: 'Please answer the invitation to review {firm} ({ref}) by {due}: open the new link below and choose accept or decline; no sign-in is needed. It replaces the link of the first letter, which no longer works. Without an answer an alternate is asked.\n\n{link}',
    },
  },
  review_soon: {
    to: ['expert'],
    reach: 'choice',
    has: ['ref', 'due', 'firm', 'link'],
    needs: ['due', 'link'],
    zh: {
      when: '评审快到期，自动提醒',
      subject: '{编号} 的评分{截止日}截止',
      body: '{企业}（{编号}）的评审还没有提交，{截止日}截止。评不了的，请在页面上回避，我们另请专家。\n\n{链接}',
    },
    en: {
      when: 'as a reminder before scores are due',
      subject: 'Scores for {ref} are due by {due}',
      body: 'Your review of {firm} ({ref}) is due by {due} and is not in yet. If you cannot do it, recuse yourself on the page and another expert is asked.\n\n{link}',
    },
  },
  review_late: {
    to: ['expert'],
    reach: 'choice',
    has: ['ref', 'firm', 'link', 'due'],
    needs: ['due', 'link'],
    zh: {
      when: '评审过期，自动提醒',
      subject: '{编号} 的评分已过截止日',
      body: '{企业}（{编号}）的评审应在{截止日}前提交，企业在等结果，请今天完成。评不了的，请在页面上回避，我们另请专家。\n\n{链接}',
    },
    en: {
      when: 'as a reminder once scores are overdue',
      subject: 'Scores for {ref} are overdue',
      body: 'Your review of {firm} ({ref}) was due by {due} and the firm is waiting. Please finish it today; if you cannot, recuse yourself on the page and another expert is asked.\n\n{link}',
    },
  },
  experts_missing: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'expert', 'firm', 'link'],
    needs: ['link'],
    zh: {
      when: '在评的专家不够时',
      subject: '{编号} 缺评审专家',
      body: '{专家}不参加{企业}的评审，候补专家已用完，在评的专家不够。请补请：\n\n{链接}',
    },
    en: {
      when: 'when too few experts remain',
      subject: '{ref} lacks an expert',
      body: '{expert} will not review {firm}, no alternate is left, and too few experts remain. Please ask another:\n\n{link}',
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
  review_invitation_withdrawn: {
    to: ['expert'],
    reach: 'at_once',
    has: ['ref', 'firm'],
    needs: [],
    zh: {
      when: '孵化器撤回还没答复的评审邀请时',
      subject: '评审邀请 {编号} 已撤回',
      body: '请您评审{企业}（编号 {编号}）的邀请已撤回，信里的链接不再有效，不用答复。',
    },
    en: {
      when: 'when an invitation to review that has no answer yet is withdrawn',
      subject: 'The invitation to review {ref} is withdrawn',
      body: 'The invitation to review {firm} ({ref}) has been withdrawn. The links of that letter no longer work; no answer is needed.',
    },
  },
})
