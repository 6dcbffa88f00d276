import { Form } from '@remix-run/react'
import { panelWords } from '../panels/words'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, Submit, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Waitlist } from '~/admission/waitlist/queries.server'
import { waitlistWords } from '~/admission/waitlist/words'
import { sentenceFor } from '~/mechanism/sentences'

type Props = { slug: string; mayMove: boolean; list: Waitlist; reply: Reply }

/** The firms that wait, in their order; the director moves them and fills free places. */
export function WaitlistPage({ slug, mayMove, list, reply }: Props) {
  const w = useWords(waitlistWords)
  const panels = useWords(panelWords)
  const locale = useLocale()
  const first = list.rows[0]
  return (
    <>
      <PageHead
        crumbs={[{ label: panels.title, to: paths.deskPanels(slug) }]}
        title={`${w.title} · ${locale === 'zh' ? list.intake.titleZh : list.intake.titleEn}`}
        sub={w.sub(list.free, list.quota)}
      />
      <FormScope reply={reply} errorText={(code) => sentenceFor({ ...w.refusals, ...w.errors }, code)}>
        <ErrorSummary labels={{ place: w.place }} />
      </FormScope>
      {first && mayMove ? (
        <Form method="post" action={paths.deskPromotion(slug, list.intake.number)} className="mb-6">
          <input type="hidden" name="applicationId" value={first.id} />
          <div className="acts">
            <Submit disabled={list.free === 0}>{w.moveUp}</Submit>
            <span className="text-13 text-ink-2">
              {list.free === 0 ? w.full : w.moveUpHint(first.firmName)}
            </span>
          </div>
        </Form>
      ) : null}
      {first ? <Order {...{ slug, mayMove, list }} /> : <EmptyState title={w.none} />}
    </>
  )
}

function Order({ slug, mayMove, list }: Omit<Props, 'reply'>) {
  const w = useWords(waitlistWords)
  return (
    <Table label={w.title} minWidth="m">
      <thead>
        <tr>
          <Th num>{w.place}</Th>
          <Th>{w.firm}</Th>
          <Th>{w.since}</Th>
          {mayMove ? <Th>{w.move}</Th> : null}
        </tr>
      </thead>
      <tbody>
        {list.rows.map((row) => (
          <Row key={row.id}>
            <Td num strong>
              {row.place}
            </Td>
            <Td head second={row.ref}>
              <Link to={paths.deskApplication(slug, row.id)}>{row.firmName}</Link>
            </Td>
            <Td>{row.since}</Td>
            {mayMove ? (
              <Td>
                <Form
                  method="post"
                  action={paths.deskWaitlist(slug, list.intake.number)}
                  className="flex items-center gap-2"
                >
                  <input type="hidden" name="applicationId" value={row.id} />
                  <input
                    key={row.place}
                    className="input w-16"
                    name="place"
                    inputMode="numeric"
                    aria-label={w.moveTo(row.firmName)}
                    defaultValue={row.place}
                  />
                  <Submit size="s" variant="secondary">
                    {w.save}
                  </Submit>
                </Form>
              </Td>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
