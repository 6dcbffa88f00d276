import type { Role } from '~/ground/people/actor'
import { actorsOfRequest } from '~/ground/people/guard.server'
import { enclavesOn } from '~/ground/settings/enclave.server'
import { today } from '~/platform/clock.server'

const MOST = 40

/** The other enclaves in which whoever asks holds one of some roles: what they have can be brought here. */
export async function enclavesElsewhere(request: Request, enclaveId: string, roles: readonly Role[]) {
  const there = (await actorsOfRequest(request)).filter(
    (one) => one.enclaveId !== enclaveId && roles.includes(one.role),
  )
  const ids = [...new Set(there.map((one) => one.enclaveId))].slice(0, MOST)
  if (ids.length === 0) return []
  return (await enclavesOn(today(), ids)).map(({ slug, nameZh: zh, nameEn: en }) => ({ slug, zh, en }))
}
