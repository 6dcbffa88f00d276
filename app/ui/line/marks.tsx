/** The one grammar of the line: filled happened, hollow planned, cinnabar diamond stalled. */
export function Point({ x, y, r = 4.75 }: { x: number; y: number; r?: number }) {
  return <circle cx={x} cy={y} r={r} className="fill-wei stroke-paper" strokeWidth="1.5" />
}

export function Hollow({ x, y, r = 4.75, late }: { x: number; y: number; r?: number; late?: boolean }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={r}
      className={`fill-paper ${late ? 'stroke-sha' : 'stroke-edge'}`}
      strokeWidth="1.4"
    />
  )
}

export function Diamond({ x, y, r = 6 }: { x: number; y: number; r?: number }) {
  const d = `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`
  return <path d={d} className="fill-sha stroke-paper" strokeWidth="1.5" />
}

/** ▽ should be here. */
export function PlanMark({ x, y }: { x: number; y: number }) {
  return <path d={`M${x - 4} ${y - 7}h8l-4 6z`} className="fill-paper stroke-ink-2" strokeWidth="1.2" />
}
