import { defineLetters } from '~/ground/letters/letter'

/** Letters about a step that is late, one level after the other. */
export const escalationLetters = defineLetters({
  landing_step_late: {
    to: ['officer', 'director', 'park', 'department', 'bureau'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'matter', 'office', 'person', 'due', 'days', 'link'],
    needs: ['matter', 'link'],
    zh: {
      when: '落地一步停滞，告诉责任人时',
      subject: '请您推进：{企业}落地，{事项}（过期 {天数} 个工作日）',
      body: '{企业}落地{园区}（{编号}）停滞：{事项}\n\n到期：{截止日}，已过期 {天数} 个工作日\n责任单位：{责任单位}\n责任人：{姓名}\n\n{链接}',
    },
    en: {
      when: 'when a step of a landing is stalled, to whoever is in charge',
      subject: 'Yours to move: {firm}, {matter} ({days} working days overdue)',
      body: 'The landing of {firm} in {park} ({ref}) stands still: {matter}\n\nDue {due}, overdue by working days: {days}\nIn whose hands: {office}\nIn charge: {person}\n\n{link}',
    },
  },
  landing_step_raised: {
    to: ['director', 'park', 'department', 'bureau'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'matter', 'office', 'person', 'leader', 'due', 'days', 'link'],
    needs: ['matter', 'link'],
    zh: {
      when: '停滞的一步升级到园区、部门或主任时',
      subject: '请督促：{企业}落地，{事项}（过期 {天数} 个工作日）',
      body: '{企业}落地{园区}（{编号}）停滞：{事项}\n\n到期：{截止日}，已过期 {天数} 个工作日\n责任单位：{责任单位}\n责任人：{姓名}\n包抓领导：{包抓领导}\n\n{链接}',
    },
    en: {
      when: 'when a stalled step goes to the park, the department or the director',
      subject: 'To be moved: {firm}, {matter} ({days} working days overdue)',
      body: 'The landing of {firm} in {park} ({ref}) stands still: {matter}\n\nDue {due}, overdue by working days: {days}\nIn whose hands: {office}\nIn charge: {person}\nLeader in charge: {leader in charge}\n\n{link}',
    },
  },
  landing_step_at_top: {
    to: ['bureau', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'matter', 'office', 'person', 'leader', 'due', 'days', 'link'],
    needs: ['matter', 'link'],
    zh: {
      when: '停滞的一步升级到科技局和主任时',
      subject: '停滞升级：{企业}落地，{事项}（过期 {天数} 个工作日）',
      body: '{企业}落地{园区}（{编号}）停滞：{事项}\n\n到期：{截止日}，已过期 {天数} 个工作日\n责任单位：{责任单位}\n责任人：{姓名}\n包抓领导：{包抓领导}\n\n{链接}',
    },
    en: {
      when: 'when a stalled step goes to the bureau and the director',
      subject: 'Stalled step: {firm}, {matter} ({days} working days overdue)',
      body: 'The landing of {firm} in {park} ({ref}) stands still: {matter}\n\nDue {due}, overdue by working days: {days}\nIn whose hands: {office}\nIn charge: {person}\nLeader in charge: {leader in charge}\n\n{link}',
    },
  },
})
