import type { LetterKind } from '~/ground/letters/letters'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dayFromDate } from '~/shared/days'
import type { Role } from '~/ground/people/actor'
import { readersOfTask } from './owners.server'

type Told = {
  task: {
    enclaveId: string
    id: string
    title: string
    dueOn: Date
    ownerId: string | null
    departmentId: string | null
  }
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

/** One letter to whoever a task lies with: a member, or the accounts of a department. */
export async function tellOwner(
  tx: Tx,
  { task, kind, slug, writer }: Told,
  params: Record<string, string>,
  now: Date,
): Promise<void> {
  const { enclaveId, id, title } = task
  for (const { userId: toUserId, role } of await readersOfTask(tx, task)) {
    if (toUserId === writer) continue
    const link = env().BASE_URL + taskPageOf(role, slug, id)
    const said = { title, due: dayFromDate(task.dueOn), link, ...params }
    await postLetter(tx, { enclaveId, toUserId, kind, params: said, about: { type: 'task', id } }, now)
  }
}
