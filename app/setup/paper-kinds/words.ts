import { PAPER_NEEDS } from '~/ground/settings/papers'
import { settingsWords } from '~/setup/settings-pages/words'
import { TRACKS } from '~/shared/tracks'
import { defineWords, pairUp } from '~/shared/words'

/** What the pages say on which an administrator decides what papers an application asks for. */
export const paperWords = defineWords({
  title: ['申请材料', 'Papers of an application'],
  lead: [
    '一份申请要交哪些材料、收什么格式、多大、几个。按批次开放那天生效的算：已经开放的批次照原来的要，还没开放的照新的。',
    'Which papers an application asks for, in which formats, how large and how many. What is in force on the day an intake opens counts for it: intakes that have opened keep what they asked, those to come follow.',
  ],
  ...pairUp(
    { setup: settingsWords.zh.setup, save: settingsWords.zh.save },
    { setup: settingsWords.en.setup, save: settingsWords.en.save },
  ),
  cols: {
    paper: ['材料', 'Paper'],
    who: ['谁要交', 'Asked of'],
    need: ['要求', 'Needed'],
    formats: ['格式', 'Formats'],
    limits: ['大小和个数', 'Size and number'],
  },
  limits: (megabytes: number, most: number) => [
    `每个 ≤ ${megabytes} MB，最多 ${most} 个`,
    `≤ ${megabytes} MB each, at most ${most}`,
  ],
  none: ['不要任何材料', 'No papers are asked for'],
  noneText: ['申请只填表。', 'An application is its form alone.'],
  change: ['修改', 'Change'],
  changeOf: (name: string) => [`修改“${name}”`, `Change “${name}”`],
  add: ['加一种材料', 'Add a paper'],
  both: ['两类都要', 'Both tracks'],
  tracks: TRACKS.pairs,
  needs: PAPER_NEEDS.pairs,
  zh: ['中文名称', 'Name in Chinese'],
  en: ['英文名称', 'Name in English'],
  noteZh: ['说明', 'Hint in Chinese'],
  noteEn: ['说明，英文', 'Hint in English'],
  noteHint: ['写给申请企业：要哪一份、怎样才算合格', 'For whoever applies: which one, and when it will do'],
  enHint: ['不填就用中文', 'Left empty, the Chinese stands in its place'],
  who: ['谁要交', 'Asked of'],
  need: ['要求', 'Needed'],
  needHint: [
    '“不再要”的，生效后开放的批次不再列出；已交的照样看得到',
    'A paper not asked any more is left out of intakes that open from then on; what came stays',
  ],
  formats: ['收什么格式', 'Formats taken'],
  megabytes: ['每个文件最大', 'Largest size of a file'],
  megabytesHint: ['1 至 50', '1 to 50'],
  most: ['最多几个文件', 'Files at most'],
  mostHint: ['1 至 20', '1 to 20'],
  filesUnit: ['个', 'files'],
  after: ['排在', 'Its place'],
  first: ['最前面', 'First'],
  behind: (name: string) => [`“${name}”之后`, `After “${name}”`],
  ...pairUp(
    { effectiveOn: settingsWords.zh.effectiveOn, reason: settingsWords.zh.reason },
    { effectiveOn: settingsWords.en.effectiveOn, reason: settingsWords.en.reason },
  ),
  keep: ['回到材料清单', 'Back to the papers'],
  errors: {
    ...pairUp(settingsWords.zh.errors, settingsWords.en.errors),
    choose: ['请选择', 'Choose one'],
    megabytes_wrong: ['1 至 50 的整数', 'A whole number from 1 to 50'],
    most_wrong: ['1 至 20 的整数', 'A whole number from 1 to 20'],
  },
  refusals: {
    ...pairUp(settingsWords.zh.refusals, settingsWords.en.refusals),
    paper_gone: ['那一天没有这种材料。', 'There is no such paper on that day.'],
    place_gone: [
      '要排在它后面的那种，那一天没有。',
      'The paper it is to stand behind is not there on that day.',
    ],
    too_many_kinds: [
      '最多 30 种材料，请先改用已有的。',
      'At most 30 kinds of paper; change one that is there instead.',
    ],
  },
})
export type PaperWords = (typeof paperWords)['zh']
