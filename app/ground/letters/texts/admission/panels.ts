import type { Letter } from '../../letter'

/** Letters about panel meetings, the waiting list and objections. */
export const PANEL_LETTERS = {
  panel_convened: {
    to: ['officer', 'director', 'expert', 'bureau'],
    reach: 'at_once',
    has: ['intake', 'time', 'day', 'ref', 'place'],
    needs: ['day', 'time', 'place'],
    zh: {
      when: '召集评审会时',
      subject: '{批次}评审会，{日期} {时间}',
      body: '请您作为委员参加{批次}入驻评审会（{编号}）。\n\n时间：{日期} {时间}\n地点：{地点}\n\n与某家企业有利害关系的，那一项请离席。',
    },
    en: {
      when: 'when a panel meeting is convened',
      subject: 'Panel of {intake}: {day}, {time}',
      body: 'You are asked to sit on the admission panel of {intake} ({ref}).\n\nWhen: {day}, {time}\nWhere: {place}\n\nIf you have an interest in a firm, please leave the room for its item.',
    },
  },
  panel_cancelled: {
    to: ['officer', 'director', 'expert', 'bureau'],
    reach: 'at_once',
    has: ['day', 'ref'],
    needs: ['day'],
    zh: {
      when: '评审会取消时',
      subject: '{日期}的评审会取消',
      body: '原定{日期}的评审会（{编号}）取消。改期会另行通知。',
    },
    en: {
      when: 'when a panel meeting is cancelled',
      subject: 'The panel of {day} is cancelled',
      body: 'The panel meeting of {day} ({ref}) is cancelled. You will be told of a new date.',
    },
  },
  application_sent_back: {
    to: ['officer'],
    reach: 'choice',
    has: ['ref', 'firm', 'reasons', 'link'],
    needs: ['reasons', 'link'],
    zh: {
      when: '评审会要求先修改时',
      subject: '{编号} 评审会要求先修改',
      body: '评审会要求{企业}先修改再议。理由：\n\n{修改意见}\n\n请据此向企业要求补正，改好后交回评审会：\n{链接}',
    },
    en: {
      when: 'when the panel wants a file revised first',
      subject: '{ref}: the panel wants it revised first',
      body: 'The panel wants the application of {firm} revised before it decides. Reasons:\n\n{reasons}\n\nPlease ask the firm to correct, then put it before the panel again:\n{link}',
    },
  },
  waitlist_moved_up: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'link'],
    needs: ['link'],
    zh: {
      when: '候补转为同意时',
      subject: '{编号} 候补转为拟同意入驻',
      body: '有名额空出，{企业}按候补次序转为拟同意入驻。接下来公示。\n\n{链接}',
    },
    en: {
      when: 'when a firm moves up from the waiting list',
      subject: '{ref}: from the waiting list to accepted',
      body: 'A place has become free, and {firm} was next in order: the application is accepted. Public notice comes next.\n\n{link}',
    },
  },
  objection_raised: {
    to: ['director'],
    reach: 'choice',
    has: ['firm', 'ref', 'link'],
    needs: ['link'],
    zh: {
      when: '公示期间收到异议时',
      subject: '{企业}公示期间收到异议',
      body: '{企业}（{编号}）公示期间收到一份异议，答复之前不能办理入驻：\n\n{链接}',
    },
    en: {
      when: 'when an objection arrives during a public notice',
      subject: 'Objection to the admission of {firm}',
      body: 'An objection to {firm} ({ref}) was raised during its public notice. It must be answered before the firm can be admitted:\n\n{link}',
    },
  },
  // Anybody may type any address: what was objected stands on the page alone, so that no letter carries it to others.
  objection_received: {
    to: [],
    reach: 'at_once',
    has: ['firm', 'ref', 'link'],
    needs: ['ref', 'link'],
    zh: {
      when: '收到异议时，写给提出的人',
      subject: '异议已收到：{编号}',
      body: '您在{企业}入驻公示期间提出的异议已经收到，编号 {编号}。异议的副本、办到哪一步和答复都在这一页，不用登录，请不要转发：\n\n{链接}\n\n如果不是您提的，请不用理会。',
    },
    en: {
      when: 'when an objection arrives, to whoever raised it',
      subject: 'Your objection has arrived: {ref}',
      body: 'The objection you raised during the public notice of {firm} has arrived; its number is {ref}. A copy of it, how far it has come and the answer stand on this page, without signing in; please do not pass it on:\n\n{link}\n\nIf you raised none, there is nothing to do.',
    },
  },
  objection_answered: {
    to: [],
    reach: 'at_once',
    has: ['firm', 'verdict', 'answer'],
    needs: ['verdict', 'answer'],
    zh: {
      when: '答复异议时，写给提出的人',
      subject: '对{企业}异议的答复',
      body: '您在{企业}入驻公示期间提出的异议，我们查核后{结论}。\n\n{答复}',
    },
    en: {
      when: 'when an objection is answered, to whoever raised it',
      subject: 'Answer to your objection about {firm}',
      body: 'We looked into the objection you raised during the public notice of {firm}, and it was {verdict}.\n\n{answer}',
    },
  },
  objection_upheld: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'answer', 'link'],
    needs: ['answer', 'link'],
    zh: {
      when: '异议成立时',
      subject: '{编号} 公示期间的异议成立，重新审议',
      body: '{企业}公示期间有异议，查核后成立，申请回到评审重新决定。\n\n说明：{答复}\n\n{链接}',
    },
    en: {
      when: 'when an objection is upheld',
      subject: '{ref}: an objection was upheld',
      body: 'An objection raised during the public notice of {firm} was upheld. The application goes back to be decided again.\n\nExplanation: {answer}\n\n{link}',
    },
  },
} as const satisfies Record<string, Letter>
