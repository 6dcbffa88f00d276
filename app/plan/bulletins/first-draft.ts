import type { ClosedFigure } from '~/plan/months/queries.server'
import { doneBy, isOff } from '~/plan/months/shares'
import type { Sections } from './sections'

/** What a bulletin says before anybody has edited it; every figure in it is a mark, so that it cannot be mistyped. */
export function firstDraft(
  figures: readonly ClosedFigure[],
  pace: { green: number; yellow: number },
): Sections {
  const done = figures.map((figure) => ({
    name: figure.zh,
    isLimit: figure.better === 'less',
    isOff: isOff(figure),
    percent: doneBy(figure),
  }))
  const ahead = done.filter(({ percent, isLimit, isOff: off }) =>
    isLimit ? !off : percent !== null && percent >= pace.green,
  )
  const behind = done.filter(({ percent, isLimit, isOff: off }) =>
    isLimit ? off : percent !== null && percent < pace.yellow,
  )
  const list = figures.map(({ zh, better }) =>
    better === 'less'
      ? `${zh}${mark(zh, '累计')}，同期上限${mark(zh, '同期计划')}`
      : `${zh}${mark(zh, '累计')}，完成同期计划的${mark(zh, '完成率')}`,
  )
  return {
    overall: [
      `截至{数据截止}，各项指标累计完成情况：${list.join('；')}。`,
      `{月份}当月：${figures.map(({ zh }) => `${zh}${mark(zh, '本月')}`).join('，')}。`,
    ].join('\n'),
    highlights:
      ahead.length > 0
        ? ahead
            .map(
              ({ name, isLimit }) =>
                `${name}累计${mark(name, '累计')}，${isLimit ? '未超同期上限' : '达到同期计划'}。`,
            )
            .join('\n')
        : '本月没有指标达到同期计划。',
    problems:
      behind.length > 0
        ? behind
            .map(
              ({ name, isLimit }) =>
                `${name}累计${mark(name, '累计')}，同期${isLimit ? '上限' : '计划'}${mark(name, '同期计划')}，${isLimit ? '超出' : '相差'}${mark(name, '差距')}。`,
            )
            .join('\n')
        : done.some(({ percent }) => percent !== null)
          ? `各项指标均不低于同期计划的${pace.yellow}%。`
          : '同期计划还没有要求。',
    next:
      behind.length > 0
        ? `请有关单位对照${behind.map(({ name }) => name).join('、')}的差距，逐项明确责任人和完成时限，下月例会通报进展。`
        : '请有关单位保持进度，及时报送证据，下月例会通报进展。',
  }
}

function mark(name: string, word: string): string {
  return `{${name}·${word}}`
}
