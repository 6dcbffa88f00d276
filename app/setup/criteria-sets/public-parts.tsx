import { sentenceFor } from '~/mechanism/sentences'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { dayInWords } from '~/shared/days'
import { ErrorSummary, FormScope, Submit, TextField, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, PortalRow } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { PublicCriteria } from './public-view.server'
import { publicCriteriaWords } from './public-words'

/** What changes when: each published set that is still to come. */
export function ComingCriteria({ coming }: Pick<PublicCriteria, 'coming'>) {
  const w = useWords(publicCriteriaWords)
  const locale = useLocale()
  if (coming.length === 0) return null
  return (
    <PortalRow title={w.coming} side={w.comingNote}>
      {coming.map(({ id, title, from, changes }) => (
        <section key={id} className="mb-7">
          <h3 className="mb-2 text-16">{w.comingTitle(title, dayInWords(from, locale))}</h3>
          <p className="text-13 text-ink-3">{w.changes}</p>
          <ul>
            {changes.map((line) => (
              <li key={line} className="border-b border-rule py-2.5">
                {line}
              </li>
            ))}
            {changes.length === 0 ? <li className="py-2.5 text-ink-3">{w.noChanges}</li> : null}
          </ul>
        </section>
      ))}
    </PortalRow>
  )
}

/** The graduation criteria in force, and every set so far. */
export function CriteriaBefore({ graduation, history }: Omit<PublicCriteria, 'coming'>) {
  const w = useWords(publicCriteriaWords)
  const locale = useLocale()
  return (
    <>
      {graduation ? (
        <PortalRow
          title={w.graduation}
          side={w.graduationSide(graduation.title, dayInWords(graduation.from, locale))}
        >
          <ul>
            {graduation.lines.map(({ code, words, clause }) => (
              <li key={code} className="border-b border-rule py-2.5">
                {words}
                <div className="mt-0.5 text-12 text-ink-3">{clause}</div>
              </li>
            ))}
          </ul>
        </PortalRow>
      ) : null}
      <PortalRow title={w.history}>
        <Table label={w.history}>
          <thead>
            <tr>
              <Th>{w.historyCols.title}</Th>
              <Th>{w.historyCols.from}</Th>
              <Th>{w.historyCols.until}</Th>
              <Th>{w.historyCols.published}</Th>
              <Th>{w.historyCols.state}</Th>
            </tr>
          </thead>
          <tbody>
            {history.map((set) => (
              <Row key={set.id}>
                <Td head>{set.title}</Td>
                <Td>{set.from}</Td>
                <Td>{set.until ?? w.noEnd}</Td>
                <Td>{set.publishedOn}</Td>
                <Td quiet={set.standing !== 'in_force'}>
                  {w.standings[set.standing]}
                  {set.judges.length > 0 ? w.judges(set.judges) : null}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      </PortalRow>
    </>
  )
}

/** The one field that asks to be told of changes. */
export function SubscribeForm({ slug, reply }: { slug: string; reply?: Reply }) {
  const w = useWords(publicCriteriaWords)
  return (
    <FormScope reply={reply} size="l" errorText={(code) => sentenceFor(w.errors, code)}>
      <ErrorSummary labels={{ address: w.address }} />
      <Form method="post" action={paths.criteriaSubscription(slug)} className="max-w-[480px]" noValidate>
        <TextField name="address" type="email" label={w.address} autoComplete="email" maxLength={254} />
        <Submit>{w.subscribeAct}</Submit>
      </Form>
    </FormScope>
  )
}

/** The page behind a link of a letter: one button, then what it did; an old link says that it is spent. */
export function LinkPage(props: {
  slug: string
  open: boolean
  done: boolean
  title: string
  lead: string
  act: string
  after: { title: string; text: ReactNode }
}) {
  const w = useWords(publicCriteriaWords)
  const back = (
    <p className="mt-6">
      <Link to={paths.criteria(props.slug)}>{w.back}</Link>
    </p>
  )
  return (
    <div className="max-w-[600px]">
      <PageHead title={props.title} sub={props.open ? props.lead : undefined} />
      {props.done ? (
        <Note tone="wei" role="status" title={props.after.title}>
          {props.after.text}
        </Note>
      ) : props.open ? (
        <Form method="post">
          <Submit size="l">{props.act}</Submit>
        </Form>
      ) : (
        <Note title={w.ended}>{w.endedText}</Note>
      )}
      {back}
    </div>
  )
}
