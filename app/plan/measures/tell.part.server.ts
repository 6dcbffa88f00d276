import type { LetterKind } from '~/ground/letters/letters'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dayFromDate } from '~/shared/days'
import type { Role } from '~/ground/people/actor'
import { confirmersOf, readersOfTask } from './owners.server'

type Task = {
  enclaveId: string
  id: string
  title: string
  dueOn: Date
  ownerId: string | null
  departmentId: string | null
}
type Told = {
  task: Task
  kind: LetterKind & `task_${string}`
  slug: string
  /** Who did it, and needs no letter about it; null: nobody did. */
  writer: string | null
}

/** The page of a task as its owner opens it. */
export function taskPageOf(role: Role, slug: string, id: string): string {
  if (role === 'department') return paths.departmentTask(slug, id)
  return paths.task(role === 'bureau' ? 'bureau' : 'desk', slug, id)
}

/** One letter to whoever a task lies with: a member, or the accounts of a department. Says how many it reached. */
export async function tellOwner(
  tx: Tx,
  { task, kind, slug, writer }: Told,
  params: Record<string, string>,
  now: Date,
): Promise<number> {
  const readers = (await readersOfTask(tx, task)).filter(({ userId }) => userId !== writer)
  return tell(tx, task, { kind, slug, readers, params }, now)
}

type Reported = Task & { reportedById: string | null }

/** One letter to everybody whose turn it is to confirm a task that was reported in full. */
export async function tellConfirmers(
  tx: Tx,
  task: Reported,
  { slug, by }: { slug: string; by: string },
  now: Date,
): Promise<void> {
  const readers = await confirmersOf(tx, task)
  await tell(tx, task, { kind: 'task_reported', slug, readers, params: { by } }, now)
}

type Letter = Pick<Told, 'kind' | 'slug'> & {
  readers: readonly { userId: string; role: Role }[]
  params: Record<string, string>
}

async function tell(tx: Tx, task: Task, { kind, slug, readers, params }: Letter, now: Date): Promise<number> {
  const { enclaveId, id, title } = task
  let told = 0
  for (const { userId: toUserId, role } of readers) {
    const link = env().BASE_URL + taskPageOf(role, slug, id)
    const said = { title, due: dayFromDate(task.dueOn), link, ...params }
    const about = { type: 'task', id }
    if ((await postLetter(tx, { enclaveId, toUserId, kind, params: said, about }, now)) !== null) told += 1
  }
  return told
}
