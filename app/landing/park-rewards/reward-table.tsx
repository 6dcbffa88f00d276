import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { addYuan, formatYuan } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { RewardPage } from './queries.server'
import { parkRewardWords } from './words'

type Props = SerializeFrom<RewardPage> & { slug: string; mayPay: boolean }

/** Who proposed and approved a reward, and what each park is paid of it. */
export function RewardTable({ slug, round, reward, parts, mayPay }: Props) {
  const w = useWords(parkRewardWords)
  const locale = useLocale()
  if (!reward) return null
  const { isApproved, sides, dueOn } = reward
  const sideInWords = ({ department, by, on }: (typeof sides)[number]) => {
    const office = department?.[locale] ?? null
    if (on !== null) return w.signed(office, by ?? '—', on)
    if (office === null) return w.waits
    return reward.returned || dueOn === null ? w.notSigned(office) : w.waitsUntil(office, dueOn)
  }
  const back = reward.returned
  const office = sides.find(({ side }) => side === back?.side)?.department?.[locale] ?? ''
  const returned = back && w.returnedSaid(office, back.by ?? '—', back.on, back.reason)
  return (
    <>
      <div className="mb-4">
        <KeyValues
          items={[
            { label: w.source, value: reward.source },
            { label: w.proposedBy, value: w.signed(null, reward.proposedBy ?? '—', reward.proposedOn) },
            ...reward.sides.map((side) => ({ label: w.sides[side.side], value: sideInWords(side) })),
            ...(returned ? [{ label: w.returnedBy, value: returned }] : []),
          ]}
        />
      </div>
      <Table label={w.title} minWidth="m">
        <thead>
          <tr>
            <Th num>{w.rank}</Th>
            <Th>{w.park}</Th>
            <Th num>{w.amount}</Th>
            <Th>{w.paid}</Th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Row key={part.id}>
              <Td num>{part.rank}</Td>
              <Td head>{part[locale]}</Td>
              <Td num>{formatYuan(part.amount)}</Td>
              <Td second={part.note || undefined}>
                {part.paidOn ? (
                  <StatusWord shape="yes">{part.paidOn}</StatusWord>
                ) : isApproved && mayPay ? (
                  <Link to={paths.parkRewardPayment(slug, round.number, part.id)}>{w.pay}</Link>
                ) : (
                  w.notPaid
                )}
              </Td>
            </Row>
          ))}
        </tbody>
        <TotalRow>
          <Td head>{w.sum}</Td>
          <Td />
          <Td num strong>
            {formatYuan(addYuan('0', ...parts.map(({ amount }) => amount)))}
          </Td>
          <Td />
        </TotalRow>
      </Table>
    </>
  )
}
