import { logBug } from './log.server'

/** Does the same to every row that is due; one that fails is logged and does not keep the others waiting. */
export async function eachRow<Row>(
  job: string,
  rows: Iterable<Row> | AsyncIterable<Row>,
  work: (row: Row) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for await (const row of rows) {
    try {
      if (await work(row)) done += 1
    } catch (error) {
      logBug(error, `background:${job}`)
    }
  }
  return done
}
