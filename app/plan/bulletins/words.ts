import { defineWords } from '~/shared/words'
import { BULLETIN_STATES } from './vocabulary'

type Detail = Record<string, string | number>

export const bulletinWords = defineWords({
  states: BULLETIN_STATES.pairs,
  title: ['月通报', 'Monthly bulletin'],
  titleOf: (month: string) => [`${month} 月通报`, `Bulletin of ${month}`],
  none: ['还没有起草', 'Not drafted yet'],
  noneText: [
    '按关账数字生成初稿：总体情况、排名、亮点、存在问题和下一步要求。数字由系统填写，不用手打。',
    'A first draft is made from the closed figures: overall, ranking, highlights, problems, next steps. Figures are filled in, never typed.',
  ],
  draft: ['生成初稿', 'Make the first draft'],
  edit: ['修改文字', 'Edit the text'],
  editLead: [
    '花括号里是数字的位置，例如 {月份}、{专利成果·累计}；发布和打印时换成关账的数字。',
    'What stands in braces is a figure, such as {月份} or {专利成果·累计}; the closed figure takes its place.',
  ],
  marks: ['可以用的数字', 'Figures you can use'],
  newest: (who: string) => [`现在保存的文字（${who} 修改）`, `The text as it is kept (edited by ${who})`],
  save: ['保存', 'Save'],
  back: ['返回', 'Back'],
  publish: ['核准并发布', 'Approve and publish'],
  publishLead: [
    '发布后编号，登在门户上，不能再改；有错要撤回后重发。最后修改文字的人不能自己发布。',
    'It gets its number and goes on the portal; it cannot be changed, only withdrawn and issued anew. Whoever edited it last cannot publish it.',
  ],
  series: ['发文代字', 'Series'],
  seriesHint: ['例如“渭科孵通”，年份和序号自动编', 'Such as 渭科孵通; year and number follow by themselves'],
  withdraw: ['撤回', 'Withdraw'],
  withdrawLead: [
    '撤回后门户上不再显示正文，只留文号和理由；文号不再使用，可以重新起草。',
    'The portal then shows its number and the reason only. The number is not used again; a new one may be drafted.',
  ],
  reason: ['理由', 'Reason'],
  reasonHint: ['至少 5 个字，公开', 'At least 5 characters; published'],
  word: ['Word 文件', 'Word file'],
  print: ['打印', 'Print'],
  editedBy: (who: string, at: string) => [`${who} ${at} 修改`, `Edited by ${who}, ${at}`],
  publishedBy: (who: string, at: string) => [`${who} ${at} 发布`, `Published by ${who}, ${at}`],
  withdrawnLine: (docNo: string, who: string, at: string, reason: string) => [
    `${docNo}：${who} ${at} 撤回。${reason}`,
    `${docNo}: withdrawn by ${who}, ${at}. ${reason}`,
  ],
  withdrawnOnes: ['撤回的通报', 'Withdrawn bulletins'],
  sections: {
    overall: ['总体情况', 'Overall'],
    highlights: ['亮点', 'Highlights'],
    problems: ['存在问题', 'Problems'],
    next: ['下一步要求', 'Next steps'],
  },
  publicTitle: ['月通报', 'Monthly bulletins'],
  publicLead: [
    '按月关账的数字，科技局核准后发布。',
    'Figures of closed months, published once the bureau has approved them. The bulletins are written in Chinese.',
  ],
  publicNone: ['还没有发布月通报', 'No bulletin has been published yet'],
  publicWithdrawn: (docNo: string, day: string) => [
    `${docNo} 已于 ${day} 撤回`,
    `${docNo} was withdrawn on ${day}`,
  ],
  docNo: ['文号', 'Number'],
  month: ['月份', 'Month'],
  publishedOn: ['发布日期', 'Published'],
  errors: {
    text_missing: ['这一部分不能空着', 'This part cannot be empty'],
    too_long: ['最多 3000 字', 'At most 3,000 characters'],
    series_missing: ['请填发文代字', 'Give the series'],
    series_only_words: [
      '只填代字，不带年份、序号和括号',
      'The series alone, without year, number or brackets',
    ],
    series_long: ['最多 20 字', 'At most 20 characters'],
    reason_long: ['最多 500 字', 'At most 500 characters'],
    reason_missing: ['请写明理由', 'Give the reason'],
    reason_short: ['理由至少 5 个字', 'At least 5 characters'],
  },
  refusals: {
    exists: ['这个月已经有月通报了。', 'This month has a bulletin already.'],
    wrong_state: ['通报已经发布或撤回，不能这样办。', 'It is published or withdrawn already.'],
    changed_meanwhile: [
      '刚才有人改过文字，请看最新的再办。',
      'Somebody has just edited it; look at the newest text first.',
    ],
    own_text: [
      '最后修改文字的是您，要由另一位同事发布。',
      'You edited it last; another person publishes it.',
    ],
    unknown_mark: ({ mark = '' }: Detail) => [
      `没有 ${mark} 这个数字，请从“可以用的数字”里选。`,
      `There is no figure ${mark}; take one of the list.`,
    ],
    opened_again: ['这个月的关账刚被撤销。', 'This month has just been opened again.'],
  },
})
