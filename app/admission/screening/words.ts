import { defineWords } from '~/shared/words'

/** Screening by two people, each by themselves. */
export const screeningWords = defineWords({
  title: ['双人初审', 'Screening by two'],
  round: (round: number) => [`第 ${round} 轮`, `Round ${round}`],
  first: ['经办人', 'Officer in charge'],
  second: ['第二初审人', 'Second screener'],
  nobody: ['还没指定', 'nobody yet'],
  given: (day: string) => [`${day} 已提交意见`, `gave an opinion on ${day}`],
  notGiven: ['还没提交意见', 'has given no opinion yet'],
  hidden: [
    '您提交自己的意见之后，才看得到另一位的。',
    'You can read the other opinion once you have given your own.',
  ],
  hiddenOthers: ['两人都提交之后，才看得到意见。', 'The opinions can be read once both are there.'],
  onlyTheTwo: [
    '两份意见不一致，裁定之前只有两位初审人和主任看得到。',
    'The two are apart: until the director rules, only they and the director read the opinions.',
  ],
  standing: {
    waits: ['等初审意见', 'Opinions awaited'],
    apart: ['意见不一致', 'The two are apart'],
    refer: ['一致：派专家评审', 'Both: refer to experts'],
    ask_correction: ['一致：请企业补正', 'Both: ask for correction'],
    not_eligible: ['一致：不符合条件', 'Both: not eligible'],
  },
  ruledAs: (recommendation: string) => [
    `主任裁定：${recommendation}`,
    `The director ruled: ${recommendation}`,
  ],
  recommendation: ['建议', 'Recommendation'],
  recommendations: {
    refer: ['派专家评审', 'Refer to experts'],
    ask_correction: ['请企业补正', 'Ask for correction'],
    not_eligible: ['不符合条件', 'Not eligible'],
  },
  recommendationHints: {
    refer: ['', ''],
    ask_correction: ['说明里写要补正什么', 'Say in the note what is to be corrected'],
    not_eligible: [
      '两人一致时由主任决定，不再派专家',
      'When both say so the director decides, without experts',
    ],
  },
  criterion: ['条件', 'Criterion'],
  onRecord: ['现在的判定', 'On record'],
  note: ['说明', 'Note'],
  noteHint: ['建议补正或不符合条件时要写明为什么', 'Needed unless you recommend referring'],
  changed: (day: string, reason: string) => [`${day} 改变意见：${reason}`, `Changed on ${day}: ${reason}`],
  earlier: (round: number) => [`第 ${round} 轮的意见`, `Opinions of round ${round}`],
  opinion: {
    title: ['我的初审意见', 'My screening opinion'],
    lead: [
      '逐条看规则的判定，同意就不用改；不同意的选您认为的判定并写明依据。提交之前看不到另一位的意见。',
      'Look at what the rules found, criterion by criterion. Where you disagree, choose your verdict and say why. You cannot see the other opinion before you give yours.',
    ],
    verdict: (code: string) => [`${code} 您的判定`, `${code}: your verdict`],
    agree: (verdict: string) => [`同意：${verdict}`, `Agree: ${verdict}`],
    other: (verdict: string) => [`应为：${verdict}`, `Should be: ${verdict}`],
    why: (code: string) => [`${code} 依据`, `${code}: why`],
    whyHint: ['与现在的判定不同时填写', 'Where your verdict is another one'],
    criteria: ['入驻条件', 'Admission criteria'],
    send: ['提交我的意见', 'Give my opinion'],
  },
  change: {
    title: ['改变我的意见', 'Change my opinion'],
    lead: [
      '两份意见都在时可以互相参考。改变要写明理由，改前改后都留档。',
      'Once both opinions are there, each may weigh the other. Say why you change yours; both versions stay on record.',
    ],
    reason: ['为什么改变', 'Why you change it'],
    send: ['改变意见', 'Change my opinion'],
  },
  seat: {
    title: ['第二初审人', 'Second screener'],
    lead: [
      '这一批由两人各自初审。经办人不能兼任第二初审人。',
      'In this intake two people screen each file by themselves. The officer in charge cannot be both.',
    ],
    person: ['由谁来', 'Who'],
    me: (name: string) => [`${name}（我）`, `${name} (me)`],
    take: ['由我来', 'I will'],
    send: ['指定', 'Assign'],
    none: [
      '没有别的运营专员或主任可以指定，请管理员先邀请一位。',
      'There is no other officer or director. Ask the administrator to invite one.',
    ],
  },
  rule: {
    title: ['裁定初审意见', 'Rule on the screening'],
    lead: [
      '两位初审人意见不一致。裁定和理由留档，并告诉两位。',
      'The two screeners are apart. Your ruling and its reasons go on record, and both are told.',
    ],
    ruling: ['裁定为', 'Ruling'],
    note: ['理由', 'Reasons'],
    send: ['作出裁定', 'Rule'],
  },
  refusals: {
    wrong_state: [
      '这份申请已不在双人初审，请回到申请页看最新情况。',
      'This application is no longer screened by two. Go back to its page for the latest.',
    ],
    wrong_role: ['您的身份不能办这一步。', 'Your role cannot take this step.'],
    not_a_screener: ['您不是这份申请的初审人。', 'You are not a screener of this application.'],
    already_given: [
      '这一轮您已经提交过意见，要改请用“改变我的意见”。',
      'You have given your opinion of this round; you can change it.',
    ],
    not_given: ['您这一轮还没有提交意见。', 'You have given no opinion in this round yet.'],
    ruled: ['主任已经裁定，意见不能再改。', 'The director has ruled: opinions cannot change any more.'],
    no_such_criterion: [
      '有一条不在这份申请的入驻条件里，请刷新后重填。',
      'One criterion is not of this application. Reload and fill in again.',
    ],
    changed_meanwhile: [
      '刚有同事改了判定或初审人，这次没有保存。请看最新情况再办。',
      'A colleague has just changed a verdict or a screener; nothing was saved. Look again.',
    ],
    same_person: [
      '经办人不能兼任第二初审人，要由另一位来。',
      'The officer in charge cannot be the second screener too.',
    ],
    theirs_already: ['第二初审人已经是这位。', 'They are the second screener already.'],
    opinion_given: [
      '第二初审人已经提交意见，这一轮不能换人。',
      'The second screener has spoken; nobody else takes the place in this round.',
    ],
    not_an_officer: ['所选的人不是运营专员或主任。', 'The person is neither officer nor director here.'],
    own_opinion: [
      '您自己是初审人之一，不能裁定。可以由您改变意见，或请另一位主任。',
      'You are one of the two screeners and cannot rule. You may change your opinion.',
    ],
    not_apart: ['两份意见没有不一致，不用裁定。', 'The two are not apart: there is nothing to rule on.'],
  },
  setting: ['初审', 'Screening'],
  settingHint: [
    '两人时各自提交意见，一致才能派专家评审；受理第一份申请之后不能再改。',
    'With two, each gives an opinion, and a file goes before experts when they agree. Fixed once the first file is taken up.',
  ],
  settingFixed: ['已受理过申请，不能再改', 'Files have been taken up: it is fixed'],
  settings: {
    '1': ['一人', 'by one person'],
    '2': ['两人，各自提交意见', 'by two people, each by themselves'],
  },
})
