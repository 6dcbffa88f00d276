import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { Done } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { parkLines } from '~/setup/parks/queries.server'
import { parkWords } from '~/setup/parks/words'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { pastingWords } from '~/setup/pasting/words'
import { titled } from '~/ui/title'

export const meta = titled(parkWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.keep_parks, enclave: params.enclave })
  const entered = Number(new URL(request.url).searchParams.get('entered') ?? 0)
  return json({ slug: actor.enclaveSlug, entered, parks: await parkLines(actor, today()) })
}

const SHAPE: Record<'inForce' | 'coming' | 'over', Shape> = { inForce: 'dot', coming: 'soon', over: 'ended' }

/** The register of the home city's parks. */
export default function Parks() {
  const { slug, parks, entered } = useLoaderData<typeof loader>()
  const w = useWords(parkWords)
  const p = useWords(pastingWords)
  const zh = useLocale() === 'zh'
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        crumbs={[{ label: w.setup, to: paths.adminSetup(slug) }, { label: w.title }]}
        actions={
          <>
            <LinkButton to={paths.adminSetting(slug, 'parks')}>{w.rules}</LinkButton>
            <LinkButton to={paths.adminParkImport(slug)}>{p.paste}</LinkButton>
            <LinkButton variant="primary" to={paths.adminParkNew(slug)}>
              {w.add}
            </LinkButton>
          </>
        }
      />
      <Done when={entered > 0}>{w.entered(entered)}</Done>
      {parks.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="l">
          <thead>
            <tr>
              <Th>{w.park}</Th>
              <Th>{w.level}</Th>
              <Th>{w.industries}</Th>
              <Th>{w.valid}</Th>
              <Th>{w.source}</Th>
              <Th num>{w.projects}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {parks.map((park) => (
              <Row key={park.id}>
                <Td head>
                  <Link to={paths.adminPark(slug, park.id)}>{zh ? park.nameZh : park.nameEn}</Link>
                </Td>
                <Td>{w.levels[park.level]}</Td>
                <Td second={park.divisions.join(' ')}>{zh ? park.industriesZh : park.industriesEn}</Td>
                <Td second={<StatusWord shape={SHAPE[park.state]}>{w.states[park.state]}</StatusWord>}>
                  {park.until ? w.between(park.from, park.until) : w.since(park.from)}
                </Td>
                <Td className="text-ink-2">{park.source}</Td>
                <Td num>{park.projects}</Td>
                <Td>
                  {park.state === 'over' ? null : (
                    <span className="flex flex-col items-start gap-2">
                      <Link to={paths.adminParkEnd(slug, park.id)}>{w.end}</Link>
                      <Link to={paths.adminParkMerger(slug, park.id)}>{w.merge}</Link>
                    </span>
                  )}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
