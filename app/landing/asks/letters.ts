import { defineLetters } from '~/ground/letters/letter'

/** Letters to a department about what it is asked, and about its answer. */
export const askLetters = defineLetters({
  department_asked: {
    to: ['department'],
    reach: 'choice',
    has: ['firm', 'blocker', 'department', 'ref', 'due', 'link'],
    needs: ['blocker', 'link'],
    zh: {
      when: '落地卡点交给部门时',
      subject: '请{部门}答复：{企业}落地，{卡点}',
      body: '{企业}的落地项目（{编号}）有一件事要{部门}答复：{卡点}\n\n请在{截止日}前答复：\n{链接}',
    },
    en: {
      when: 'when a department is asked about a landing',
      subject: 'For {department} to answer: {firm}, {blocker}',
      body: 'The landing of {firm} ({ref}) waits for {department}: {blocker}\n\nPlease answer by {due}:\n{link}',
    },
  },
  department_ask_withdrawn: {
    to: ['department'],
    reach: 'choice',
    has: ['firm', 'blocker', 'department', 'ref', 'link'],
    needs: ['blocker', 'link'],
    zh: {
      when: '收回交给部门的卡点时',
      subject: '不用再答复：{企业}落地，{卡点}',
      body: '{企业}的落地项目（{编号}）交{部门}答复的事已收回，不用再答复：{卡点}\n\n{链接}',
    },
    en: {
      when: 'when a department is no longer asked about a landing',
      subject: 'No answer needed any more: {firm}, {blocker}',
      body: 'What {department} was asked about the landing of {firm} ({ref}) is taken back; no answer is needed: {blocker}\n\n{link}',
    },
  },
  department_answered: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['firm', 'department', 'ref', 'outcome', 'answer', 'link'],
    needs: ['link'],
    zh: {
      when: '部门答复时',
      subject: '{部门}答复：{企业}落地，{决定}',
      body: '{部门}就{企业}的落地项目（{编号}）答复：{决定}\n\n{答复}\n\n接着办：\n{链接}',
    },
    en: {
      when: 'when a department answers',
      subject: '{department} has answered about {firm}: {outcome}',
      body: '{department} has answered about the landing of {firm} ({ref}): {outcome}\n\n{answer}\n\nGo on here:\n{link}',
    },
  },
})
