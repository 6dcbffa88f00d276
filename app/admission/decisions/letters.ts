import { defineLetters } from '~/ground/letters/letter'

/** Letters about what becomes of an application, to the firm and to officers. */
export const decisionLetters = defineLetters({
  application_withdrawn: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'firm'],
    needs: ['ref'],
    zh: {
      when: '企业撤回申请时',
      subject: '申请 {编号} 已撤回',
      body: '{企业}的入驻申请（编号 {编号}）已按您的要求撤回。本批截止前可以重新申请。',
    },
    en: {
      when: 'when a firm withdraws its application',
      subject: 'Application {ref} withdrawn',
      body: 'The application of {firm} ({ref}) has been withdrawn as you asked. You may apply again while the intake is open.',
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
})
