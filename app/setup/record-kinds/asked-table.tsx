import { useLocale, useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { KindEdit, KindRow } from './view.server'
import { kindWords } from './words'

/** Everything that firms are asked by the newest version of a kind, for whoever puts it to use. */
export function AskedTable({ edit: { rows, said, basedOn, history } }: { edit: KindEdit }) {
  const w = useWords(kindWords)
  const locale = useLocale()
  const of = (zh: string, en: string) => (locale === 'en' && en !== '' ? en : zh)
  const bounds = ({ least, most, unitZh, unitEn }: KindRow) =>
    [least && `≥ ${least}`, most && `≤ ${most}`, of(unitZh, unitEn)].filter(Boolean).join(' ')
  const choices = ({ choices: typed }: KindRow) =>
    typed
      .split('\n')
      .map((one) => of(...(one.split(' | ').concat('').slice(0, 2) as [string, string])))
      .join(locale === 'zh' ? '、' : ', ')
  return (
    <div className="mb-6 max-w-200">
      <Table label={w.fields} minWidth="m">
        <thead>
          <tr>
            <Th>{w.fields}</Th>
            <Th>{w.type}</Th>
            <Th>{w.role}</Th>
            <Th>{w.required}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code}>
              <Td head>{of(row.zh, row.en)}</Td>
              <Td second={row.type === 'choice' ? choices(row) : bounds(row) || undefined}>
                {w.types[row.type]}
              </Td>
              <Td>{w.roles[row.role]}</Td>
              <Td>{row.required ? w.requiredYes : '—'}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <div className="mt-4">
        <KeyValues
          items={[
            { label: w.dayZh, value: of(said.dayZh, said.dayEn) },
            { label: w.check, value: w.checks[said.check] },
            {
              label: w.paper,
              value: [w.paperModes[said.paper], of(said.paperZh, said.paperEn)].filter(Boolean).join(' · '),
            },
            { label: w.ends, value: w.endKinds[said.ends] },
            { label: w.cols.state, value: w.versionOf(basedOn, history[0]?.from ?? '') },
          ]}
        />
      </div>
    </div>
  )
}
