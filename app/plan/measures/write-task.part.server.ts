import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import type { TaskRow } from './visible.server'

type Data = Parameters<Tx['measureTask']['updateMany']>[0]['data']

/** The state and the version are in the WHERE: of two who write at once, one does. */
export async function write(tx: Tx, task: TaskRow, version: number, data: Data): Promise<boolean> {
  const { enclaveId, id, state } = task
  const { count } = await tx.measureTask.updateMany({
    where: { enclaveId, id, state, version },
    data: { ...data, version: version + 1 },
  })
  return count === 1
}

type Told = Parameters<typeof recordEvent>[1]['event']

export async function keep(tx: Tx, actor: Actor, id: string, event: Told, now: Date): Promise<void> {
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject: { type: 'task', id }, event }, now)
}
