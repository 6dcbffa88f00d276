import { defineWords } from '~/shared/words'
import { LETTER_STATES } from './vocabulary'

export const noticeWords = defineWords({
  letters: ['信件', 'Letters'],
  sub: [
    '系统写给每个人的信，寄出前后都在这里；一次性链接只在信里。',
    'Every letter the system writes, before and after it leaves; one-time links are in the letter alone.',
  ],
  states: LETTER_STATES.pairs,
  toTemplates: ['信件模板', 'Letter templates'],
  template: (version: number | null) => [
    version === null ? '内置文字' : `模板第 ${version} 版`,
    version === null ? 'Built-in text' : `Template version ${version}`,
  ],
  edited: ['，寄出前改过', ', edited before it left'],
  original: ['改之前', 'Before it was edited'],
  all: ['全部', 'All'],
  to: ['收信人', 'To'],
  letter: ['信', 'Letter'],
  state: ['状态', 'State'],
  written: ['写于', 'Written'],
  sent: ['寄出于', 'Sent'],
  none: ['没有这样的信', 'No such letters'],
  noneText: [
    '申请、审核、入驻的每一步都会写信，写好就在这里。',
    'Every step of an application, a review or a tenancy writes its letters here.',
  ],
  text: ['全文', 'Full text'],
  secret: ['〔一次性链接，只在信里〕', '[one-time link, in the letter alone]'],
  next: (at: string, attempts: number) => [
    `试过 ${attempts} 次，${at} 再试`,
    `Tried ${attempts} times, next ${at}`,
  ],
  edit: ['读和改', 'Read and edit'],
  editTitle: ['待放行的信', 'A letter held back'],
  editLead: [
    '决定公布时寄出。改过的文字就是寄出的文字；撤下的不寄。',
    'It leaves when the decision is published, with the text as it stands here; a dropped one never leaves.',
  ],
  subject: ['标题', 'Subject'],
  body: ['正文', 'Text'],
  save: ['保存', 'Save'],
  saved: ['已保存，公布时寄出。', 'Saved; it leaves with the publication.'],
  drop: ['撤下，不寄', 'Drop, do not send'],
  gone: ['这封信已寄出或已撤下，不能再改。', 'This letter has left or was dropped and cannot be changed.'],
  refusals: {
    gone: [
      '这封信刚被寄出或撤下，没有保存。',
      'This letter has just left or was dropped; nothing was saved.',
    ],
    wrong_role: ['您的身份不能改信。', 'Your role cannot edit letters.'],
  },
  fieldErrors: {
    subject_missing: ['写标题', 'Write a subject'],
    body_missing: ['写正文', 'Write the text'],
    too_long: ['太长了', 'Too long'],
    one_line: ['标题只能一行', 'One line only'],
  },
  errors: {
    no_text_messages: [
      '这台服务器不发短信，请换邮箱',
      'This server sends no text messages; use an e-mail address',
    ],
  },
})
