import { Fragment } from 'react'
import { useWords } from '../locale'
import { kitWords } from '../words'
import { Dot } from './dot'
import type { AllPoint, LineAllProps } from './line-all'
import { Link } from '../link'

const PER_ROW = 18

/** 总尺 upright, for phones: a row a station, a point a firm, the boundary between. */
export function LineAllVertical(props: LineAllProps) {
  const w = useWords(kitWords)
  return (
    <div>
      <p className="text-14 font-semibold tracking-[1px]">{props.host}</p>
      <ul className="my-1">
        {props.stations.map((station, i) => (
          <Fragment key={station.key}>
            <li className="grid min-h-11 grid-cols-[5rem_2rem_minmax(0,1fr)] items-stretch gap-x-3">
              <span className="self-center font-semibold">
                {station.href ? (
                  <Link to={station.href} className="plain inline-flex min-h-7 items-center">
                    {station.label}
                  </Link>
                ) : (
                  station.label
                )}
              </span>
              <span className="self-center text-right text-16 font-medium">{station.count}</span>
              <span className="flex items-center border-l-[3px] border-wei py-1 pl-3">
                <Dots points={props.points.filter((point) => point.station === station.key)} />
              </span>
            </li>
            {i === props.boundary ? (
              <li className="grid grid-cols-[8.5rem_minmax(0,1fr)] text-12 text-ink-3">
                <span className="self-center border-t border-dashed border-edge" />
                <span className="flex items-center gap-2 border-l-[3px] border-wei pl-3">
                  {w.boundary}
                  <span className="grow border-t border-dashed border-edge" />
                </span>
              </li>
            ) : null}
          </Fragment>
        ))}
      </ul>
      <p className="text-14 font-semibold tracking-[1px]">{props.home}</p>
    </div>
  )
}

function Dots({ points }: { points: AllPoint[] }) {
  const rows = Math.max(1, Math.ceil(points.length / PER_ROW))
  const width = PER_ROW * 12
  return (
    <svg viewBox={`0 0 ${width} ${rows * 13}`} className="h-auto w-full max-w-[280px]" aria-hidden="true">
      {points.map((point, i) => (
        <Dot key={i} kind={point.kind} x={6 + (i % PER_ROW) * 12} y={6.5 + Math.floor(i / PER_ROW) * 13} />
      ))}
    </svg>
  )
}
