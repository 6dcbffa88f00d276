import { formatNames } from '~/ground/files/formats'
import { WAITS } from './waiting'
import { paths } from '~/platform/paths'
import { dayInWords } from '~/shared/days'
import { formatCount } from '~/shared/money'
import { extensionInWords } from '~/residence/tenancies/extension-in-words'
import { termsOffered } from '~/ground/settings/terms'
import { WaitRange } from '~/ui/charts'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PortalRow } from '~/ui/page'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { EnclaveWords } from '~/admission/intakes/enclave-words'
import type { PaperKind } from '~/ground/forms/form-sections'
import { IntakeRuler } from './intake-ruler'
import type { PortalView } from './portal-view.server'
import { portalWords } from './portal-words'

export function IntakeRow({ view, enclave }: { view: PortalView; enclave: EnclaveWords }) {
  const w = useWords(portalWords)
  const locale = useLocale()
  const { intake, received, free } = view
  if (!intake || !received) return null
  return (
    <PortalRow
      title={w.open(intake.number)}
      side={ownTitle(locale === 'zh' ? intake.titleZh : intake.titleEn)}
      id="intake"
    >
      <IntakeRuler days={intake} today={view.today} />
      <p className="mt-5 text-16">
        {w.quota(intake.quotaFirms, received.all, received.taken)}{' '}
        {view.missing.includes('rooms') ? null : `${w.freeText(free.rooms, free.desks)} `}
        <Link to={paths.newApplication(enclave.slug)}>{w.apply}</Link>
      </p>
    </PortalRow>
  )
}

/** A title that says more than the number does: “第三批” and “Third intake” are the number again. */
function ownTitle(title: string): string | undefined {
  return /^(第\s*[0-9一二三四五六七八九十百]+\s*批|\w+ intake)$/i.test(title.trim()) ? undefined : title
}

