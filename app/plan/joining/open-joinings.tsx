import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { joiningWords } from '~/plan/evidence/joining-words'
import { usePlaces } from '~/plan/counting/use-places'
import { separationWords } from './separation-words'

type Open = {
  id: string
  of: 'join' | 'separation'
  firstId: string
  otherId: string
  title: string
  firm: string
}

/** Proposals to join two achievements, and to separate joined ones, that wait for somebody else. */
export function OpenJoinings({ open }: { open: readonly Open[] }) {
  const words = { join: useWords(joiningWords), separation: useWords(separationWords) }
  const places = usePlaces()
  return (['join', 'separation'] as const).map((of) => {
    const w = words[of]
    const these = open.filter((one) => one.of === of)
    const place = of === 'join' ? places.joining : places.separation
    return these.length === 0 ? null : (
      <div key={of} className="mb-4">
        <Note tone="sha" title={w.open(these.length)}>
          {these.map(({ id, firstId, otherId, title, firm }) => (
            <p key={id}>
              <Link to={place(firstId, otherId)}>{w.openLine(firm, title)}</Link>
            </p>
          ))}
        </Note>
      </div>
    )
  })
}
