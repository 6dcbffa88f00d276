import { daysBetween, type Day } from '~/shared/days'
import { LineLarge, LineSmall, LineVertical } from '~/ui/line'
import { useWords } from '~/ui/locale'
import { boundaryOf, isStalled, lateDays, nextStation, type Station } from './line'
import { firmWords } from '~/ground/firms/words'

type Props = { line: Station[]; today: Day }
type Wide = Props & {
  cities: { host: string; home: string }
  blocker?: { text: string; since: Day | null } | null
}

/** The line of a firm in a row of a table. */
export function FirmLineSmall({ line, today }: Props) {
  return <LineSmall stations={useStations(line)} boundary={boundaryOf(line)} today={today} />
}

/** The line of a firm across its page. */
export function FirmLineLarge(props: Wide) {
  return <LineLarge {...useWide(props)} />
}

/** The line of a firm on a phone. */
export function FirmLineVertical(props: Wide) {
  return <LineVertical {...useWide(props)} />
}

function useWide({ line, today, cities, blocker }: Wide) {
  const w = useWords(firmWords)
  return {
    stations: useStations(line),
    boundary: boundaryOf(line),
    today,
    host: w.research(cities.host),
    home: w.making(cities.home),
    stall: useStall({ line, today, blocker }),
  }
}

function useStations(line: Station[]) {
  const w = useWords(firmWords)
  return line.map(({ key, at, planned, state }) => ({ key, at, planned, state, label: w.station[key] }))
}

/** What it is stalled for, and how late the next station is. */
function useStall({ line, today, blocker }: Pick<Wide, 'line' | 'today' | 'blocker'>): string | undefined {
  const w = useWords(firmWords)
  if (!isStalled(line)) return undefined
  const next = nextStation(line)
  const late = lateDays(line, today)
  const said = [
    blocker?.text && blocker.since
      ? w.stuckFor(blocker.text, daysBetween(blocker.since, today))
      : blocker?.text,
    next && late ? w.lateBy(w.station[next.key], late) : '',
  ]
  return said.filter(Boolean).join(w.comma) || undefined
}
