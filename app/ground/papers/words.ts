import { defineWords } from '~/shared/words'

export const paperWords = defineWords({
  placeholders: ['可以用的名字', 'Names you can use'],
  version: (n: number) => [n === 0 ? '系统自带' : `第 ${n} 版`, n === 0 ? 'Built in' : `Version ${n}`],
  inForce: ['现行', 'in force'],
  from: (day: string) => [`${day} 起用`, `from ${day}`],
  always: ['没有自己的文本时用', 'while there is none of your own'],
  edit: ['发布新的一版', 'Publish a new version'],
  titleZh: ['中文标题', 'Title in Chinese'],
  titleEn: ['英文标题', 'Title in English'],
  bodyZh: ['中文正文', 'Text in Chinese'],
  bodyEn: ['英文正文', 'Text in English'],
  effectiveOn: ['起用日', 'In force from'],
  publish: ['发布新版文本', 'Publish the new text'],
  published: ['新版已发布。', 'The new version is published.'],
  unknown: (names: string) => [`没有这个名字：${names}`, `No such name: ${names}`],
  lacks: (names: string) => [`还缺：${names}`, `Still missing: ${names}`],
  errors: {
    title_missing: ['写标题', 'Give a title'],
    body_missing: ['写正文', 'Give the text'],
    day_missing: ['填日期', 'Give the day'],
    too_long: ['太长了', 'Too long'],
  },
})
