import type { Model } from './model'
import type { Limits, Solved } from './solve.server'

export function solve(
  model: Model,
  limits: Limits,
  progress?: (gapPercent: number) => void,
): Promise<Solved | null>
