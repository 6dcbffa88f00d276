import { defineWords } from '~/shared/words'

/** Why nothing came of what was pressed on a page that was no longer true. */
export const movedOnWords = defineWords({
  title: ['刚才那一步没有办，情况已经变了', 'That step was not taken: things have moved on'],
  happened: (what: string, who: string, when: string) => [
    `${when}，${who}：${what}。下面是现在的情况。`,
    `${when}, ${who}: ${what}. This is how it stands now.`,
  ],
  nothing: ['下面是现在的情况。', 'This is how it stands now.'],
  bySystem: ['系统', 'the system'],
  byIncubator: ['孵化器', 'the incubator'],
})
