import type { ReactNode } from 'react'
import { formatYuan } from '~/shared/money'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { PaysLine } from '~/residence/rent/pays-line'
import { myRoomWords } from './my-room-words'
import type { roomsOf } from './rooms.server'

type Props = Awaited<ReturnType<typeof roomsOf>> & { action?: ReactNode }
const SHOWN = 4

/** What a firm pays for its rooms after relief, and when that changes; the way to its account. */
export function RentBlock({ rooms, monthly, action }: Props) {
  const w = useWords(myRoomWords)
  if (rooms.length === 0 && !action) return null
  const paying = rooms.filter((room) => room.pays !== null)
  return (
    <section>
      <SectionHead title={w.rent} aside={action} />
      <p className="py-2">
        {paying.length > 0
          ? w.sub(rooms.length, formatYuan(monthly))
          : rooms.length > 0
            ? w.notCharged
            : w.noRooms}
      </p>
      <ul className="text-13">
        {paying.slice(0, SHOWN).map(({ leaseId, code, pays }) => (
          <li key={leaseId} className="border-t border-rule py-2">
            {code} · {pays ? <PaysLine pays={pays} /> : null}
          </li>
        ))}
      </ul>
      {paying.length > SHOWN ? <p className="text-12 text-ink-3">{w.more(paying.length - SHOWN)}</p> : null}
    </section>
  )
}
