import { defineWords } from '~/shared/words'
import { TOPICS } from './vocabulary'

type Detail = Record<string, string | number>

export const questionWords = defineWords({
  topics: TOPICS.pairs,
  title: ['常见问题', 'Frequent questions'],
  lead: [
    '按主题排好次序，公开的登在门户上，可以按字词查找。',
    'In order by topic. Those that are published stand on the portal, where they can be searched.',
  ],
  none: ['还没有问题', 'No questions yet'],
  noneText: ['把企业常问的写下来，一次答清楚。', 'Write down what firms ask, and answer it once.'],
  notFound: ['没有符合的问题', 'No question matches'],
  notFoundText: ['换个词试试，或看全部问题。', 'Try another word, or see all of them.'],
  new: ['新增问题', 'New question'],
  edit: ['修改问题', 'Edit the question'],
  editLead: [
    '每行一段；“- ”开头是列表。不写英文，英文门户就显示中文。',
    'A line is a paragraph; “- ” begins an item of a list. Without English the English portal shows the Chinese.',
  ],
  topic: ['主题', 'Topic'],
  all: ['全部', 'All'],
  fields: {
    topic: ['主题', 'Topic'],
    questionZh: ['问题（中文）', 'Question in Chinese'],
    answerZh: ['回答（中文）', 'Answer in Chinese'],
    questionEn: ['问题（英文）', 'Question in English'],
    answerEn: ['回答（英文）', 'Answer in English'],
  },
  question: ['问题', 'Question'],
  state: ['门户', 'Portal'],
  acts: ['操作', 'Acts'],
  shown: ['已公开', 'Published'],
  hidden: ['未公开', 'Not published'],
  show: ['公开', 'Publish'],
  hide: ['收回', 'Take back'],
  up: ['上移', 'Up'],
  down: ['下移', 'Down'],
  remove: ['删除', 'Remove'],
  removeLead: (question: string) => [
    `“${question}”将从列表和门户删除。`,
    `“${question}” leaves the list and the portal.`,
  ],
  save: ['保存', 'Save'],
  back: ['返回', 'Back'],
  see: ['在门户上看', 'See it on the portal'],
  find: ['查找', 'Search'],
  findLabel: ['问题或回答里的字词', 'A word of the question or the answer'],
  publicLead: ['企业常问的，按主题排列。', 'What firms ask, by topic.'],
  publicNone: ['还没有公开的问题', 'No questions are published yet'],
  errors: {
    topic_missing: ['请选主题', 'Choose the topic'],
    question_missing: ['请填问题', 'Give the question'],
    answer_missing: ['请填回答', 'Give the answer'],
    english_half: ['英文的问题和回答要么都写，要么都不写', 'Give question and answer in English, or neither'],
    too_long: ['太长了', 'Too long'],
    required: ['请回到列表再试', 'Go back to the list and try again'],
  },
  refusals: {
    changed_meanwhile: [
      '刚才有人改过，请看最新的再办。',
      'Somebody has just changed it; look at the newest first.',
    ],
    too_many: ({ most = '' }: Detail) => [
      `最多 ${most} 个问题，请先删去不用的。`,
      `${most} questions at most; remove some first.`,
    ],
  },
})
