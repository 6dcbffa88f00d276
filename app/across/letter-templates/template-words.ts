import { defineWords, type Pair } from '~/shared/words'

const names = (separator: string) => (list: string) => list.split(' ').join(separator)
const zhNames = names('、')
const enNames = names(', ')

export const templateWords = defineWords({
  templates: ['信件模板', 'Letter templates'],
  sub: [
    '每一种信寄什么话。改过的从公布起用于之后的信；已写好的信不变。关于账户和密码的信全站一样，不在这里。',
    'What each letter says. A text counts from its publication for letters written after it; letters already written stay. Letters about accounts and passwords are the same everywhere and are not listed.',
  ],
  outbox: ['寄出的信', 'Letters sent'],
  when: ['什么时候寄', 'Sent'],
  to: ['写给', 'To'],
  outside: ['没有账户的人', 'people without an account'],
  languages: {
    zh: ['中文', 'Chinese'],
    en: ['英文', 'English'],
  },
  builtIn: ['内置', 'Built in'],
  version: (n: number) => [`第 ${n} 版`, `Version ${n}`],
  drafted: ['有草稿', 'draft'],
  title: (when: string) => [`信：${when}`, `Letter ${when}`],
  editing: ['正在写', 'Writing'],
  inForce: (what: string) => [`现在寄的：${what}`, `In use: ${what}`],
  present: ['现在的文字', 'The text as it is now'],
  draftBy: (who: string, at: string) => [
    `草稿由${who}保存于 ${at}，还没有公布。`,
    `Draft saved by ${who} at ${at}, not published.`,
  ],
  subject: ['标题', 'Subject'],
  body: ['正文', 'Text'],
  save: ['存为草稿', 'Save draft'],
  publish: ['公布，之后的信用它', 'Publish for letters to come'],
  discard: ['删除草稿', 'Delete draft'],
  reset: ['恢复内置文字', 'Back to the built-in text'],
  resetNote: [
    '恢复也记为一个新版本，原来的版本保留。',
    'Going back is a version too; the earlier ones are kept.',
  ],
  saved: ['草稿已保存，右边是它的样子。', 'Draft saved; this is how it looks.'],
  published: ['已公布，之后的信用它。', 'Published; letters from now on use it.'],
  isReset: ['已恢复内置文字。', 'The built-in text is in use again.'],
  discarded: ['草稿已删除。', 'Draft deleted.'],
  lost: [
    '刚有别人改过，没有照做。请看现在的文字。',
    'Somebody has just changed this letter; nothing was done. Please look at the text as it is now.',
  ],
  onlyDirector: ['您可以写草稿，由主任公布。', 'You can write a draft; the director publishes it.'],
  placeholders: ['可以用的占位符', 'Placeholders'],
  placeholder: ['占位符', 'Placeholder'],
  example: ['例如', 'For example'],
  needed: ['不能少', 'must stay'],
  preview: ['寄出来的样子', 'How it will read'],
  previewOf: {
    zh: ['中文', 'Chinese'],
    en: ['英文', 'English'],
  },
  tryOn: ['用哪份申请', 'With the application'],
  exampleValues: ['示例', 'Example values'],
  show: ['看看', 'Show'],
  history: ['版本', 'Versions'],
  none: ['还没有公布过，一直用内置文字。', 'Never changed; the built-in text is in use.'],
  by: ['公布人', 'Published by'],
  at: ['公布于', 'Published'],
  text: ['文字', 'Text'],
  faults: {
    unknown: (list: string) => [
      `没有这个占位符：${zhNames(list)}。可以用的见下面的表`,
      `No such placeholder: ${enNames(list)}. Those there are stand in the table below`,
    ],
    missing: (list: string) => [
      `这封信不能少：${zhNames(list)}`,
      `This letter cannot do without ${enNames(list)}`,
    ],
    not_in_subject: (list: string) => [
      `${zhNames(list)} 太长，放不进标题，请写在正文里`,
      `${enNames(list)} is too long for a subject; put it into the text`,
    ],
    stray_brace: () => [
      '有多余的大括号；占位符要写成 {名称}',
      'A brace too many; a placeholder is written {name}',
    ],
  } as Record<string, (list: string) => Pair>,
  refusals: {
    changed_meanwhile: [
      '您写的时候，别人改过这封信。您的文字还在下面，现在的文字在右边；再按一次就用您的。',
      'Somebody changed this letter while you wrote. Your text is still below, the present one at the right; press again to use yours.',
    ],
    wrong_role: ['您的身份不能这样做。', 'Your role cannot do this.'],
  },
})
