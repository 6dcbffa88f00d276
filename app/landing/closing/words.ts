import { KINDS } from '~/landing/commitments/vocabulary'
import { defineWords } from '~/shared/words'

/** What a letter says of a landing that was closed with nothing left open. */
export const SETTLED = {
  zh: '承诺、卡点、部门答复和看现场的问题都已了结。',
  en: 'Promises, blockers, answers of departments and findings of visits are settled.',
}

type Count = { count?: string | number }

/** What the pages say that close a landing after production and open it again. */
export const closingWords = defineWords({
  close: ['办结', 'Close the landing'],
  closeLead: [
    '投产以后，承诺双方都兑现、卡点和问题都了结，项目就可以办结。办结后不再作为项目跟进；季报照填，达产、入规照记。',
    'Once it produces, and promises of both sides, blockers and findings are settled, a landing can be closed. It is then followed up no longer as a project; the questions of each quarter go on, and so do full capacity and the above-scale line.',
  ],
  nothingOpen: ['没有未了结的事，可以办结。', 'Nothing is open: the landing can be closed.'],
  mustTitle: (must: number) => [`先了结这 ${must} 件`, `To be settled first: ${must}`],
  openTitle: (count: number) => [`还有 ${count} 项承诺没有到期`, `Promises still ahead: ${count}`],
  more: (count: number) => [`另有 ${count} 件`, `${count} more`],
  matter: ['事项', 'Matter'],
  kind: ['类别', 'Kind'],
  due: ['期限', 'Until'],
  noDay: ['还没到计期条件', 'Not due yet'],
  kinds: {
    blocker: ['卡点', 'Blocker'],
    ask: ['等部门答复', 'Asked of a department'],
    finding: ['看现场发现的问题', 'Finding of a visit'],
    city: ['市里的承诺', 'Promise of the city'],
    firm: ['企业的承诺', 'Promise of the firm'],
  },
  promises: KINDS.pairs,
  reason: ['留着承诺办结的理由', 'Why it is closed with promises ahead'],
  reasonHint: [
    '比如“后四年的产值、税收按年度跟踪”',
    'Such as “output and tax of the next four years are followed by the year”',
  ],
  closeNow: ['办结', 'Close'],
  reopen: ['重新打开', 'Open again'],
  reopenLead: [
    '重新打开后又可以记卡点、请部门答复、加承诺；企业、园区和负责人会收到信。',
    'Once it is open, blockers can be noted, departments asked and promises added again; the firm, the park and whoever is in charge are written to.',
  ],
  reopenReason: ['理由', 'Reason'],
  back: ['返回项目', 'Back to the project'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    short: ['至少写 4 个字', 'At least 4 characters'],
    too_long: ['太长了', 'Too long'],
  },
  refusals: {
    is_dropped: ['项目已经终止', 'The project was dropped'],
    not_producing: ['投产以后才能办结', 'A landing can be closed once it produces'],
    closed_already: ['项目已经办结', 'The landing is closed already'],
    not_closed: ['项目没有办结', 'The landing is not closed'],
    matters_open: ({ count = 0 }: Count) => [
      `还有 ${count} 件要先了结，列在上面`,
      `${count} matters listed above have to be settled first`,
    ],
    reason_missing: ({ count = 0 }: Count) => [
      `还有 ${count} 项承诺没有到期，请写明理由`,
      `Promises still ahead: ${count}. Please give the reason`,
    ],
    changed_meanwhile: ['项目刚刚有变动，请看过再办', 'The project has just changed; please look again'],
  },
})
