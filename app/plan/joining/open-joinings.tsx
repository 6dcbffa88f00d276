import { Link } from '@remix-run/react'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { joiningWords } from '~/plan/evidence/joining-words'
import { usePlaces } from '~/plan/counting/use-places'

type Open = { id: string; firstId: string; otherId: string; title: string; firm: string }

/** Proposals to join two achievements that wait for somebody else. */
export function OpenJoinings({ open }: { open: readonly Open[] }) {
  const w = useWords(joiningWords)
  const places = usePlaces()
  if (open.length === 0) return null
  return (
    <div className="mb-4">
      <Note tone="sha" title={w.open(open.length)}>
        {open.map(({ id, firstId, otherId, title, firm }) => (
          <p key={id}>
            <Link to={places.joining(firstId, otherId)}>{w.openLine(firm, title)}</Link>
          </p>
        ))}
      </Note>
    </div>
  )
}
