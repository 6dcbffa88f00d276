import { defineWords } from '~/shared/words'
import { NEWS_STATES } from './vocabulary'

type Detail = Record<string, string | number>

export const newsWords = defineWords({
  states: NEWS_STATES.pairs,
  title: ['动态', 'News'],
  lead: [
    '专员写的由另一位同事发布；主任写的可以自己发布。',
    'What an officer words another person publishes; a director publishes the own words, too.',
  ],
  none: ['还没有动态', 'No news yet'],
  noneText: ['写下发生了什么，配上照片，发布到门户。', 'Say what happened, add a picture, publish it.'],
  new: ['写动态', 'Write news'],
  day: ['日期', 'Day'],
  state: ['进度', 'State'],
  editedBy: (who: string, at: string) => [`${who} ${at} 修改`, `Edited by ${who}, ${at}`],
  publishedBy: (who: string, at: string) => [`${who} ${at} 发布`, `Published by ${who}, ${at}`],
  withdrawnBy: (who: string, at: string) => [`${who} ${at} 撤下`, `Withdrawn by ${who}, ${at}`],
  edit: ['修改', 'Edit'],
  editLead: [
    '每行一段；“# ”开头是小标题，“- ”开头是列表。不写英文，英文门户就显示中文。',
    'A line is a paragraph; “# ” begins a heading, “- ” an item of a list. Without English the English portal shows the Chinese.',
  ],
  fields: {
    titleZh: ['标题（中文）', 'Title in Chinese'],
    titleEn: ['标题（英文）', 'Title in English'],
    textZh: ['正文（中文）', 'Text in Chinese'],
    textEn: ['正文（英文）', 'Text in English'],
    onDay: ['日期', 'Day'],
    picture: ['图片', 'Picture'],
    captionZh: ['图片说明（中文）', 'What it shows, in Chinese'],
    captionEn: ['图片说明（英文）', 'What it shows, in English'],
    reason: ['理由', 'Reason'],
  },
  save: ['保存', 'Save'],
  back: ['返回', 'Back'],
  pictures: ['图片', 'Pictures'],
  noPictures: ['没有图片', 'No pictures'],
  addPicture: ['添加图片', 'Add a picture'],
  addPictureLead: [
    'JPG 或 PNG，每张不超过 2 MB，最多 6 张。照片里有人的，请先征得本人同意；手机照片里的拍摄地点在上传时去掉。',
    'JPG or PNG, up to 2 MB each, six at most. Ask the people in it first; the place where a photograph was taken is removed when it arrives.',
  ],
  removePicture: ['删除图片', 'Remove'],
  publish: ['发布', 'Publish'],
  publishLead: [
    '登在门户上，谁都能看，也进订阅源。发布后不能再改，有错先撤下。',
    'It goes on the portal and into the feed. It cannot be changed then; withdraw it first.',
  ],
  withdraw: ['撤下', 'Withdraw'],
  withdrawLead: [
    '门户上立即看不到；改好可以用原来的地址重新发布。',
    'It leaves the portal at once; mended, it may be published again at its address.',
  ],
  reasonHint: ['至少 5 个字，记入日志', 'At least 5 characters, kept in the log'],
  see: ['在门户上看', 'See it on the portal'],
  public: {
    title: ['动态', 'News'],
    lead: ['孵化器的消息。', 'What happens at the incubator.'],
    none: ['还没有动态', 'No news yet'],
    all: ['全部动态', 'All news'],
    feed: ['订阅（Atom）', 'Feed (Atom)'],
    inChinese: ['只有中文', 'In Chinese'],
  },
  errors: {
    title_missing: ['请填标题', 'Give the title'],
    text_missing: ['请填正文', 'Give the text'],
    english_half: ['英文标题和正文要么都写，要么都不写', 'Give title and text in English, or neither'],
    day_missing: ['请填日期', 'Give the day'],
    day_wrong: ['日期不对', 'This is no day'],
    too_long: ['太长了', 'Too long'],
    picture_missing: ['请选图片', 'Choose a picture'],
    caption_missing: ['请写图片说明，看不见图片的人靠它', 'Say what it shows, for those who cannot see it'],
    reason_missing: ['请写明理由', 'Give the reason'],
    reason_short: ['理由至少 5 个字', 'At least 5 characters'],
  },
  refusals: {
    changed_meanwhile: [
      '刚才有人改过，请看最新的再办。',
      'Somebody has just changed it; look at the newest first.',
    ],
    wrong_state: ['现在的进度不能这样办。', 'This cannot be done as it stands now.'],
    own_text: [
      '最后修改文字的是您，要由另一位同事发布。',
      'You worded it last; another person publishes it.',
    ],
    unknown_file: ['请重新选择图片。', 'Choose the picture again.'],
    other_format: ['图片只收 JPG 和 PNG。', 'Pictures are JPG or PNG.'],
    picture_large: [
      '图片超过 2 MB，请缩小后再传。',
      'The picture is larger than 2 MB; make it smaller first.',
    ],
    too_many_pictures: ({ most = '' }: Detail) => [
      `最多 ${most} 张图片，请先删去一张。`,
      `${most} pictures at most; remove one first.`,
    ],
  },
})
