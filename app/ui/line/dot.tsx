import type { AllPoint } from './line-all'

/** One firm. */
export function Dot({ kind, x, y }: { kind: AllPoint['kind']; x: number; y: number }) {
  if (kind === 'stalled') return <path d={`M${x} ${y - 5.8}l5.8 5.8-5.8 5.8-5.8-5.8z`} className="fill-sha" />
  if (kind === 'filled') return <circle cx={x} cy={y} r="4.9" className="fill-wei" />
  return <circle cx={x} cy={y} r="4.2" className="fill-paper stroke-wei" strokeWidth="1.5" />
}
