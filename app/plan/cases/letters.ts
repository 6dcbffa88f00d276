import { defineLetters } from '~/ground/letters/letter'

/** Letters about the case of a firm: to the firm, which agrees or not, and to staff. */
export const caseLetters = defineLetters({
  case_asked: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'link'],
    needs: ['link'],
    zh: {
      when: '请企业同意发布典型案例时',
      subject: '请您看看写{企业}的案例',
      body: '孵化器写了{企业}的案例，想登在公开的门户上。请看一看，同意或要求修改；不同意就不会发布：\n\n{链接}',
    },
    en: {
      when: 'when a firm is asked to agree to its case',
      subject: 'Please read what was written about {firm}',
      body: 'The incubator has written about {firm} and would like to publish it on the public portal. Please read it, and agree or ask for changes. Without your consent nothing is published:\n\n{link}',
    },
  },
  case_agreed: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['firm', 'link'],
    needs: ['firm', 'link'],
    zh: {
      when: '企业同意典型案例时',
      subject: '{企业}同意了典型案例',
      body: '{企业}同意发布案例。请由没有写稿的主任核对后发布：\n\n{链接}',
    },
    en: {
      when: 'when a firm agrees to its case',
      subject: '{firm} agrees to its case',
      body: '{firm} agrees to the case. A director who did not word it checks and publishes it:\n\n{link}',
    },
  },
  case_changes: {
    to: ['officer', 'director'],
    reach: 'at_once',
    has: ['firm', 'note', 'link'],
    needs: ['firm', 'note', 'link'],
    zh: {
      when: '企业要求修改典型案例时',
      subject: '{企业}要求修改典型案例',
      body: '{企业}看过案例，要求修改：{说明}\n\n{链接}',
    },
    en: {
      when: 'when a firm asks for changes in its case',
      subject: '{firm} asks for changes in its case',
      body: '{firm} has read the case and asks for changes: {note}\n\n{link}',
    },
  },
  case_published: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'page'],
    needs: ['page'],
    zh: {
      when: '典型案例发布时',
      subject: '{企业}的案例已发布',
      body: '{企业}的案例已登在门户上：\n\n{全文}\n\n随时可以在“我的企业”里撤回同意。',
    },
    en: {
      when: 'when the case of a firm is published',
      subject: 'The case of {firm} is published',
      body: 'The case of {firm} is on the portal:\n\n{page}\n\nYou can withdraw your consent at any time under “My firm”.',
    },
  },
  case_taken_off: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'reason', 'link'],
    needs: ['reason'],
    zh: {
      when: '孵化器把典型案例下线时',
      subject: '{企业}的案例已下线',
      body: '孵化器把{企业}的案例从门户下线了。\n\n理由：{理由}',
    },
    en: {
      when: 'when the incubator takes a case off the portal',
      subject: 'The case of {firm} was taken off',
      body: 'The incubator has taken the case of {firm} off the portal.\n\nReason: {reason}',
    },
  },
  case_withdrawn: {
    to: ['officer', 'director'],
    reach: 'at_once',
    has: ['firm', 'link'],
    needs: ['firm', 'link'],
    zh: {
      when: '企业撤回对典型案例的同意时',
      subject: '{企业}撤回了对案例的同意',
      body: '{企业}撤回了同意，案例已经从门户消失：\n\n{链接}',
    },
    en: {
      when: 'when a firm withdraws its consent to a case',
      subject: '{firm} has withdrawn its consent to the case',
      body: '{firm} has withdrawn its consent; the case has left the portal:\n\n{link}',
    },
  },
})
