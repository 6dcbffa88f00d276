import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Tabs } from '~/ui/page'
import { chargeWords } from '~/residence/charges/words'

export type RentTab = 'months' | 'arrears' | 'payments' | 'income' | 'meters' | 'extras' | 'schemes'

/** The rooms of rent on the desk. */
export function RentTabs({ slug, current }: { slug: string; current: RentTab }) {
  const w = useWords(chargeWords)
  const items: [RentTab, string][] = [
    ['months', paths.deskRent(slug)],
    ['arrears', paths.deskArrears(slug)],
    ['payments', paths.deskPayments(slug)],
    ['income', paths.deskIncome(slug)],
    ['meters', paths.deskMeters(slug)],
    ['extras', paths.deskExtras(slug)],
    ['schemes', paths.deskSchemes(slug)],
  ]
  return (
    <Tabs
      label={w.title}
      items={items.map(([tab, to]) => ({ to, label: w.tabs[tab], current: tab === current }))}
    />
  )
}
