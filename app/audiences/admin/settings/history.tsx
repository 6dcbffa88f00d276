import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { topicWords } from '~/ground/settings/topic-words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { historyOf, topicOr404 } from '~/setup/settings-pages/history.server'
import { settingsWords } from '~/setup/settings-pages/words'
import { stampOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(settingsWords, (w) => w.history)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId, enclaveSlug: slug } = await requireActor(request, {
    roles: ABILITIES.decide_settings,
    enclave: params.enclave,
  })
  const topic = topicOr404(params.topic)
  const w = inLocale(settingsWords, localeOf(request))
  return json({ slug, topic, lines: await historyOf(enclaveId, topic, today(), w) })
}

const SHAPE: Record<'inForce' | 'coming' | 'over', Shape> = { inForce: 'dot', coming: 'soon', over: 'ended' }

/** What has been decided on a topic: every version, with what it changed, why and by whom. */
export default function History() {
  const { slug, topic, lines } = useLoaderData<typeof loader>()
  const w = useWords(settingsWords)
  const name = topicWords[useLocale()][topic]
  return (
    <>
      <PageHead
        title={w.historyOf(name)}
        crumbs={[
          { label: w.setup, to: paths.adminSetup(slug) },
          { label: name, to: topic === 'plan' ? paths.adminPlan(slug) : paths.adminSetting(slug, topic) },
          { label: w.history },
        ]}
      />
      <Table label={w.history} minWidth="l">
        <thead>
          <tr>
            <Th>{w.version}</Th>
            <Th>{w.from}</Th>
            <Th>{w.what}</Th>
            <Th>{w.reason}</Th>
            <Th>{w.by}</Th>
            <Th>{w.at}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.version} current={line.state === 'inForce'}>
              <Td head second={<StatusWord shape={SHAPE[line.state]}>{w[line.state]}</StatusWord>}>
                {line.version}
              </Td>
              <Td className="whitespace-nowrap">{line.from}</Td>
              <Td>
                <ul>
                  {line.changes.map(({ part, before, after }) => (
                    <li key={part} className="whitespace-pre-line">
                      <span className="text-ink-2">{part}</span>{' '}
                      {before === null ? after : w.change(before, after)}
                    </li>
                  ))}
                </ul>
              </Td>
              <Td>{line.reason || (line.version === 1 ? w.founding : '')}</Td>
              <Td className="whitespace-nowrap">{line.by ?? ''}</Td>
              <Td className="whitespace-nowrap">{stampOf(line.at)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  )
}
