import { defineLetters } from '~/ground/letters/letter'

const officer = ['officer', 'director'] as const
const founder = ['founder'] as const
const department = ['department'] as const

/** Letters about the plan of a key firm, and about the support that is asked of departments under it. */
export const firmPlanLetters = defineLetters({
  firm_plan_opened: {
    to: founder,
    reach: 'choice',
    has: ['firm', 'officer', 'title', 'note', 'link'],
    needs: ['officer', 'link'],
    zh: {
      when: '企业列为重点、建立一企一策时',
      subject: '{企业}的一企一策已建立',
      body: '{企业}列为重点企业，由{经办人}包联，{名称}包抓。目标：\n{说明}\n\n您可以在这里看进展、提需求：\n\n{链接}',
    },
    en: {
      when: 'when a plan of its own is opened for a firm',
      subject: 'A plan of its own for {firm}',
      body: '{firm} is now a key firm. {officer} looks after it; in charge is {title}. What is to be reached:\n{note}\n\nHere you see how far it is, and can ask for support:\n\n{link}',
    },
  },
  firm_plan_given: {
    to: officer,
    reach: 'choice',
    has: ['firm', 'by', 'link'],
    needs: ['firm', 'link'],
    zh: {
      when: '重点企业交给包联专员时',
      subject: '由您包联：{企业}',
      body: '{经手人}请您包联{企业}。一企一策在这里：\n\n{链接}',
    },
    en: {
      when: 'when a key firm is given to whoever looks after it',
      subject: 'Yours to look after: {firm}',
      body: '{by} has asked you to look after {firm}. Its plan:\n\n{link}',
    },
  },
  firm_plan_ended: {
    to: founder,
    reach: 'choice',
    has: ['firm', 'note', 'link'],
    needs: ['link'],
    zh: {
      when: '一企一策结束、请企业评价时',
      subject: '{企业}的一企一策已结束，请您评价',
      body: '{企业}的一企一策已结束：\n{说明}\n\n请您评价：\n\n{链接}',
    },
    en: {
      when: 'when the plan of a firm has ended and may be rated',
      subject: 'The plan of {firm} has ended: please rate it',
      body: 'The plan of {firm} has ended:\n{note}\n\nPlease rate it:\n\n{link}',
    },
  },
  firm_plan_rated: {
    to: officer,
    reach: 'choice',
    has: ['firm', 'count', 'note', 'link'],
    needs: ['firm', 'link'],
    zh: {
      when: '企业评价了一企一策时',
      subject: '{企业}给一企一策评 {数量} 分',
      body: '{企业}给一企一策评 {数量} 分（满分 5）：{说明}\n\n{链接}',
    },
    en: {
      when: 'when a firm has rated its plan',
      subject: '{firm} rated its plan {count} of 5',
      body: '{firm} rated its plan {count} of 5: {note}\n\n{link}',
    },
  },
  support_proposed: {
    to: officer,
    reach: 'choice',
    has: ['firm', 'title', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '重点企业提出需求、待转办时',
      subject: '{企业}提出需求',
      body: '{企业}提出：\n{名称}\n\n请转给对口部门，或写明不转办的理由：\n\n{链接}',
    },
    en: {
      when: 'when a key firm asks for support',
      subject: '{firm} asks for support',
      body: '{firm} asks:\n{title}\n\nPlease pass it on to a department, or say why not:\n\n{link}',
    },
  },
  support_asked: {
    to: department,
    reach: 'choice',
    has: ['firm', 'title', 'department', 'due', 'link'],
    needs: ['title', 'due', 'link'],
    zh: {
      when: '重点企业的需求交给部门时',
      subject: '请{部门}在{截止日}前答复：{企业}的需求',
      body: '重点企业{企业}需要{部门}办：\n{名称}\n\n请在{截止日}前答复，办不到的写明理由：\n\n{链接}',
    },
    en: {
      when: 'when a department is asked what a key firm needs',
      subject: '{department}: to answer by {due}, for {firm}',
      body: 'The key firm {firm} needs {department}:\n{title}\n\nPlease answer by {due}, and say why where it cannot be done:\n\n{link}',
    },
  },
  support_passed_on: {
    to: founder,
    reach: 'choice',
    has: ['firm', 'title', 'department', 'due', 'link'],
    needs: ['title', 'department', 'link'],
    zh: {
      when: '企业的需求交给部门、告知企业时',
      subject: '您的需求已交{部门}',
      body: '{名称}\n\n这件需求已交{部门}，{截止日}前答复。\n\n{链接}',
    },
    en: {
      when: 'when a firm is told that its need lies with a department',
      subject: 'What you need lies with {department}',
      body: '{title}\n\n{department} is asked, and answers by {due}.\n\n{link}',
    },
  },
  support_withdrawn: {
    to: ['founder', 'department'],
    reach: 'choice',
    has: ['firm', 'title', 'reason', 'link'],
    needs: ['title', 'reason', 'link'],
    zh: {
      when: '需求撤回或不转办时',
      subject: '需求已撤回：{企业}',
      body: '{名称}\n\n这件需求已撤回：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a need is no longer asked for',
      subject: 'No longer asked for: {firm}',
      body: '{title}\n\nThis is no longer asked for: {reason}\n\n{link}',
    },
  },
  support_answered: {
    to: ['founder', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'title', 'department', 'outcome', 'answer', 'link'],
    needs: ['title', 'outcome', 'answer', 'link'],
    zh: {
      when: '部门答复需求时',
      subject: '{部门}答复：{决定}',
      body: '{企业}的需求：\n{名称}\n\n{部门}答复，{决定}：\n{答复}\n\n企业可以评价：\n\n{链接}',
    },
    en: {
      when: 'when a department has answered what a firm needs',
      subject: '{department} has answered: {outcome}',
      body: 'What {firm} needs:\n{title}\n\n{department} has answered, {outcome}:\n{answer}\n\nThe firm may rate it:\n\n{link}',
    },
  },
  support_late: {
    to: ['department', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'title', 'department', 'due', 'link'],
    needs: ['title', 'due', 'link'],
    zh: {
      when: '部门逾期没有答复需求时',
      subject: '{部门}答复已逾期：{企业}的需求',
      body: '{企业}的需求：\n{名称}\n\n{部门}应在{截止日}前答复，已经逾期：\n\n{链接}',
    },
    en: {
      when: 'when the answer of a department on what a firm needs is late',
      subject: '{department}: the answer for {firm} is late',
      body: 'What {firm} needs:\n{title}\n\n{department} was to answer by {due}, and it is late:\n\n{link}',
    },
  },
})
