import { defineLetters } from '~/ground/letters/letter'

/** Letters about what was found on a site. */
export const siteVisitLetters = defineLetters({
  visit_finding_noted: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'finding', 'park', 'ref', 'by', 'due', 'link'],
    needs: ['finding', 'link'],
    zh: {
      when: '踏勘发现问题，交给责任人时',
      subject: '请在{截止日}前整改：{企业}，{问题}',
      body: '{经手人}在{企业}落地{园区}（{编号}）的现场踏勘中发现问题：{问题}\n\n请在{截止日}前整改：\n{链接}',
    },
    en: {
      when: 'when a visit finds something, to whoever is to put it right',
      subject: 'To put right by {due}: {firm}, {finding}',
      body: 'On a visit of the site of {firm} in {park} ({ref}), {by} found: {finding}\n\nPlease put it right by {due}:\n{link}',
    },
  },
  visit_finding_closed: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'finding', 'park', 'ref', 'by', 'person', 'day', 'note', 'link'],
    needs: ['finding', 'link'],
    zh: {
      when: '踏勘问题整改好时',
      subject: '已整改：{企业}，{问题}',
      body: '{企业}落地{园区}（{编号}）踏勘发现的问题，{姓名}已于{日期}整改：{问题}\n\n{说明}\n\n由{经手人}记录。\n{链接}',
    },
    en: {
      when: 'when a finding of a visit is put right',
      subject: 'Put right: {firm}, {finding}',
      body: 'A finding on the site of {firm} in {park} ({ref}) was put right by {person} on {day}: {finding}\n\n{note}\n\nRecorded by {by}.\n{link}',
    },
  },
})
