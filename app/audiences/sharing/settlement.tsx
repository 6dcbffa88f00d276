import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { areaOf } from '~/landing/sharing/area'
import { AgreedLedger, HeldNote, LawLedger, useCities } from '~/landing/sharing/ledgers'
import { periodInWords } from '~/landing/sharing/period-words'
import { settlementPage } from '~/landing/sharing/queries.server'
import { SignedBy } from '~/landing/sharing/signed-by'
import { SETTLEMENT_STATES } from '~/landing/sharing/vocabulary'
import { sharingWords } from '~/landing/sharing/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, PrintFoot, PrintHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(sharingWords, (w) => w.settlements)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireSharer(asked, 'look')
  const settlement = await settlementPage(actor, asked.params.settlementId)
  return json({ slug: actor.enclaveSlug, area: areaOf(asked.request.url), settlement })
}

/** What a period came to, in two ledgers side by side, with who confirmed it; printed as a paper of both cities. */
export default function Settlement() {
  const { slug, area, settlement } = useLoaderData<typeof loader>()
  const { id, agreement, period, number, state, parts, cities, seesFirms } = settlement
  const w = useWords(sharingWords)
  const locale = useLocale()
  const { home, host } = useCities(cities)
  const said = periodInWords(period, locale)
  const rowsTo =
    seesFirms && area !== 'host' ? (metric: string) => paths.sharingRows(area, slug, id, metric) : undefined
  return (
    <>
      <div className="no-print">
        <PageHead
          crumbs={[
            { label: w.title, to: paths.sharing(area, slug) },
            { label: agreement.ref, to: paths.sharingAgreement(area, slug, agreement.id) },
          ]}
          title={w.paperTitle(said)}
          sub={
            <>
              <StatusWord shape={settlement.superseded ? 'ended' : SETTLEMENT_STATES.shapeOf(state)}>
                {settlement.superseded ? w.superseded : w.settlementStates[state]}
              </StatusWord>
              {` · ${w.numberOf(number)} · ${agreement[locale]} · ${settlement.version.docNo}`}
            </>
          }
          actions={
            <>
              <LinkButton to={paths.sharingFile(area, slug, id, 'csv')} plain>
                CSV
              </LinkButton>
              <LinkButton to={paths.sharingFile(area, slug, id, 'xlsx')} plain>
                Excel
              </LinkButton>
              {area !== 'desk' && settlement.mayObject ? (
                <LinkButton to={paths.sharingObject(area, slug, id)}>{w.object}</LinkButton>
              ) : null}
              {area !== 'desk' && settlement.mayConfirm ? (
                <LinkButton to={paths.sharingConfirm(area, slug, id)} variant="primary">
                  {w.confirmAct(settlement.side === 'home' ? home : host)}
                </LinkButton>
              ) : null}
            </>
          }
        />
      </div>
      <PrintHead
        organisation={agreement[locale]}
        title={w.paperTitle(said)}
        number={`${settlement.version.docNo} · ${w.numberOf(number)}`}
      />
      <p className="mb-4">{w.twoLedgers}</p>
      <div className="grid gap-8">
        <AgreedLedger parts={parts} cities={cities} />
        <LawLedger parts={parts} cities={cities} rowsTo={rowsTo} />
        <HeldNote parts={parts} held={settlement.held} cities={cities} />
        <p className="text-13 text-ink-2">
          {w.rounding(home, host)} {seesFirms ? '' : w.totalsOnly}
        </p>
        <SignedBy settlement={settlement} />
      </div>
      <PrintFoot>{w.signatures(home, host)}</PrintFoot>
    </>
  )
}
