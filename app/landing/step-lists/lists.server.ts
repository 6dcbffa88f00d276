import { inForce, type OnDay, type Version } from '~/ground/settings/in-force'
import { VERSIONS } from '~/ground/settings/enclave.server'
import { db, Prisma, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { itemsOf, stillRequired, type Item, type Marked } from './checklist'

type Client = Pick<Tx, '$queryRaw'>
type Read = { versions: Version[]; marked: (Marked & { stage: string })[] }
type Of = { enclaveId: string; projectId: string }

/**
 * The checklists of a project: of each step that of the list in force on the day the step began (`beganOn`), with what
 * became of its items. One statement.
 */
export async function checklistsOf<S extends string>(
  client: Client,
  { enclaveId, projectId }: Of,
  steps: readonly { stage: S; beganOn: Day }[],
): Promise<Map<S, Item[]>> {
  const { rules, marked } = await read(client, enclaveId, projectId)
  return new Map(
    steps.map(({ stage, beganOn }) => [
      stage,
      itemsOf(
        rules(beganOn).checks,
        stage,
        marked.filter((one) => one.stage === stage),
      ),
    ]),
  )
}

/** What the list of one step requires and is still open; asked for as the step is recorded. */
export async function openItems(
  client: Client,
  of: Of,
  step: { stage: string; beganOn: Day },
): Promise<Item[]> {
  const lists = await checklistsOf(client, of, [step])
  return stillRequired(lists.get(step.stage) ?? [])
}

async function read(client: Client, enclaveId: string, projectId: string) {
  const [row] = await client.$queryRaw<Read[]>(Prisma.sql`
    SELECT ${VERSIONS(enclaveId, 'steps')} AS versions, COALESCE((
      SELECT json_agg(json_build_object('stage', c.stage, 'code', c.code, 'area', c.area, 'zh', c.zh, 'en', c.en,
        'state', c.state, 'doneOn', c."doneOn", 'note', c.note, 'fileId', c."fileId", 'byId', c."changedById",
        'at', c."changedAt", 'version', c.version) ORDER BY c."changedAt", c.code)
      FROM "StepCheck" c WHERE c."enclaveId" = ${enclaveId}::uuid AND c."projectId" = ${projectId}::uuid), '[]') AS marked`)
  const rules: OnDay<'steps'> = inForce('steps', row?.versions ?? [])
  return { rules, marked: row?.marked ?? [] }
}

/** The same for a page. */
export const openItemsOfPage = (of: Of, step: { stage: string; beganOn: Day }) => openItems(db, of, step)

/** All of them for a page. */
export const checklistsOfPage = <S extends string>(of: Of, steps: readonly { stage: S; beganOn: Day }[]) =>
  checklistsOf(db, of, steps)
