import { defineWords, plural } from '~/shared/words'

/** The expert's way through the files, what experts say of each other's reviews, and what staff read of both. */
export const scoringWords = defineWords({
  progress: (done: number, all: number) => [`已评 ${done} / ${all}`, `${done} of ${all} done`],
  left: (left: number, until: string) => [
    `还有 ${left} 份，最近一份${until}`,
    `${plural(left, 'file')} left; the first: ${until}`,
  ],
  lateOf: (late: number) => [`${late} 份已过期`, `${late} overdue`],
  allDone: (all: number) => [`${all} 份都评完了`, `All ${plural(all, 'file')} done`],
  allDoneHint: [
    '您评过的文件在下面；要改对别人评审的看法，在决定之前都可以。',
    'What you have done is below; what you say of others’ reviews can be changed until the decision.',
  ],
  skip: ['暂时跳过', 'Skip for now'],
  skipped: ['跳过了，最后再评', 'skipped, comes back at the end'],
  keys: [
    '按 Ctrl+Enter（⌘+Enter）也是提交并评下一份。暂时跳过时，填的都存成草稿。',
    'Ctrl+Enter (⌘+Enter) submits and goes to the next file too. Skipping keeps what you have typed as a draft.',
  ],
  signedOut: [
    '登录已过期，草稿没存上；填的还在这里。',
    'Your session has ended and the draft was not kept; what you typed is still here.',
  ],
  signIn: ['在新窗口登录', 'Sign in in a new window'],
  saving: ['正在存草稿…', 'Saving the draft…'],
  kept: ['草稿已存', 'Draft kept'],
  notKept: ['草稿没存上，请按“存草稿”再试', 'The draft was not kept; press “Save draft” to try again'],
  after: {
    submitted: ['上一份已提交。这是下一份。', 'Submitted. This is the next file.'],
    skipped: [
      '上一份已跳过，草稿存着，评完其他的再回来。',
      'Skipped; the draft is kept, and the file comes back after the others.',
    ],
    abstained: ['上一份已弃权，理由已记下。', 'Abstained; the reason is on record.'],
  },
  afterAtQueue: {
    submitted: ['已提交。', 'Submitted.'],
    skipped: [
      '已跳过，草稿存着。没有别的文件了，随时可以回来评。',
      'Skipped; the draft is kept. No other file is open, so come back to it whenever you like.',
    ],
    abstained: ['已弃权，理由已记下。', 'Abstained; the reason is on record.'],
  },
  abstain: ['弃权', 'Abstain'],
  abstainTitle: ['对这份申请弃权', 'Abstain on this application'],
  abstainLead: [
    '没有利害关系，但判断不了这份申请时（例如不是自己的领域、材料看不明白），可以弃权。弃权不计入中位数，理由记录在案，孵化器会另请专家。有利害关系的请回避。',
    'Abstain if you have no interest in the firm but cannot judge the application, for instance because it is not your field. An abstention counts in no median, its reason is on record, and another expert is asked. If you have an interest in the firm, recuse yourself instead.',
  ],
  abstainSend: ['弃权', 'Abstain'],
  abstainedBecause: (reason: string) => [`弃权：${reason}`, `Abstained: ${reason}`],
  respond: ['您的看法', 'Your view'],
  agrees: ['您同意这份评审吗', 'Do you agree with this review?'],
  answers: {
    yes: ['同意', 'I agree'],
    no: ['不同意', 'I disagree'],
  },
  responseReason: ['一句理由', 'Why, in a sentence'],
  responseHint: [
    '孵化器和已提交评审的专家看得到，企业看不到；决定之前可以改。',
    'Read by the incubator and by experts who have submitted, not by the firm; you may change it until the decision.',
  ],
  responseSend: ['记下看法', 'Record your view'],
  responseChange: ['改记看法', 'Change your view'],
  responseTitle: (expert: string) => [`对${expert}评审的看法`, `Your view of the review by ${expert}`],
  said: (name: string, agrees: boolean) => [
    `${name}${agrees ? '同意' : '不同意'}`,
    `${name}: ${agrees ? 'agree' : 'disagree'}`,
  ],
  you: ['您', 'You'],
  unscoredBasis: (asked: number) => [
    asked > 0 ? `派了 ${asked} 位专家，都还没有交` : '还没有专家在评',
    asked > 0 ? `${plural(asked, 'expert')} asked, none has submitted` : 'No expert is reviewing it',
  ],
  fewBasis: (count: number, least: number) => [
    `交了 ${count} 份，至少要 ${least} 份`,
    `${plural(count, 'review')} in, at least ${least} needed`,
  ],
  apartBasis: (high: string, best: string, low: string, worst: string, spread: string, limit: number) => [
    `最高 ${high}（${best}），最低 ${low}（${worst}），相差 ${spread}；相差 ${limit} 分以上算分歧大`,
    `highest ${high} (${best}), lowest ${low} (${worst}), ${spread} apart; ${limit} or more is far apart`,
  ],
  adviceBasis: (name: string, advice: string) => [`${name}的建议：${advice}`, `${name} advises: ${advice}`],
  disputeBasis: (by: string, of: string, reason: string) => [
    `${by}不同意${of}的评审：${reason}`,
    `${by} disagrees with the review by ${of}: ${reason}`,
  ],
  spread: (spread: string) => [`相差 ${spread}`, `${spread} apart`],
  widest: (item: string, low: number, high: number, points: string) => [
    `相差最多的一项：${item}，${low} 对 ${high}，合总分 ${points} 分`,
    `furthest apart on: ${item}, ${low} against ${high}, ${points} points of the total`,
  ],
  widestMark: ['相差最多', 'furthest apart'],
  errors: {
    agrees_missing: ['选同意或不同意', 'Say whether you agree'],
  },
  refusals: {
    wrong_state: [
      '先提交自己的评审，才能对别人的评审说看法。',
      'Submit your own review first; then you can answer others.',
    ],
    wrong_role: ['您的身份不能评审。', 'Your role cannot review.'],
    file_closed: [
      '这份申请已不在评审中，看法不能再改。',
      'This application is no longer in review, so your view stands as it is.',
    ],
  },
})
