import { defineWords } from '~/shared/words'

export const firmFinderWords = defineWords({
  find: ['找企业', 'Find a firm'],
  findHint: ['名称、编号或信用代码，一部分也行', 'Name, number or credit code, or a part of it'],
  act: ['找', 'Find'],
  listed: (shown: number, more: boolean, typed: boolean) =>
    shown === 0
      ? ['没有找到，换几个字再找。', 'Nothing found; try other words.']
      : more && typed
        ? [
            `找到的前 ${shown} 家在下面可选；没有的话多写几个字。`,
            `The first ${shown} found can be chosen below; type more if yours is not among them.`,
          ]
        : more
          ? [
              `下面只列 ${shown} 家，其余的先在这里找。`,
              `${shown} firms are listed below; find any other one here first.`,
            ]
          : [`找到 ${shown} 家，在下面选。`, `${shown} found; choose below.`],
})
