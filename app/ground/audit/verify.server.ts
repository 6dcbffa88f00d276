import { db } from '~/platform/db.server'
import { anchors } from './anchors.server'
import { checkEvents, checkHead, hashOf, START, type Break, type ChainedEvent, type Link } from './chain'
import { chained } from './queries.server'

const BATCH = 2000

export type ChainReport = { enclaveId: string; events: number; head: Link; breaks: Break[] }

/** Walks one chain from its first event to its head, some thousand events at a time. */
export async function verifyChain(enclaveId: string): Promise<ChainReport> {
  // The head is read first: events written meanwhile lie past it and are left to the next check.
  const head = await db.eventHead.findUnique({ where: { enclaveId }, select: { seq: true, hash: true } })
  const past = head ? await countPast(enclaveId, head.seq) : 0
  const breaks: Break[] = []
  let last = START
  let events = 0
  for (;;) {
    const rows = await db.event.findMany({
      where: { enclaveId, seq: { gt: last.seq, ...(head && past === 0 ? { lte: head.seq } : {}) } },
      orderBy: { seq: 'asc' },
      take: BATCH,
    })
    if (rows.length === 0) break
    const checked = checkEvents(rows.map(chained), last)
    last = checked.last
    breaks.push(...checked.breaks)
    events += rows.length
  }
  breaks.push(...checkHead(last, head), ...(await againstAnchors(enclaveId)))
  if (events === 0 && !head && (await db.enclave.count({ where: { id: enclaveId } })) > 0)
    breaks.push({ seq: 1, problem: 'missing' })
  return { enclaveId, events, head: head ?? START, breaks }
}

/** The first end noted outside that the chain no longer has: its event was cut off, or is another. */
async function againstAnchors(enclaveId: string): Promise<Break[]> {
  for (const { enclaveId: id, head } of await anchors()) {
    if (id !== enclaveId) continue
    const where = { enclaveId_seq: { enclaveId, seq: head.seq } }
    const event = await db.event.findUnique({ where, select: { hash: true } })
    if (event?.hash !== head.hash) return [{ seq: head.seq, problem: event ? 'altered' : 'cut' }]
  }
  return []
}

/** Events past a head that nobody is moving: read in one statement, so a writer at work is not mistaken. */
async function countPast(enclaveId: string, seq: number): Promise<number> {
  const [row] = await db.$queryRaw<{ past: number }[]>`
    SELECT count(*)::int AS past FROM "Event" e JOIN "EventHead" h USING ("enclaveId")
    WHERE e."enclaveId" = ${enclaveId}::uuid AND e.seq > h.seq AND h.seq >= ${seq}`
  return row?.past ?? 0
}

/** Every chain there is or ought to be: the installation's own, those whose head is gone, and one for every enclave. */
export async function verifyEveryChain(): Promise<ChainReport[]> {
  const ids = await db.$queryRaw<{ enclaveId: string }[]>`
    SELECT "enclaveId"::text FROM "EventHead" UNION SELECT DISTINCT "enclaveId"::text FROM "Event"
    UNION SELECT id::text FROM "Enclave" ORDER BY 1`
  const reports: ChainReport[] = []
  for (const { enclaveId } of ids) reports.push(await verifyChain(enclaveId))
  return reports
}

/** Whether a line that was noted down earlier still names the event it named then. */
export async function stillHolds(enclaveId: string, noted: Link): Promise<boolean> {
  const event = await db.event.findUnique({ where: { enclaveId_seq: { enclaveId, seq: noted.seq } } })
  return event?.hash === noted.hash
}

/** A page of a log, newest first: every event against its own hash, and when none is left out, each against the next. */
export function breaksOnPage(
  rows: readonly (ChainedEvent & { hash: string })[],
  link: Link | null,
  whole: boolean,
): Break[] {
  const oldest = rows.at(-1)
  if (!oldest) return []
  if (!whole)
    return rows.filter((row) => hashOf(row) !== row.hash).map(({ seq }) => ({ seq, problem: 'altered' }))
  const isBefore = link?.seq === oldest.seq - 1
  const before = oldest.seq === 1 ? START : isBefore ? link : { seq: 0, hash: '' }
  return checkEvents([...rows].reverse(), before).breaks
}
