import { defineLetters } from '~/ground/letters/letter'

const both = ['founder', 'park', 'department', 'bureau'] as const
const asked = ['founder', 'bureau', 'director'] as const
const askers = ['park', 'department', 'bureau', 'officer', 'director'] as const

/** Letters about the clauses of an agreement on a landing, to the side that owes it or the one that answers. */
export const commitmentLetters = defineLetters({
  commitment_soon: {
    to: both,
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'due', 'link'],
    needs: ['title', 'due', 'link'],
    zh: {
      when: '落地承诺快到期时',
      subject: '{截止日}前要兑现：{名称}',
      body: '{企业}落地协议里的“{名称}”（{编号}）{截止日}前要兑现。办好后请报对方确认：\n\n{链接}',
    },
    en: {
      when: 'when a commitment of a landing is soon due',
      subject: 'Due by {due}: {title}',
      body: '“{title}” ({ref}) of the landing agreement of {firm} is due by {due}. Report it once it is done:\n\n{link}',
    },
  },
  commitment_late: {
    to: both,
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'due', 'link'],
    needs: ['title', 'due', 'link'],
    zh: {
      when: '落地承诺逾期时',
      subject: '已逾期：{名称}',
      body: '{企业}落地协议里的“{名称}”（{编号}）应在{截止日}前兑现，现在还没有报。\n\n{链接}',
    },
    en: {
      when: 'when a commitment of a landing is late',
      subject: 'Late: {title}',
      body: '“{title}” ({ref}) of the landing agreement of {firm} was due by {due} and has not been reported as kept.\n\n{link}',
    },
  },
  commitment_reported: {
    to: both,
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'day', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '对方报落地承诺兑现时',
      subject: '请确认：{名称}',
      body: '“{名称}”（{编号}，{企业}）已报{日期}兑现，请核对材料，确认或退回：\n\n{链接}',
    },
    en: {
      when: 'when the other side reports a commitment as kept',
      subject: 'To be confirmed: {title}',
      body: '“{title}” ({ref}, {firm}) is reported as kept on {day}. Check the proof, and confirm or return it:\n\n{link}',
    },
  },
  commitment_confirmed: {
    to: both,
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'day', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '对方确认落地承诺兑现时',
      subject: '已确认：{名称}',
      body: '“{名称}”（{编号}，{企业}）{日期}的兑现已经确认。\n\n{链接}',
    },
    en: {
      when: 'when the other side confirms a commitment',
      subject: 'Confirmed: {title}',
      body: 'What was done on {day} for “{title}” ({ref}, {firm}) is confirmed.\n\n{link}',
    },
  },
  commitment_returned: {
    to: both,
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'day', 'reason', 'link'],
    needs: ['title', 'reason', 'link'],
    zh: {
      when: '对方退回落地承诺兑现时',
      subject: '已退回：{名称}',
      body: '“{名称}”（{编号}，{企业}）{日期}的兑现被退回。\n\n理由：{理由}\n\n补好后再报：\n{链接}',
    },
    en: {
      when: 'when the other side returns a report of a commitment',
      subject: 'Returned: {title}',
      body: 'What was reported for “{title}” ({ref}, {firm}) on {day} was returned.\n\nReason: {reason}\n\nReport it again once mended:\n{link}',
    },
  },
  commitment_asked: {
    to: asked,
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'reason', 'link'],
    needs: ['title', 'reason', 'link'],
    zh: {
      when: '提出变更或免除落地承诺时',
      subject: '请答复：变更“{名称}”',
      body: '{企业}落地协议里的“{名称}”（{编号}）有变更要答复。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a change or a waiver of a commitment is asked for',
      subject: 'To be answered: a change of “{title}”',
      body: 'A change of “{title}” ({ref}) in the landing agreement of {firm} waits for an answer.\n\nReason: {reason}\n\n{link}',
    },
  },
  commitment_agreed: {
    to: askers,
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '同意变更或免除落地承诺时',
      subject: '已同意：变更“{名称}”',
      body: '{企业}落地协议里“{名称}”（{编号}）的变更已经同意。\n\n{链接}',
    },
    en: {
      when: 'when a change or a waiver of a commitment is agreed to',
      subject: 'Agreed: a change of “{title}”',
      body: 'The change of “{title}” ({ref}) in the landing agreement of {firm} is agreed to.\n\n{link}',
    },
  },
  commitment_waived: {
    to: ['founder'],
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '企业的落地义务被免除时',
      subject: '不用再兑现：{名称}',
      body: '{企业}落地协议里的“{名称}”（{编号}）已经免除，不用再兑现。\n\n{链接}',
    },
    en: {
      when: 'when a duty of the firm is waived',
      subject: 'Waived: {title}',
      body: '“{title}” ({ref}) in the landing agreement of {firm} is waived: nothing is owed for it any more.\n\n{link}',
    },
  },
  commitment_refused: {
    to: askers,
    reach: 'choice',
    has: ['title', 'firm', 'ref', 'reason', 'link'],
    needs: ['title', 'reason', 'link'],
    zh: {
      when: '不同意变更或免除落地承诺时',
      subject: '对方不同意变更“{名称}”',
      body: '{企业}落地协议里“{名称}”（{编号}）的变更没有同意。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a change or a waiver of a commitment is refused',
      subject: 'Refused: a change of “{title}”',
      body: 'The change of “{title}” ({ref}) in the landing agreement of {firm} is refused.\n\nReason: {reason}\n\n{link}',
    },
  },
})
