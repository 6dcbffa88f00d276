import { enclavesOn } from '~/ground/settings/enclave.server'
import { isDoorChain } from '~/ground/audit/record.server'
import { verifyEveryChain, type ChainReport } from '~/ground/audit/verify.server'
import { inTransaction } from '~/platform/db.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { notifyRole } from './receivers.server'
import { noticeLetters } from './letters'

const TOLD = ['admin', 'bureau'] as const
const AT_ONCE = 200

let checkedOn: Day | null = null

/** Walks every chain once a day, and again after a start. */
export async function verifyDaily(now: Date): Promise<number> {
  const today = dayOf(now)
  if (checkedOn === today) return 0
  const told = await notifyOfBreaks(now)
  checkedOn = today
  return told
}

/**
 * Writes to administrators and bureau of an enclave that its chain no longer holds, once for each break; of a break in
 * one of the installation's own chains to those of every enclave. Answers how many breaks were told, to each enclave anew.
 */
export async function notifyOfBreaks(now: Date): Promise<number> {
  const reports = (await verifyEveryChain()).filter(({ breaks }) => breaks.length > 0)
  if (reports.length === 0) return 0
  let told = 0
  for (const enclave of await enclavesOn(dayOf(now), 'all')) {
    for (const report of reports) {
      if (report.enclaveId !== enclave.id && !isDoorChain(report.enclaveId)) continue
      told += await tell(enclave, report, now)
    }
  }
  return told
}

type Named = { id: string; nameZh: string; nameEn: string }

async function tell(enclave: Named, { enclaveId: chain, breaks }: ChainReport, now: Date): Promise<number> {
  const { id: enclaveId, nameZh: enclaveZh, nameEn: enclaveEn } = enclave
  return inTransaction(async (tx) => {
    // The rows come first: of two servers that find a break at once one writes it, and only that one tells of it.
    const fresh = await tx.reminder.createManyAndReturn({
      data: breaks.slice(0, AT_ONCE).map(({ seq, problem }) => ({
        enclaveId,
        aboutType: 'chain',
        aboutId: chain,
        kind: `${problem}_${seq}`,
        dueOn: dateOfDay(dayOf(now)),
        sentAt: now,
      })),
      skipDuplicates: true,
      select: { kind: true },
    })
    const kinds = new Set(fresh.map(({ kind }) => kind))
    const first = breaks.find(({ seq, problem }) => kinds.has(`${problem}_${seq}`))
    if (!first) return 0
    const params = { enclaveZh, enclaveEn, count: kinds.size, ref: first.seq }
    const letter = {
      enclaveId,
      letter: noticeLetters.log_broken,
      params,
      about: { type: 'chain', id: chain },
    }
    for (const role of TOLD) await notifyRole(tx, role, letter, now)
    return kinds.size
  })
}
