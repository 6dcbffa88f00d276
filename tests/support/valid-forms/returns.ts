import { draftOf, markOf } from '~/plan/returns/draft.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import type { Scene } from '../scenes/scene'
import type { World } from '../world'

type Form = (world: World, scene: Scene) => Promise<Record<string, string>>

const newest: Form = async ({ enclaveId }, { params }) => {
  const row = await db.yearlyReturn.findFirstOrThrow({
    where: { enclaveId, year: Number(params.period) },
    orderBy: { version: 'desc' },
  })
  return { version: String(row.version) }
}

const quarter: Form = () =>
  Promise.resolve({
    basedOn: '0',
    revenueYuan: '100',
    rdYuan: '20',
    taxYuan: '3',
    staff: '20',
    rdStaff: '8',
  })

/** What the acts on a return and the figures of a quarter take. */
export const FORMS_OF_RETURNS: Record<string, Form> = {
  '/my/firm/quarter-figures/:quarter': quarter,
  '/desk/:enclave/firms/:firmId/quarter-figures/:quarter': quarter,
  '/desk/:enclave/returns/:period/submission': async ({ enclaveId, today }, { params }) => ({
    seen: markOf(await draftOf(enclaveId, params.period ?? '', today)),
  }),
  '/desk/:enclave/returns/:period/approval': newest,
  '/desk/:enclave/returns/:period/sending-back': async (world, scene) => ({
    ...(await newest(world, scene)),
    note: '数字要再核对一次',
  }),
  '/desk/:enclave/returns/:period/scan': async (world, scene) => ({
    ...(await newest(world, scene)),
    scan: newId(),
  }),
}
