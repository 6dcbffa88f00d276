import type { BoardName } from './boards'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { exportEvents } from './events'
import type { Exported } from './pages'
import type { Format } from './table'

/** Who took out which list, as what, under which conditions: on record before the first row leaves. */
export async function noteExport(
  actor: Actor,
  {
    page,
    format,
    search,
  }: {
    page: Exported | BoardName | 'tasks' | 'returns' | 'assessments' | 'sharing'
    format: Format
    search: string
  },
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  const subject = { type: 'enclave', id: enclaveId }
  await inTransaction((tx) =>
    recordEvent(
      tx,
      { enclaveId, actor, subject, event: exportEvents.view_exported({ page, format, search }) },
      now,
    ),
  )
}
