import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { intakeLines } from '~/ground/enclaves/queries.server'
import { objectionWords } from '~/admission/objections/words'
import { PanelState } from '~/admission/panels/panel-parts'
import { panelsOf } from '~/admission/panels/queries.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { rankingWords } from '~/admission/reviews/ranking-words'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { waitlistWords } from '~/admission/waitlist/words'

export const meta = titled(panelWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const intakes = await intakeLines(actor)
  return json({
    slug: actor.enclaveSlug,
    panels: await panelsOf(actor),
    intakes: intakes.map(({ number, titleZh, titleEn }) => ({ number, titleZh, titleEn })),
  })
}

export default function Panels() {
  const { slug, panels, intakes } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  const objections = useWords(objectionWords)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <>
            <LinkButton to={paths.deskObjections(slug)}>{objections.title}</LinkButton>
            <LinkButton to={paths.deskDecisions(slug)}>{w.decisions}</LinkButton>
            <LinkButton variant="primary" to={paths.deskNewPanel(slug)}>
              {w.new}
            </LinkButton>
          </>
        }
      />
      {panels.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <PanelTable panels={panels} slug={slug} />
      )}
      <Orders intakes={intakes} slug={slug} />
    </>
  )
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>

function PanelTable({ panels, slug }: Pick<Data, 'panels' | 'slug'>) {
  const w = useWords(panelWords)
  const locale = useLocale()
  return (
    <Table label={w.title} minWidth="m" pick>
      <thead>
        <tr>
          <Th>{w.when}</Th>
          <Th>{w.intake}</Th>
          <Th>{w.state}</Th>
          <Th>{w.attendance}</Th>
          <Th>{w.items}</Th>
          <Th>{w.place}</Th>
        </tr>
      </thead>
      <tbody>
        {panels.map((panel) => (
          <Row key={panel.id}>
            <Td head second={panel.ref}>
              <Link to={paths.deskPanel(slug, panel.id)}>{`${panel.heldOn} ${panel.startsAt}`}</Link>
            </Td>
            <Td>{locale === 'zh' ? panel.intake.titleZh : panel.intake.titleEn}</Td>
            <Td>
              <PanelState state={panel.state} />
            </Td>
            <Td>{w.attendanceOf(panel.present, panel.members)}</Td>
            <Td>{w.itemsOf(panel.decided, panel.items)}</Td>
            <Td>{panel.place}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** What every intake has besides: its ranking and its waiting list. */
function Orders({ intakes, slug }: Pick<Data, 'intakes' | 'slug'>) {
  const ranking = useWords(rankingWords)
  const waitlist = useWords(waitlistWords)
  const locale = useLocale()
  return (
    <section className="mt-10">
      <SectionHead title={ranking.byIntake} />
      <ul>
        {intakes.map(({ number, titleZh, titleEn }) => (
          <li key={number} className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-1.5">
            <span>{locale === 'zh' ? titleZh : titleEn}</span>
            <span className="flex gap-6">
              <Link to={paths.deskRanking(slug, number)}>{ranking.title}</Link>
              <Link to={paths.deskWaitlist(slug, number)}>{waitlist.title}</Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
