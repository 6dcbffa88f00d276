import type { Actor, Role } from '~/ground/people/actor'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { periodInWords } from './period-words'
import type { SettlementState, VersionState } from './vocabulary'
import { sharingWords } from './words'
import { sharingLetters } from './letters'

type Version = { id: string; ref: string; number: number; state: VersionState; note: string }

/** A version that is proposed goes to the host city, its answer to the bureau of the home city. */
export async function tellOfVersion(
  tx: Tx,
  actor: Actor,
  { id, ref, number, state, note }: Version,
  now: Date,
): Promise<void> {
  const shared = { sharedZh: sharingWords.zh.versionOf(number), sharedEn: sharingWords.en.versionOf(number) }
  const roles: Role[] = state === 'proposed' ? ['host_bureau'] : ['bureau']
  const to = (role: Role) => paths.sharingAgreement(areaOf(role), actor.enclaveSlug, id)
  await tell(tx, actor, { ref, ...shared, ...stepOf(state), note, roles, to, about: id }, now)
}

type Settlement = {
  id: string
  ref: string
  period: string
  number: number
  state: SettlementState
  note: string
}

/** A settlement that waits goes to both cities, and so does that it stands or is void; never to whoever did it. */
export async function tellOfSettlement(
  tx: Tx,
  actor: Actor,
  { id, ref, period, number, state, note }: Settlement,
  now: Date,
): Promise<void> {
  const shared = {
    sharedZh: sharingWords.zh.settlementOf(periodInWords(period, 'zh'), number),
    sharedEn: sharingWords.en.settlementOf(periodInWords(period, 'en'), number),
  }
  const to = (role: Role) => paths.sharingSettlement(areaOf(role), actor.enclaveSlug, id)
  await tell(
    tx,
    actor,
    { ref, ...shared, ...stepOf(state), note, roles: ['bureau', 'host_bureau'], to, about: id },
    now,
  )
}

const areaOf = (role: Role) => (role === 'host_bureau' ? ('host' as const) : ('bureau' as const))
const stepOf = (state: VersionState | SettlementState) => ({
  nextStepZh: sharingWords.zh.toldAs[state],
  nextStepEn: sharingWords.en.toldAs[state],
})

type Letter = {
  ref: string
  sharedZh: string
  sharedEn: string
  nextStepZh: string
  nextStepEn: string
  note: string
  roles: Role[]
  to: (role: Role) => string
  about: string
}

async function tell(tx: Tx, actor: Actor, { roles, to, about, note, ...said }: Letter, now: Date) {
  const { enclaveId, userId } = actor
  const members = await tx.membership.findMany({
    where: { enclaveId, role: { in: roles }, endedAt: null, NOT: { userId } },
    select: { userId: true, role: true },
    orderBy: [{ userId: 'asc' }, { role: 'asc' }],
    distinct: ['userId'],
  })
  for (const { userId: toUserId, role } of members) {
    const params = { ...said, note: note || '—', link: env().BASE_URL + to(role as Role) }
    await postLetter(
      tx,
      {
        enclaveId,
        toUserId,
        letter: sharingLetters.sharing_moved,
        params,
        about: { type: 'sharing', id: about },
      },
      now,
    )
  }
}
