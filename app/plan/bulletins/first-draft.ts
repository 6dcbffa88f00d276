import type { ClosedFigure } from '~/plan/months/queries.server'
import { percentOf } from '~/plan/months/shares'
import type { Sections } from './sections'

/** What a bulletin says before anybody has edited it; every figure in it is a mark, so that it cannot be mistyped. */
export function firstDraft(
  figures: readonly ClosedFigure[],
  pace: { green: number; yellow: number },
): Sections {
  const percents = figures.map((figure) => ({ name: figure.zh, percent: percentOf(figure) }))
  const ahead = percents.filter(({ percent }) => percent !== null && percent >= pace.green)
  const behind = percents.filter(({ percent }) => percent !== null && percent < pace.yellow)
  const list = figures.map(({ zh }) => `${zh}${mark(zh, '累计')}，完成同期计划的${mark(zh, '完成率')}`)
  return {
    overall: [
      `截至{数据截止}，各项指标累计完成情况：${list.join('；')}。`,
      `{月份}当月：${figures.map(({ zh }) => `${zh}${mark(zh, '本月')}`).join('，')}。`,
    ].join('\n'),
    highlights:
      ahead.length > 0
        ? ahead.map(({ name }) => `${name}累计${mark(name, '累计')}，达到同期计划。`).join('\n')
        : '本月没有指标达到同期计划。',
    problems:
      behind.length > 0
        ? behind
            .map(
              ({ name }) =>
                `${name}累计${mark(name, '累计')}，同期计划${mark(name, '同期计划')}，相差${mark(name, '差距')}。`,
            )
            .join('\n')
        : percents.some(({ percent }) => percent !== null)
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
