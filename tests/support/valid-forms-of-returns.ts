import { draftOf, markOf } from '~/plan/returns/draft.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { Scene } from './scene'
import type { World } from './world'

type Form = (world: World, scene: Scene) => Promise<Record<string, string>>

const newest: Form = async ({ enclaveId }, { params }) => {
  const row = await db.yearlyReturn.findFirstOrThrow({
    where: { enclaveId, year: Number(params.year) },
    orderBy: { version: 'desc' },
  })
  return { version: String(row.version) }
}

/** What the acts on a year's return take. */
export const FORMS_OF_RETURNS: Record<string, Form> = {
  '/desk/:enclave/returns/:year/submission': async ({ enclaveId, today }, { params }) => ({
    seen: markOf(await draftOf(enclaveId, Number(params.year), today)),
  }),
  '/desk/:enclave/returns/:year/approval': newest,
  '/desk/:enclave/returns/:year/sending-back': async (world, scene) => ({
    ...(await newest(world, scene)),
    note: '数字要再核对一次',
  }),
  '/desk/:enclave/returns/:year/scan': async (world, scene) => ({
    ...(await newest(world, scene)),
    scan: newId(),
  }),
}
