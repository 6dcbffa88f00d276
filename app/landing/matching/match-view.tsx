import type { SerializeFrom } from '@remix-run/node'
import { siteWords } from '~/landing/sites/words'
import { paths } from '~/platform/paths'
import { formatYuan, yuanToWan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { invitationsTo, Matches } from './matches.server'
import type { SupportAt } from './support.server'
import { PARK_INVITATION_STATES } from './vocabulary'
import { matchingWords } from './words'

const useJoin = () => (useLocale() === 'zh' ? '，' : ', ')

/** Five years of support in yuan, and how many items cannot be said yet. */
function SupportCell({ at }: { at: SerializeFrom<SupportAt>[string] | undefined }) {
  const w = useWords(matchingWords)
  if (!at) return <Td num>—</Td>
  return (
    <Td num label={w.support} second={at.unknown > 0 ? w.unknownItems(at.unknown) : undefined}>
      {formatYuan(at.total)}
    </Td>
  )
}

type TableProps = { matches: SerializeFrom<Matches>; support: SerializeFrom<SupportAt> }

/** Sites that answer a need, the best first, each with what speaks for it and what it lacks; and why others are left out. */
export function MatchTable({ matches, support }: TableProps) {
  const w = useWords(matchingWords)
  const s = useWords(siteWords)
  const zh = useLocale() === 'zh'
  const join = useJoin()
  const { sites, fits, left } = matches
  const given = Object.keys(support).length > 0
  const size = (kind: string, area: string) => (kind === 'land' ? s.mu(area) : s.sqm(area))
  const price = (kind: string, yuan: string | null) =>
    yuan === null ? '—' : kind === 'land' ? s.perMu(yuanToWan(yuan).replace(/\.?0+$/, '')) : s.perSqm(yuan)
  return (
    <section className="mt-6">
      <SectionHead title={w.fittingTitle} aside={w.fitting(fits)} />
      {sites.length === 0 ? (
        <EmptyState title={w.noneFits}>{w.noneFitsText}</EmptyState>
      ) : (
        <Table label={w.fittingTitle} minWidth="m" tall>
          <thead>
            <tr>
              <Th>{w.site}</Th>
              <Th num>{w.size}</Th>
              <Th num>{w.price}</Th>
              {given ? <Th num>{w.support}</Th> : null}
              <Th>{w.pros}</Th>
              <Th>{w.cons}</Th>
            </tr>
          </thead>
          <tbody>
            {sites.map(({ id, name, ref, kind, area, price: yuan, parkZh, parkEn, match }) => (
              <Row key={id}>
                <Td head second={`${(zh ? parkZh : parkEn) ?? w.noPark} · ${ref}`}>
                  {name}
                </Td>
                <Td num>{size(kind, area)}</Td>
                <Td num>{price(kind, yuan)}</Td>
                {given ? <SupportCell at={support[id]} /> : null}
                <Td>{match.for.map((one) => w.for[one]).join(join) || '—'}</Td>
                <Td>{match.but.map((one) => w.but[one]).join(join) || '—'}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {left.length > 0 ? (
        <p className="pt-2 text-13 text-ink-2">
          {w.left(left.map(({ why, sites: count }) => w.leftOf(w.against[why], count)).join(join))}
        </p>
      ) : null}
    </section>
  )
}

type Invitations = SerializeFrom<Awaited<ReturnType<typeof invitationsTo>>>

/** What parks have asked a firm, and what it answered. */
export function Invitations({ invitations }: { invitations: Invitations }) {
  const w = useWords(matchingWords)
  const zh = useLocale() === 'zh'
  return (
    <section className="mt-8">
      <SectionHead title={w.invitations} />
      {invitations.length === 0 ? <p className="py-2 text-ink-2">{w.invitationsNone}</p> : null}
      <ul>
        {invitations.map(({ id, park, site, words, state, answer, on }) => (
          <li key={id} className="border-b border-rule py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <b className="font-semibold">{zh ? park.nameZh : park.nameEn}</b>
              <StatusWord shape={PARK_INVITATION_STATES.shapeOf(state)}>{w.states[state]}</StatusWord>
            </div>
            <p className="text-13 text-ink-2">
              {[on, site ? `${site.name} ${site.ref}` : ''].filter(Boolean).join(' · ')}
            </p>
            <p className="whitespace-pre-line">{words}</p>
            {answer ? <p className="text-ink-2">{answer}</p> : null}
            {state === 'invited' ? (
              <p className="pt-2">
                <Link className="btn btn-secondary" to={paths.myParkAnswer(id)}>
                  {w.toAnswer}
                </Link>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
