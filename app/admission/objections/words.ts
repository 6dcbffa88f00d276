import { words as files } from '~/ground/files/words'
import { defineWords, pairUp } from '~/shared/words'
import { OBJECTION_STATES } from './vocabulary'

/** Objections to admissions on public notice. */
export const objectionWords = defineWords({
  title: ['异议', 'Objections'],
  sub: [
    '公示期间收到的异议。答复之前不能办理入驻；成立的，申请回到评审重新决定。',
    'Raised during public notices. Nobody is admitted before theirs are answered; an upheld one sends the file back.',
  ],
  none: ['没有收到异议', 'No objection was raised'],
  noneText: [
    '公示页上任何人都可以提，提了会列在这里。',
    'Anybody can object on the public notice; it is listed here.',
  ],
  number: ['编号', 'Number'],
  firm: ['企业', 'Firm'],
  raisedOn: ['提出日期', 'Raised'],
  by: ['提出人', 'By'],
  state: ['状态', 'State'],
  states: OBJECTION_STATES.pairs,
  text: ['异议内容', 'Objection'],
  contact: ['联系方式', 'Contact'],
  evidence: ['证据文件', 'Evidence'],
  answer: ['答复', 'Answer'],
  answeredOn: (day: string) => [`${day} 答复`, `answered ${day}`],
  verdict: ['结论', 'Verdict'],
  dismiss: ['不成立', 'Dismiss'],
  uphold: ['成立，回到评审', 'Uphold, back to review'],
  upholdHint: ['只有主任能定；公示停止', 'For the director alone; the notice ends'],
  answerHint: [
    '写明怎样查的、结论是什么，提出人会收到；成立时企业也会收到。不少于 20 字',
    'How it was looked into and what came of it. The person who objected reads it; so does the firm when it is upheld. At least 20 characters',
  ],
  send: ['答复并通知', 'Answer and tell them'],
  back: ['回到异议', 'Back to the objections'],
  own: {
    name: ['我的异议', 'My objection'],
    title: (number: string) => [`异议 ${number}`, `Objection ${number}`],
    waits: [
      '孵化器还没有答复。答复会出现在这一页。',
      'The incubator has not answered yet. Its answer will appear on this page.',
    ],
    keep: [
      '这一页没有登录，谁有网址谁能看：请收藏或打印，不要转发。',
      'This page has no sign-in; whoever has its address can read it. Keep it as a bookmark or print it, and do not pass it on.',
    ],
  },
  verdictWords: {
    dismissed: ['认为不成立', 'dismissed'],
    upheld: ['认为成立', 'upheld'],
  },
  form: {
    title: ['提出异议', 'Object'],
    lead: (firm: string, until: string) => [
      `对${firm}入驻有异议的，可在 ${until} 17:30 前提出。`,
      `Objections to the admission of ${firm} are taken until 17:30 on ${until}.`,
    ],
    object: ['提出异议', 'Object'],
    name: ['姓名或单位', 'Your name or organisation'],
    contact: ['邮箱或电话', 'E-mail or telephone'],
    contactHint: ['答复寄到这里，不公开', 'For the answer; not made public'],
    contactMailHint: [
      '不公开。答复寄到邮箱；本站还没有短信通道，只留电话的，由工作人员打电话答复',
      'Not made public. The answer goes to an e-mail address; this site sends no text messages yet, so with a telephone number alone somebody will call you',
    ],
    text: ['异议和依据', 'Objection and grounds'],
    textHint: ['写明事实和来源，20 字以上', 'Facts and where they come from, at least 20 characters'],
    evidence: ['证据文件', 'Evidence'],
    evidenceNote: [
      'PDF、JPG、PNG、DOCX，一个，不超过 10 MB；只有孵化器能看',
      'One PDF, JPG, PNG or DOCX, up to 10 MB; only the incubator reads it',
    ],
    consent: [
      '我同意孵化器为处理这份异议使用以上信息',
      'The incubator may use this to deal with the objection',
    ],
    consentLabel: ['个人信息', 'Personal data'],
    send: ['提交异议', 'Send the objection'],
    done: [
      '异议已收到，孵化器查核后会答复您。',
      'The objection has arrived. The incubator will look into it and answer you.',
    ],
    doneNumber: (number: string) => [
      `编号 ${number}。请收藏或打印这一页：答复会出现在这里，打电话问时也报这个编号。`,
      `Its number is ${number}. Keep or print this page: the answer will appear here, and on the telephone the number is enough.`,
    ],
    back: ['回到公示', 'Back to the notices'],
  },
  refusals: {
    not_on_notice: ['公示已经结束，不能再提异议。', 'The public notice has ended.'],
    too_many: ['提交得太多了，请过一会儿再试。', 'Too many were sent; please try again later.'],
    unknown_file: ['文件没有收到，请重新选择后再提交。', 'The file did not arrive. Choose it again.'],
    wrong_state: [
      '这份异议已答复，或申请已不在公示。',
      'It is answered already, or the application is no longer on notice.',
    ],
    wrong_role: ['认定成立只有主任能办。', 'Only the director can uphold an objection.'],
    changed_meanwhile: ['刚有同事答复了这份异议。', 'A colleague has just answered this objection.'],
  },
  errors: {
    ...pairUp(files.zh.refusal, files.en.refusal),
    name_missing: ['写姓名或单位', 'Give your name or organisation'],
    contact_missing: ['写邮箱或电话', 'Give an e-mail address or telephone number'],
    contact_wrong: ['要写一个邮箱或电话号码', 'Not an e-mail address or telephone number'],
    text_short: ['请写清事实，20 字以上', 'Give the facts, at least 20 characters'],
    consent_missing: ['要同意才能提交', 'Please agree first'],
    verdict_missing: ['选结论', 'Choose the verdict'],
    answer_short: ['答复太短，20 字以上', 'Too short: at least 20 characters'],
    too_long: ['太长了', 'Too long'],
    choose_again: ['文件要重新选择：上次选的没有保留', 'Choose the file again: it was not kept'],
    wrong_type: ['只收 PDF、JPG、PNG、DOCX 文件', 'Only PDF, JPG, PNG and DOCX files are accepted'],
    not_what_it_says: [
      '文件内容与扩展名不符，请重新导出后再选',
      'What is in the file does not match its extension. Export it again',
    ],
    too_large: ['文件超过 10 MB，请压缩后再选', 'The file is larger than 10 MB. Compress it'],
    empty: ['文件是空的，请选另一个', 'The file is empty. Choose another'],
    too_many: ['只能交一个文件，请合并后再选', 'Only one file can be sent. Put them together first'],
    fetches: [
      '文件会从别处取模板、图片或对象，请另存为 PDF 再交',
      'The file fetches a template, a picture or an object from elsewhere; save it as a PDF',
    ],
    suspicious: [
      '文件加密、含宏或压缩异常，不能接收',
      'The file is encrypted, has macros or is compressed unusually far',
    ],
    signed_out: ['文件没有收到，请重新选择', 'The file did not arrive. Choose it again'],
    broken: [
      '传输中断，文件没有收全，请重新选择',
      'The form broke off on its way, and the file is not whole. Choose it again',
    ],
    not_here: ['这一栏不收文件', 'No file is taken in this field'],
    over_quota: [
      '今天收到的文件已到上限，请明天再交，或先不带文件提交',
      'No more files are taken today. Send the objection without one, or come back tomorrow',
    ],
    no_room: [
      '服务器存储空间不足，文件没有保存，请先不带文件提交',
      'The server is short of space, so the file was not kept. Send the objection without one',
    ],
    not_stored: [
      '文件没有保存下来，请重新选择，或先不带文件提交',
      'The file could not be kept. Choose it again, or send the objection without one',
    ],
    too_often: [
      '文件交得太多了，请过一小时再试，或先不带文件提交',
      'Too many files were sent. Try again in an hour, or send the objection without one',
    ],
  },
})
