import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dayFromDate } from '~/shared/days'
import type { Role } from '~/ground/people/actor'
import { confirmersOf, readersOfTask } from './owners.server'
import { measureLetters } from './letters'

type Task = {
  enclaveId: string
  id: string
  title: string
  dueOn: Date
  ownerId: string | null
  departmentId: string | null
}
type Told<L> = {
  task: Task
  letter: L
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
export async function tellOwner<L extends Letter, P extends Params>(
  tx: Tx,
  { task, letter, slug, writer }: Told<L>,
  params: Beside<L, P, 'title' | 'due' | 'link'>,
  now: Date,
): Promise<number> {
  const readers = (await readersOfTask(tx, task)).filter(({ userId }) => userId !== writer)
  return tell(tx, task, { letter, slug, readers, params }, now)
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
  await tell(tx, task, { letter: measureLetters.task_reported, slug, readers, params: { by } }, now)
}

type Telling = {
  letter: Letter
  slug: string
  readers: readonly { userId: string; role: Role }[]
  params: Params
}

async function tell(
  tx: Tx,
  task: Task,
  { letter, slug, readers, params }: Telling,
  now: Date,
): Promise<number> {
  const { enclaveId, id, title } = task
  let told = 0
  for (const { userId: toUserId, role } of readers) {
    const link = env().BASE_URL + taskPageOf(role, slug, id)
    const said: Params = { title, due: dayFromDate(task.dueOn), link, ...params }
    const about = { type: 'task', id }
    if ((await postLetter(tx, { enclaveId, toUserId, letter, params: said, about }, now)) !== null) told += 1
  }
  return told
}
