import { boxPath, type Box, type PlanFixture } from './geometry'

/** Stairs, lifts, lavatories, corridors: drawn, not let. */
export function Fixture({ fixture, box, walls }: { fixture: PlanFixture; box: Box; walls: string | null }) {
  if (fixture.kind === 'corridor') {
    return (
      <text x={box.x + 12} y={box.y + box.h / 2 + 4} className="fill-ink-3 text-[11px]">
        {fixture.label}
      </text>
    )
  }
  return (
    <>
      <path d={walls ?? boxPath(box)} className="fill-paper-2 stroke-ink" strokeWidth="1.2" />
      {fixture.kind === 'stairs' ? <path d={treads(box)} className="stroke-edge" strokeWidth=".9" /> : null}
      {fixture.kind === 'lift' ? (
        <path d={cars(box)} className="fill-none stroke-edge" strokeWidth=".9" />
      ) : null}
      {fixture.label ? (
        <text
          x={box.x + box.w / 2}
          y={box.y + box.h - 10}
          textAnchor="middle"
          className="fill-ink-3 text-[11px]"
        >
          {fixture.label}
        </text>
      ) : null}
    </>
  )
}

function treads({ x, y, w, h }: Box): string {
  const left = x + w * 0.18
  const count = Math.max(3, Math.floor((h - 44) / 9))
  return Array.from({ length: count }, (_, i) => `M${left} ${y + 16 + i * 9}h${w * 0.64}`).join('')
}

function cars({ x, y, w, h }: Box): string {
  const size = Math.min(22, (w - 12) / 2, h - 30)
  const top = y + Math.max(4, h - 34 - size)
  return [x + w / 2 - size - 2, x + w / 2 + 2]
    .map((left) => `M${left} ${top}h${size}v${size}h${-size}zl${size} ${size}m0 ${-size}l${-size} ${size}`)
    .join('')
}
