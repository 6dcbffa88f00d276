import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { daysBetween, type Day } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { Pays } from '~/residence/rent/pays'
import { PaysLine } from '~/residence/rent/pays-line'
import type { LeaseView, UnitView } from '~/residence/spaces/queries.server'
import { STATE_SHAPE } from '~/residence/spaces/state-shape'
import { spaceWords } from '~/residence/spaces/words'

type Waiting = { id: string; firmId: string; name: string }

/** The chosen room: its lease, what comes next, what was before, and who could use it. */
export function UnitPanel(props: {
  unit: UnitView | null
  enclave: string
  today: Day
  waiting: Waiting[]
  pays: Pays | null
  /** What the room looks like. */
  photos?: ReactNode
}) {
  const { unit, enclave } = props
  const w = useWords(spaceWords)
  const locale = useLocale()
  if (!unit) {
    return (
      <aside aria-label={w.selected} className="border-t border-ink pt-3 text-13 text-ink-2">
        <p>{w.chooseUnit}</p>
        <WhoCould {...props} />
      </aside>
    )
  }
  const past = unit.leases.filter((lease) => lease.endsBefore <= props.today)
  return (
    <aside aria-label={w.selected} className="border-t border-ink pt-3 text-13">
      <p className="text-12 text-ink-3">{w.selected}</p>
      <h2 className="text-24 font-semibold">{unit.code}</h2>
      <p className="text-ink-2">
        {unit.sqm} ㎡ · {unit.note[locale]}
      </p>
      <p className="my-3">
        <StatusWord {...STATE_SHAPE[unit.state]}>{w.states[unit.state]}</StatusWord>
      </p>
      {unit.lease ? (
        <LeaseFacts title={w.now} lease={unit.lease} unit={unit} enclave={enclave} pays={props.pays} />
      ) : null}
      {unit.next ? <LeaseFacts title={w.next} lease={unit.next} unit={unit} enclave={enclave} /> : null}
      <div className="my-4 flex flex-wrap gap-2">
        <LinkButton
          to={paths.deskLease(enclave, unit.id)}
          variant={unit.state === 'free' ? 'primary' : 'secondary'}
        >
          {w.allocateUnit(unit.code)}
        </LinkButton>
        <LinkButton to={paths.deskHold(enclave, unit.id)}>{w.hold}</LinkButton>
      </div>
      {props.photos}
      <section className="border-t border-rule py-3">
        <h3 className="text-12 text-ink-3">{w.before}</h3>
        {past.length === 0 ? <p className="text-ink-2">{w.nothingBefore}</p> : null}
        <ul>
          {past.map((lease, index) => {
            const later = past[index - 1]?.startsOn ?? unit.lease?.startsOn
            const vacant = later ? daysBetween(lease.endsBefore, later) : 0
            return (
              <li key={lease.id}>
                {lease.firm?.name ?? lease.note}{' '}
                <span className="text-ink-3">
                  {w.until(lease.startsOn, lease.lastDay)}
                  {vacant > 0 ? ` · ${w.vacantDays(vacant)}` : ''}
                </span>
              </li>
            )
          })}
        </ul>
      </section>
      <WhoCould {...props} />
    </aside>
  )
}

function LeaseFacts(props: {
  title: string
  lease: LeaseView
  unit: UnitView
  enclave: string
  pays?: Pays | null
}) {
  const { lease, unit, enclave, pays } = props
  const w = useWords(spaceWords)
  const perMonth = (Number(lease.rentPerSqm) * unit.sqm).toLocaleString('en-US', { maximumFractionDigits: 0 })
  const firm = lease.firm ? (
    <Link to={paths.deskFirm(enclave, lease.firm.id)}>{lease.firm.name}</Link>
  ) : (
    lease.note
  )
  return (
    <section className="border-t border-rule py-3">
      <h3 className="mb-1 text-12 text-ink-3">{props.title}</h3>
      <KeyValues
        items={[
          { label: w.firm, value: firm },
          { label: w.term, value: w.until(lease.startsOn, lease.lastDay) },
          ...(lease.purpose === 'firm'
            ? [
                { label: w.rent, value: w.rentOf(lease.rentPerSqm, perMonth) },
                { label: w.relief, value: w.reliefChoice[lease.relief] },
                ...(pays ? [{ label: w.paysNow, value: <PaysLine pays={pays} /> }] : []),
              ]
            : []),
        ]}
      />
      <p className="mt-2 flex gap-4">
        {lease.contractId ? (
          <Link to={paths.deskContract(enclave, lease.contractId)}>{w.contract}</Link>
        ) : lease.firm ? (
          <span className="text-ink-3">{w.noContract}</span>
        ) : null}
        {lease.firm && lease.state !== 'drafted' ? (
          <Link to={paths.deskLeasesRenew(enclave, lease.firm.id, lease.lastDay)}>{w.renew}</Link>
        ) : null}
        {lease.purpose === 'reserved' && lease.state === 'active' ? (
          <Link to={paths.deskProlonging(enclave, lease.id)}>{w.prolong}</Link>
        ) : null}
        {lease.state === 'drafted' ? null : <Link to={paths.deskLeaseEnd(enclave, lease.id)}>{w.end}</Link>}
      </p>
    </section>
  )
}

function WhoCould({ enclave, waiting }: { enclave: string; waiting: Waiting[] }) {
  const w = useWords(spaceWords)
  return (
    <section className="border-t border-rule py-3">
      <h3 className="text-12 text-ink-3">{w.whoCould}</h3>
      <p className="text-ink-2">{waiting.length ? w.offered(waiting.length) : w.nobodyWaits}</p>
      <ul>
        {waiting.slice(0, 6).map((tenancy) => (
          <li key={tenancy.id} className="py-1">
            <Link to={paths.deskFirm(enclave, tenancy.firmId)}>{tenancy.name}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
