import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { moneyInWords, separated } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, KeyValues, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { PARCEL_FIELD_NAMES, parcelValue } from '~/landing/land/field-words'
import type { ParcelPage } from '~/landing/land/queries.server'
import { landWords } from '~/landing/land/words'

type Props = {
  slug: string
  page: SerializeFrom<Pick<ParcelPage, 'parcel' | 'causes'>>
  mayEnter: boolean
}

/** What is said of a parcel, and how far work on it has come. */
export function ParcelFacts({ page: { parcel } }: Pick<Props, 'page'>) {
  const w = useWords(landWords)
  const locale = useLocale()
  const park = parcel.park && (locale === 'zh' ? parcel.park.nameZh : parcel.park.nameEn)
  const shown = PARCEL_FIELD_NAMES.filter(
    (name) => !['name', 'parkId', 'divisionCode', 'stock'].includes(name) && parcel[name],
  )
  const work = parcel.stoppedOn ?? parcel.startedOn
  return (
    <section className="mb-8">
      <SectionHead title={w.facts} />
      <KeyValues
        items={[
          {
            label: w.where,
            value: [park ?? w.outside, parcel.district?.[locale] ?? parcel.divisionCode].join(' · '),
          },
          ...(parcel.endedOn ? [{ label: w.former, value: w.ended(parcel.endedOn) }] : []),
          ...shown.map((name) => ({ label: w.fields[name], value: parcelValue(name, parcel[name], locale) })),
          ...(parcel.stock === 'supplied'
            ? [
                {
                  label: w.workTitle,
                  value:
                    work === null
                      ? w.notStarted
                      : [
                          `${w.startedOn} ${parcel.startedOn ?? ''}`,
                          parcel.stoppedOn ? `${w.stoppedOn} ${parcel.stoppedOn}` : w.goesOn,
                        ].join(' · '),
                },
              ]
            : []),
          ...(parcel.stoppedOn && parcel.developedMu && parcel.invested
            ? [
                { label: w.developed, value: w.mu(separated(parcel.developedMu)) },
                { label: w.invested, value: moneyInWords(parcel.invested, locale) },
              ]
            : []),
        ]}
      />
    </section>
  )
}

/** Why work did not begin or go on, the earliest first. */
export function Causes({ slug, page: { causes }, mayEnter }: Props) {
  const w = useWords(landWords)
  return (
    <section className="mb-8">
      <SectionHead title={w.causes} />
      {causes.length === 0 ? (
        <EmptyState title={w.noCauses} />
      ) : (
        <Table label={w.causes} minWidth="m">
          <thead>
            <tr>
              <Th>{w.causeKind}</Th>
              <Th>{w.from}</Th>
              <Th>{w.what}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {causes.map((one) => (
              <Row key={one.id}>
                <Td head>{w.causeKinds[one.kind]}</Td>
                <Td>{w.between(one.from, one.until ?? w.now)}</Td>
                <Td second={one.source}>{one.what}</Td>
                <Td>
                  {mayEnter && one.until === null ? (
                    <Link to={paths.parcelCauseEnd(slug, one.id)}>{w.endCause}</Link>
                  ) : null}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
