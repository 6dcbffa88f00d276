import { Fragment } from 'react'
import { useWords } from '../locale'
import { kitWords } from '../words'
import { isPast, reached, type Station } from './geometry'
import { usePosition, type LineProps } from './line-small'
import { Diamond, Hollow, Point } from './marks'

type Upright = LineProps & { host: string; home: string; stall?: string }

/** 竖尺: the same line upright, the first city on top; a real list, so it reads itself. */
export function LineVertical(props: Upright) {
  const w = useWords(kitWords)
  const label = usePosition(props)
  const last = reached(props.stations)
  return (
    <div>
      <p className="text-13 font-semibold">{props.host}</p>
      <ol className="vertical-line" aria-label={label}>
        {props.stations.map((station, i) => (
          <Fragment key={station.key}>
            <Stop station={station} past={isPast(props.stations, i)} joined={i < last} stall={props.stall} />
            {i === props.boundary ? (
              <li className={`city ${i < last ? 'past' : ''}`}>
                <span>{w.boundary}</span>
              </li>
            ) : null}
          </Fragment>
        ))}
      </ol>
      <p className="text-13 font-semibold">{props.home}</p>
    </div>
  )
}

type StopProps = { station: Station; past: boolean; joined: boolean; stall?: string }

function Stop({ station, past, joined, stall }: StopProps) {
  const w = useWords(kitWords)
  const day = station.at ?? (station.planned ? w.plannedFor(station.planned) : w.notPlanned)
  const stalled = station.state === 'stalled'
  return (
    <li
      className={joined ? 'past' : ''}
      aria-current={station.state === 'now' || stalled ? 'step' : undefined}
    >
      <svg width="18" height="18" aria-hidden="true">
        {stalled ? (
          <Diamond x={9} y={9} r={8} />
        ) : past ? (
          <Point x={9} y={9} r={station.state === 'now' ? 8 : 5.5} />
        ) : (
          <Hollow x={9} y={9} r={5} />
        )}
      </svg>
      <div className={past ? 'font-semibold' : 'text-ink-2'}>
        {station.label}
        {stalled ? <div className="text-13 text-sha">{stall ?? w.stalled}</div> : null}
      </div>
      <span className={`text-13 ${past ? 'text-ink-2' : 'text-ink-3'}`}>{day}</span>
    </li>
  )
}
