import { defineLetters } from '~/ground/letters/letter'

/** Letters about a landing that is closed after production, or opened again. */
export const closingLetters = defineLetters({
  landing_closed: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'note', 'by', 'link'],
    needs: ['link'],
    zh: {
      when: '落地项目投产后办结时',
      subject: '{企业}落地{园区}的项目已办结',
      body: '{企业}在{园区}的落地项目（{编号}）由{经手人}办结。\n\n说明：{说明}\n\n未到期的承诺照旧兑现，季报照旧填写。有没办完的事，请告诉运营部重新打开：\n{链接}',
    },
    en: {
      when: 'when a landing is closed after production',
      subject: 'The landing of {firm} in {park} is closed',
      body: 'The landing of {firm} in {park} ({ref}) was closed by {by}.\n\nNote: {note}\n\nPromises whose day lies ahead are kept as agreed, and the questions of each quarter go on. If something is not finished, tell the incubator, which can open it again:\n{link}',
    },
  },
  landing_reopened: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'reason', 'by', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '办结的落地项目重新打开时',
      subject: '{企业}落地{园区}的项目重新打开',
      body: '{企业}在{园区}的落地项目（{编号}）由{经手人}重新打开。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a closed landing is opened again',
      subject: 'The landing of {firm} in {park} is open again',
      body: 'The landing of {firm} in {park} ({ref}) was opened again by {by}.\n\nReason: {reason}\n\n{link}',
    },
  },
})
