import type { Area } from '~/landing/projects/area'
import { AREAS } from '~/landing/projects/area'
import { paths } from '~/platform/paths'
import { Segments } from '~/ui/browse'
import { useWords } from '~/ui/locale'
import { chartWords } from './words'

type Look = 'board' | 'chart' | 'table' | 'counts'

/** The same projects as a board, as a chart, as a table, and counted by phase. */
export function ProjectViews(props: {
  area: Area
  enclave: string
  current: Look
  chart?: string
  table?: string
}) {
  const { area, enclave, current } = props
  const w = useWords(chartWords)
  const chart = paths.landingChart(area, enclave)
  const to = {
    board: AREAS[area].board(enclave),
    chart: props.chart ?? chart,
    table: props.table ?? `${chart}?as=table`,
    counts: paths.landingCounts(area, enclave),
  }
  return (
    <Segments
      label={w.views}
      items={(['board', 'chart', 'table', 'counts'] as const).map((one) => ({
        to: to[one],
        label: w[one],
        current: one === current,
      }))}
    />
  )
}
