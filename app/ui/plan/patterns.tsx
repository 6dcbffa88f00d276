import type { ReactNode } from 'react'
import { useWords } from '../locale'
import { kitWords } from '../words'
import type { RoomState, Tint } from './geometry'

/** The textures: hatch for expiring, dots for reserved, cross-hatch for repairs. */
export function PlanPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0H6V6H0z" className="fill-wei-wash" />
        <path d="M1 0v6" className="stroke-wei-mid" strokeWidth="1.6" />
      </pattern>
      <pattern id={`${id}-dots`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 0H7V7H0z" className="fill-white" />
        <circle cx="2" cy="2" r=".95" className="fill-wei-mid" />
      </pattern>
      <pattern id={`${id}-cross`} width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 0H5V5H0z" className="fill-paper-3" />
        <path d="M0 0 5 5M5 0 0 5" className="stroke-rule-2" strokeWidth=".8" />
      </pattern>
    </defs>
  )
}

/** A pattern goes by attribute, a colour by class. */
export function roomFill(state: RoomState, id: string): { fill?: string } {
  const pattern = { leased: '', free: '', expiring: 'hatch', reserved: 'dots', works: 'cross' }[state]
  return pattern ? { fill: `url(#${id}-${pattern})` } : {}
}

export function roomLooks(state: RoomState): string {
  if (state === 'leased') return 'fill-wei-soft stroke-ink'
  return state === 'free' ? 'fill-white stroke-ink' : 'stroke-ink'
}

/** Tints that tell groups of rooms apart; what each stands for is said in the legend and in the list beside the plan. */
export const TINTS: Record<Tint, string> = {
  1: 'plan-tint-1',
  2: 'plan-tint-2',
  3: 'plan-tint-3',
  4: 'plan-tint-4',
  5: 'plan-tint-5',
  6: 'plan-tint-6',
  7: 'plan-tint-7',
  8: 'plan-tint-8',
}

export function tintLooks(tint: Tint): string {
  return `${TINTS[tint]} stroke-ink`
}

/** What each tint stands for, with how many rooms have it. */
export function TintLegend({ groups }: { groups: readonly { tint: Tint; name: string; rooms: number }[] }) {
  return (
    <ul className="legend">
      {groups.map(({ tint, name, rooms }) => (
        <li key={tint}>
          <svg width="22" height="14" aria-hidden="true">
            <path d="M.7.7h20.6v12.6H.7z" className={tintLooks(tint)} strokeWidth="1.2" />
          </svg>
          {name} · {rooms}
        </li>
      ))}
    </ul>
  )
}

const STATES: RoomState[] = ['leased', 'expiring', 'free', 'reserved', 'works']

/** What each texture means; `words` replaces the usual ones. */
export function PlanLegend(props: { words?: Partial<Record<RoomState, string>>; children?: ReactNode }) {
  const w = useWords(kitWords)
  return (
    <ul className="legend">
      {STATES.map((state) => (
        <li key={state}>
          <svg width="22" height="14" aria-hidden="true">
            <PlanPatterns id={`legend-${state}`} />
            <path
              d="M.7.7h20.6v12.6H.7z"
              {...roomFill(state, `legend-${state}`)}
              className={roomLooks(state)}
              strokeWidth="1.2"
            />
          </svg>
          {props.words?.[state] ?? w.room[state]}
        </li>
      ))}
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <path d="M2 2h18v10H2z" className="fill-none stroke-wei" strokeWidth="3.5" />
        </svg>
        {w.room.selected}
      </li>
      {props.children}
    </ul>
  )
}
