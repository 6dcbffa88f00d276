import type { Role } from './actor'
import { lookWords } from './look-words'
import { navWords } from './nav'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { useWords } from '~/ui/locale'

export type Look = { name: string; role: Role; until: string }

/** Above every page while an administrator looks as somebody else: as whom, until when, and the way back. */
export function LookBanner({ name, role, until }: Look) {
  const w = useWords(lookWords)
  const { roles } = useWords(navWords)
  return (
    <aside className="looking" aria-label={w.label}>
      <span>{w.banner(name, roles[role], stampOf(until).slice(-5))}</span>
      <form method="post" action={paths.lookEnd}>
        <button className="text-button">{w.end}</button>
      </form>
    </aside>
  )
}
