import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Model } from './model'

/** Columns chosen (1) or not, what they are worth, and the bound nothing can be worth more than. */
export type Solved = { chosen: number[]; worth: number; bound: number; gapPercent: number }
export type Limits = { gapPercent: number; seconds: number }

const WORKER = path.resolve('app/across/proposals/solve-worker.mjs')
/** Seconds a worker may take beyond its limit before it is ended. */
const PATIENCE = 20

type Said = { gapPercent: number } | { solved: Solved | null }

/** Solves a model in a thread of its own, which nothing waits for but the work in the background. */
export function solveApart(
  model: Model,
  limits: Limits,
  progress: (gapPercent: number) => void,
): Promise<Solved | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: { model, limits } })
    const timer = setTimeout(
      () => {
        void worker.terminate()
        resolve(null)
      },
      (limits.seconds + PATIENCE) * 1000,
    )
    const over = (work: () => void) => {
      clearTimeout(timer)
      work()
      void worker.terminate()
    }
    worker.on('message', (said: Said) => {
      if ('solved' in said) over(() => resolve(said.solved))
      else progress(said.gapPercent)
    })
    worker.on('error', (error) => over(() => reject(error)))
  })
}
