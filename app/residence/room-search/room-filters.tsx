import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { identityInWords } from '~/ground/firms/identity-words'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { Button, LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import type { Measure, RoomsAsked } from './asked'
import { searchWords } from './words'

type Props = {
  here: string
  asked: RoomsAsked
  levels: number[]
  industries: string[]
  /** As it was typed, where it could not be read. */
  typed: Record<string, string>
}

/** What one looks for in a room; all of it goes into the address. */
export function RoomFilters({ here, asked, levels, industries, typed }: Props) {
  const w = useWords(searchWords)
  const locale = useLocale()
  const measure = (name: Measure) => (
    <Labelled key={name} label={w[name]}>
      <input
        className="input"
        name={name}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typed[name] ?? asked[name] ?? ''}
      />
    </Labelled>
  )
  const day = (name: 'from' | 'until') => (
    <Labelled label={w[name]}>
      <input className="input" type="date" name={name} defaultValue={asked[name]} />
    </Labelled>
  )
  return (
    <Form
      method="get"
      action={here}
      aria-label={w.filters}
      className="no-print mb-6 border-b border-rule pb-5"
    >
      {asked.withTaken ? <input type="hidden" name="show" value="all" /> : null}
      <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
        {measure('areaFrom')}
        {measure('areaTo')}
        {day('from')}
        {day('until')}
        <Labelled label={w.kind}>
          <select className="input" name="kind" defaultValue={asked.kind ?? ''}>
            <option value="">{w.anyKind}</option>
            {UNIT_KINDS.codes.map((code) => (
              <option key={code} value={code}>
                {w.kinds[code]}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={w.level}>
          <select className="input" name="level" defaultValue={asked.level ?? ''}>
            <option value="">{w.anyLevel}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {level}F
              </option>
            ))}
          </select>
        </Labelled>
        {(['height', 'load', 'power', 'price'] as const).map(measure)}
        <Labelled label={w.beside} wide>
          <select className="input" name="beside" defaultValue={asked.beside ?? ''}>
            <option value="">{w.anyBeside}</option>
            {industries.map((code) => (
              <option key={code} value={code}>
                {identityInWords('industryCode', code, locale)}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        {(['water', 'exhaust'] as const).map((name) => (
          <label key={name} className="choice">
            <input type="checkbox" className="choice-box" name={name} defaultChecked={asked[name]} />
            <span>{w[name]}</span>
          </label>
        ))}
        <span className="acts">
          <Button variant="primary">{w.find}</Button>
          <LinkButton to={here} variant="text">
            {w.clear}
          </LinkButton>
        </span>
      </div>
    </Form>
  )
}

function Labelled({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <label className={`flex min-w-0 flex-col justify-end text-13 text-ink-2 ${wide ? 'col-span-2' : ''}`}>
      <span className="mb-1 block">{label}</span>
      {children}
    </label>
  )
}
