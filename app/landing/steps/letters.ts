import { defineLetters } from '~/ground/letters/letter'

/** The letter to whoever a step of a landing is given to. */
export const stepLetters = defineLetters({
  landing_step_given: {
    to: ['officer', 'director', 'park'],
    reach: 'choice',
    has: ['firm', 'stage', 'park', 'ref', 'by', 'link'],
    needs: ['stage', 'link'],
    zh: {
      when: '定为落地一步的责任人时',
      subject: '请您负责：{企业}落地“{阶段}”',
      body: '{经手人}请您负责{企业}落地{园区}（{编号}）的“{阶段}”。要办的事、期限和另一边的责任人见：\n\n{链接}',
    },
    en: {
      when: 'when somebody is named for a step of a landing',
      subject: 'In your charge: {firm}, landing step “{stage}”',
      body: '{by} has named you for “{stage}” of the landing of {firm} in {park} ({ref}). What is to be done, until when, and who sees to it on the other side:\n\n{link}',
    },
  },
})
