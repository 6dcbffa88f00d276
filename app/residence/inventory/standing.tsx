import { LinkButton } from '~/ui/buttons'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { inventoryWords } from './words'

type Out = { from: Day; before: Day; now: boolean } | null

/** Whether a room is in service today, and when that changes. */
export function ServiceWord({ out, today }: { out: Out; today: Day }) {
  const w = useWords(inventoryWords)
  if (!out) return <StatusWord shape="dot">{w.serving}</StatusWord>
  if (out.from > today) return <StatusWord shape="soon">{w.outFrom(out.from)}</StatusWord>
  if (out.from < '1900') return <StatusWord shape="ring">{w.thereFrom(out.before)}</StatusWord>
  return <StatusWord shape="ended">{w.outSince(out.from)}</StatusWord>
}

type Room = {
  id: string
  out: Out
  desks: number
  became: { code: string; on: Day }[]
  cameFrom: { code: string; on: Day }[]
}

/** Where a room came from and what became of it, and what else can be done with it. */
export function Standing({ room, slug, today }: { room: Room; slug: string; today: Day }) {
  const w = useWords(inventoryWords)
  const [became, cameFrom] = [room.became, room.cameFrom].map((some) => ({
    codes: some.map(({ code }) => code).join('、'),
    on: some[0]?.on ?? '',
  })) as [Succession, Succession]
  return (
    <div className="mb-6">
      <p>
        <ServiceWord out={room.out} today={today} />
      </p>
      {cameFrom.codes ? <p className="text-ink-2">{w.cameFrom(cameFrom.codes, cameFrom.on)}</p> : null}
      {became.codes ? <p className="text-ink-2">{w.became(became.codes, became.on)}</p> : null}
      <div className="mt-3 flex flex-wrap gap-2">
        <LinkButton to={paths.deskRoomPhotos(slug, room.id)}>{w.photos}</LinkButton>
        {room.out ? (
          became.codes ? null : (
            <LinkButton to={paths.deskRoomReopen(slug, room.id)}>{w.reopen}</LinkButton>
          )
        ) : (
          <>
            {room.desks > 0 ? null : (
              <>
                <LinkButton to={paths.deskRoomSplit(slug, room.id)}>{w.split}</LinkButton>
                <LinkButton to={paths.deskRoomMerge(slug, room.id)}>{w.merge}</LinkButton>
              </>
            )}
            <LinkButton to={paths.deskRoomRetire(slug, room.id)}>{w.retire}</LinkButton>
          </>
        )}
      </div>
    </div>
  )
}

type Succession = { codes: string; on: Day }
