import type { ReactNode } from 'react'
import { workingDaysBetween } from '~/shared/calendar'
import { dayInWords } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { LineAll } from '~/ui/line'
import { useLocale, useWords } from '~/ui/locale'
import { ShapeMark } from '~/ui/status'
import { paths } from '~/platform/paths'
import type { EnclaveWords } from '~/admission/intakes/enclave-words'
import type { PortalView } from './portal-view.server'
import { kitWords } from '~/ui/words'
import { portalWords } from './portal-words'

/** Who this is, what it offers, and the three figures that a founder asks for first. */
export function PortalHero({ enclave, view }: { enclave: EnclaveWords; view: PortalView }) {
  const w = useWords(portalWords)
  const { between } = useWords(kitWords)
  const { sponsor, address } = enclave
  const { area } = view.offer
  const head = [sponsor && w.headSponsor(sponsor), address, area && w.headArea(area)]
  return (
    <section className="grid items-end gap-7 py-8 md:py-16 md:pb-10 lg:grid-cols-[minmax(0,1fr)_264px] lg:gap-16">
      <div>
        <p className="text-14 text-balance text-ink-2">{head.filter(Boolean).join(between)}</p>
        <h1 className="mt-2 mb-3 text-[30px] leading-[42px] md:text-[44px] md:leading-[60px]">
          {enclave.name.split(/(?<=[）)])/).map((part) => (
            <span key={part} className="inline-block">
              {part}
            </span>
          ))}
        </h1>
        <p className="max-w-[37em] text-16 leading-7 text-ink-2 md:text-18 md:leading-8">{enclave.offer}</p>
        <div className="mt-7 flex flex-wrap items-center gap-4">
          <LinkButton to={paths.check(enclave.slug)} variant="primary" size="l" className="w-full sm:w-auto">
            {w.check}
          </LinkButton>
          <span className="text-ink-2">{w.checkNote}</span>
        </div>
      </div>
      <dl>
        <IntakeFigure view={view} />
        <WaitFigure view={view} />
        {view.missing.includes('rooms') ? null : (
          <Figure label={w.freeNow} value={view.free.rooms} note={w.free(view.free.desks)} />
        )}
      </dl>
    </section>
  )
}

/** Of an enclave that is not published there is only this to say: nothing is promised. */
export function NotOpenYet({ enclave }: { enclave: EnclaveWords }) {
  const w = useWords(portalWords)
  return (
    <section className="py-8 md:py-16">
      <h1 className="mb-3 text-[30px] leading-[42px] md:text-[44px] md:leading-[60px]">{enclave.name}</h1>
      <p className="text-16 font-semibold">{w.notOpenYet}</p>
      <p className="mt-2 max-w-[37em] text-ink-2">{w.notOpenYetText}</p>
    </section>
  )
}

function IntakeFigure({ view }: { view: PortalView }) {
  const w = useWords(portalWords)
  const locale = useLocale()
  const { intake, next, today } = view
  if (intake) {
    const left = workingDaysBetween(today, intake.closesOn)
    return (
      <Figure
        label={w.closes(intake.number)}
        value={dayInWords(intake.closesOn, locale)}
        note={w.daysLeft(left)}
      />
    )
  }
  if (next)
    return <Figure label={w.opensNext(next.number)} value={dayInWords(next.opensOn, locale)} note="" />
  return <Figure label={w.noIntake} value="—" note={w.noDate} />
}

function WaitFigure({ view }: { view: PortalView }) {
  const w = useWords(portalWords)
  const whole = view.waits.find((wait) => wait.key === 'whole')
  return (
    <Figure
      label={w.wholeWait}
      value={whole?.median ?? '—'}
      note={whole ? w.wholeWaitUnit(whole.cases) : w.noCases}
    />
  )
}

function Figure({ label, value, note }: { label: string; value: ReactNode; note: string }) {
  return (
    <div className="border-t border-rule pt-2.5 pb-3">
      <dt className="text-13 text-ink-2">{label}</dt>
      <dd className="text-24 font-medium">
        {value}
        <small className="ml-1.5 text-13 font-normal text-ink-2">{note}</small>
      </dd>
    </div>
  )
}

/** The share of each station in the length of the line; the residence is stretched to its months. */
const WEIGHTS = [
  ['applied', 90],
  ['resident', 470],
  ['graduated', 110],
  ['signed', 120],
  ['registered', 130],
  ['building', 110],
  ['producing', 122],
] as const
const BOUNDARY = 2

/** Every firm of the enclave on the line, at this moment. */
export function PortalLine({ enclave, view }: { enclave: EnclaveWords; view: PortalView }) {
  const w = useWords(portalWords)
  const { crowd, terms, today } = view
  const stations = WEIGHTS.map(([key, weight]) => ({
    key,
    weight,
    label: w.stations[key],
    count: crowd.counts[key],
    ...(key === 'resident' ? { months: terms.months } : {}),
  }))
  return (
    <section aria-labelledby="line" className="border-t border-ink pt-5 pb-12">
      <div className="mb-7 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="line" className="text-16">
          {crowd.total > 0 ? w.line(crowd.total) : w.lineNone}
        </h2>
        <span className="text-12 text-ink-3">{w.lineSource(today)}</span>
      </div>
      <LineAll
        stations={stations}
        points={crowd.points}
        boundary={BOUNDARY}
        host={w.host(enclave.host)}
        home={w.home(enclave.home)}
      />
      <p className="legend mt-3.5">
        <span>
          <ShapeMark shape="dot" />
          {w.legendA(enclave.host)}
        </span>
        <span>
          <ShapeMark shape="ring" />
          {w.legendB(enclave.home, enclave.host)}
        </span>
        <span>
          <ShapeMark shape="late" />
          {w.legendStalled}
        </span>
        <span>{w.legendMonths(terms.months)}</span>
        {crowd.perPoint > 1 ? <span>{w.legendShared(crowd.perPoint)}</span> : null}
      </p>
    </section>
  )
}
