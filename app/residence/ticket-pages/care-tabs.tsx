import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Tabs } from '~/ui/page'
import { ticketWords } from '~/residence/tickets/words'

export type CareTab = 'tickets' | 'rounds' | 'figures'

/** The rooms of care on the desk. */
export function CareTabs({ slug, current }: { slug: string; current: CareTab }) {
  const w = useWords(ticketWords)
  const items: [CareTab, string][] = [
    ['tickets', paths.deskCare(slug)],
    ['rounds', paths.deskRounds(slug)],
    ['figures', paths.deskCareFigures(slug)],
  ]
  return (
    <Tabs
      label={w.title}
      items={items.map(([tab, to]) => ({ to, label: w.tabs[tab], current: tab === current }))}
    />
  )
}
