import type { SerializeFrom } from '@remix-run/node'
import { useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { useCities } from './ledgers'
import type { SettlementPage } from './queries.server'
import { sharingWords } from './words'

type Props = { settlement: SerializeFrom<SettlementPage> }

/** Who drew a settlement up, who confirmed it for each city, who objected, and why it was corrected. */
export function SignedBy({ settlement }: Props) {
  const { made, home, host, objected, objection, reason, cities } = settlement
  const w = useWords(sharingWords)
  const names = useCities(cities)
  const by = (one: { name: string; on: string } | null) => (one ? `${one.name} · ${one.on}` : w.notYet)
  return (
    <KeyValues
      items={[
        { label: w.madeBy, value: by(made) },
        { label: w.homeBy(names.home), value: objected && !home ? '—' : by(home) },
        { label: w.hostBy(names.host), value: objected && !host ? '—' : by(host) },
        ...(objected ? [{ label: w.objectionBy, value: `${by(objected)} · ${objection}` }] : []),
        ...(reason ? [{ label: w.correction, value: reason }] : []),
      ]}
    />
  )
}
