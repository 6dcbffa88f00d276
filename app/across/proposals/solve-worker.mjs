import { parentPort, workerData } from 'node:worker_threads'
import { solve } from './solver.mjs'

/** Solves one model away from the thread that serves people, and says how far it is. */
const { model, limits } = workerData
const solved = await solve(model, limits, (gapPercent) => parentPort?.postMessage({ gapPercent }))
parentPort?.postMessage({ solved })