export function OfferRow({ view, enclave }: { view: PortalView; enclave: EnclaveWords }) {
  const w = useWords(portalWords)
  const o = w.offers
  const locale = useLocale()
  const { relief, later, tied, area, parks, notes, fundIsMore } = view.offer
  const fund = locale === 'en' ? inMillions(view.offer.fundWan) : view.offer.fundWan
  const fundSaid = fund && (fundIsMore ? o.more(fund) : fund)
  const longer = termsOffered(view.terms).filter(({ kinds }) => kinds.length > 0)
  const offer = (title: string, figure: string | null, unit: string, text: string, from = '') => ({
    title,
    figure,
    unit,
    text,
    from,
  })
  const offers = [
    relief === null
      ? null
      : offer(o.space, `${relief}%`, o.spaceUnit, o.spaceText(later, tied), notes.relief?.[locale]),
    offer(
      o.term,
      String(view.terms.months),
      o.termUnit,
      longer
        .map(({ months, kinds }) => o.longer(kinds.map((kind) => kind[locale]).join(w.listJoin), months))
        .join('') + o.extension(extensionInWords(view.terms, locale)),
      [...new Set(view.terms.longer.map(({ clause }) => clause))].filter(Boolean).join(w.listJoin),
    ),
    fundSaid ? offer(o.fund, fundSaid, o.fundUnit, o.fundText, notes.fund?.[locale]) : null,
    area ? offer(o.area, area, o.areaUnit, o.areaText(enclave.address), notes.area?.[locale]) : null,
    parks > 0
      ? offer(o.parks, String(parks), o.parksUnit, o.parksText(enclave.home), notes.parks?.[locale])
      : null,
    offer(o.officer, null, '', o.officerText),
  ].filter((one) => one !== null)
  return (
    <PortalRow title={w.offer}>
      <dl className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {offers.map((offer) => (
          <div key={offer.title} className="pb-5">
            <dt className="text-16 font-semibold">{offer.title}</dt>
            <dd className="text-14 leading-6 text-ink-2">
              {offer.figure ? (
                <span className="block text-24 font-medium text-ink">
                  {offer.figure}
                  <small className="ml-1 text-14 font-normal text-ink-3">{offer.unit}</small>
                </span>
              ) : null}
              {offer.text}
              {offer.from ? <span className="block text-12 text-ink-3">{offer.from}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {view.missing.length > 0 ? (
        <Note title={w.missing}>
          {w.missingText(view.missing.map((one) => w.said[one]).join(w.listJoin))}
        </Note>
      ) : null}
    </PortalRow>
  )
}

export function PapersRow({ papers }: { papers: PaperKind[] }) {
  const w = useWords(portalWords)
  const locale = useLocale()
  if (papers.length === 0) return null
  const who = ({ tracks, required }: PaperKind) => {
    const [only] = tracks
    return (tracks.length > 1 || !only ? w.both : w.only[only]) + (required ? '' : w.ifAny)
  }
  return (
    <PortalRow title={w.papers} side={w.papersSide} id="papers">
      <Table label={w.papers} tall>
        <thead className="max-md:hidden">
          <tr>
            <Th>{w.paperCols.paper}</Th>
            <Th>{w.paperCols.who}</Th>
            <Th>{w.paperCols.formats}</Th>
            <Th>{w.paperCols.note}</Th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr
              key={paper.code}
              className="max-md:block max-md:border-b max-md:border-rule max-md:py-2.5 max-md:[&>*]:block max-md:[&>*]:border-0! max-md:[&>*]:py-0!"
            >
              <Td head>{paper[locale]}</Td>
              <Td>{who(paper)}</Td>
              <Td className="text-ink-2">
                {formatNames(paper.formats, locale) + w.paperLimits(paper.megabytes, paper.most)}
              </Td>
              <Td className="text-ink-2">{locale === 'zh' ? paper.noteZh : paper.noteEn}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </PortalRow>
  )
}

const LONGEST = 30

export function WaitsRow({ waits, promised, intake }: Pick<PortalView, 'waits' | 'promised' | 'intake'>) {
  const w = useWords(portalWords)
  const locale = useLocale()
  const whole = waits.find((wait) => wait.key === 'whole')
  const steps = WAITS.flatMap((step) => {
    const wait = waits.find((one) => one.key === step.key)
    return wait ? [{ ...step, ...wait, promise: promised[step.key] }] : []
  })
  if (steps.length === 0) return null
  const cases = Math.max(...waits.map((wait) => wait.cases))
  return (
    <PortalRow
      title={w.waits}
      id="waits"
      side={
        <>
          {w.waitsSide(cases)} <span className="max-lg:hidden">{w.waitsPromise}</span>
        </>
      }
    >
      <Table label={w.waits} tall>
        <thead>
          <tr>
            <Th>{w.waitCols.step}</Th>
            <Th num className="whitespace-normal!">
              {w.waitCols.median}
            </Th>
            <Th num>{w.waitCols.range}</Th>
            <Th className="pl-6! max-lg:hidden">{w.waitCols.scale}</Th>
            <Th className="max-md:hidden">{w.waitCols.who}</Th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Row key={step.key}>
              <Td>{w.waitNames[step.key]}</Td>
              <Td num strong>
                {w.days(step.median)}
              </Td>
              <Td num quiet className="whitespace-nowrap">
                {step.low}–{step.high}
              </Td>
              <Td className="pl-6! max-lg:hidden">
                <WaitRange
                  max={LONGEST}
                  {...{ low: step.low, high: step.high, median: step.median, promise: step.promise }}
                  summary={w.waitSummary(step.median, step.low, step.high)}
                />
              </Td>
              <Td className="text-ink-2 max-md:hidden">{w.holders[step.holder]}</Td>
            </Row>
          ))}
        </tbody>
        {whole ? (
          <TotalRow>
            <Td>{w.waitNames.whole}</Td>
            <Td num>{w.days(whole.median)}</Td>
            <Td num quiet>
              {whole.low}–{whole.high}
            </Td>
            <Td className="max-lg:hidden" />
            <Td className="max-md:hidden" />
          </TotalRow>
        ) : null}
      </Table>
      <ul className="mt-4 text-ink-2">
        <li>{w.durations.promise(WAITS.reduce((sum, { key }) => sum + promised[key], 0))}</li>
        {whole ? <li>{w.durations.past(whole.median, whole.cases)}</li> : null}
        {intake ? (
          <li>
            {w.durations.intake(
              intake.number,
              dayInWords(intake.noticeUntil, locale),
              dayInWords(intake.moveInOn, locale),
            )}
          </li>
        ) : null}
      </ul>
    </PortalRow>
  )
}

/** 8,000 (万元) → 80: an English reader counts in millions of yuan. */
function inMillions(wan: string | null): string | null {
  return wan === null ? null : formatCount(Number(wan.replaceAll(',', '')) / 100)
}
