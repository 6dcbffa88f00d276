import loadHighs from 'highs'

/** Seconds between two words on how far it is. */
const TELL_EVERY = 0.5

/**
 * Solves one model of model.ts with HiGHS, in this thread; a server does it in solve-worker.mjs. It answers the columns
 * chosen with what they are worth, the bound nothing can be worth more than, and the gap between them in percent; null
 * when nothing keeps every row, or nothing was found in time.
 *
 * @param {import('./model').Model} model
 * @param {{ gapPercent: number, seconds: number }} limits
 * @param {(gapPercent: number) => void} [progress]
 * @returns {Promise<import('./solve.server').Solved | null>}
 */
export async function solve(model, { gapPercent, seconds }, progress = () => undefined) {
  if (model.worth.length === 0) return { chosen: [], worth: 0, bound: 0, gapPercent: 0 }
  const highs = await loadHighs()
  const { constants, infinity } = highs
  const starts = [0]
  /** @type {number[]} */
  const indices = []
  /** @type {number[]} */
  const values = []
  for (const { columns, factors } of model.rows) {
    indices.push(...columns)
    values.push(...factors)
    starts.push(indices.length)
  }
  const rowLower = model.rows.map(({ least }) => least ?? -infinity)
  const rowUpper = model.rows.map(({ most }) => most ?? infinity)
  const numCols = model.worth.length
  const numRows = model.rows.length
  let told = 0
  const made = highs.createModel({
    numCols,
    numRows,
    sense: constants.objectiveSense.maximize,
    colCost: model.worth,
    colLower: model.least,
    colUpper: model.worth.map(() => 1),
    integrality: model.worth.map(() => constants.variableType.integer),
    rowLower,
    rowUpper,
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
  })
  try {
    made.options.set({ output_flag: false, mip_rel_gap: gapPercent / 100, time_limit: seconds })
    made.run({
      [constants.callbackType.mipInterrupt](event) {
        const { mip_gap: gap, running_time: at = 0 } = event.data
        if (gap === undefined || !Number.isFinite(gap) || at < told + TELL_EVERY) return
        told = at
        progress(gap * 100)
      },
    })
    const worth = Number(made.getObjectiveValue())
    const status = Number(made.info.get('primal_solution_status'))
    if (status !== 2) return null
    const bound = Number(made.info.get('mip_dual_bound'))
    const gap = worth === 0 ? 0 : Math.max(0, ((bound - worth) / Math.abs(worth)) * 100)
    return { chosen: [...made.getSolution().colValue], worth, bound, gapPercent: gap }
  } finally {
    made.dispose()
  }
}
