import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { draftOf } from '~/admission/drafts/draft-view.server'
import { requireDraftOnBehalf } from '~/admission/new-applications/on-behalf.server'
import { onBehalfWords } from '~/admission/new-applications/on-behalf-words'
import { words } from '~/admission/applications/words'
import { paperGapInWords } from '~/admission/uploads/upload-words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { problemText } from '~/ground/forms/problem-text'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { fieldId } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(onBehalfWords, (w) => w.title)

export async function loader(args: LoaderFunctionArgs) {
  const { application, slug } = await requireDraftOnBehalf(args)
  const locale = localeOf(args.request)
  const { id } = application
  const { gaps, lines, ref, firmName, papersDone, papersTotal } = await draftOf(
    { application },
    today(),
    locale,
  )
  const w = inLocale(words, locale)
  const lacks = gaps.map((gap) =>
    gap.kind === 'paper'
      ? {
          to: `${paths.deskDraftPapers(slug, id)}#paper-${gap.paper.code}`,
          text: paperGapInWords(gap, locale),
        }
      : {
          to: `${paths.deskDraftSection(slug, id, gap.section)}#${fieldId(gap.question.key)}`,
          text: gap.question[locale] + w.colon + problemText(w.problem, gap.problem),
        },
  )
  const sections = lines.map(({ key, title, done, total }) => ({ key, title, done, total }))
  return json({ slug, id, ref, firmName, lacks, sections, papersDone, papersTotal })
}

/** A draft begun for a firm: what it still lacks, and where each part is filled in. */
export default function Draft() {
  const { slug, id, ref, firmName, lacks, sections, papersDone, papersTotal } = useLoaderData<typeof loader>()
  const w = useWords(onBehalfWords)
  const rows = [
    ...sections.map(({ key, ...line }) => ({ ...line, to: paths.deskDraftSection(slug, id, key) })),
    { title: w.papers, done: papersDone, total: papersTotal, to: paths.deskDraftPapers(slug, id) },
  ]
  return (
    <>
      <PageHead
        crumbs={[{ label: w.imports, to: paths.deskImports(slug) }, { label: w.draftOf(ref) }]}
        title={firmName}
        sub={w.lead}
        actions={
          lacks.length === 0 ? (
            <LinkButton to={paths.deskDraftSubmission(slug, id)} variant="primary">
              {w.handIn}
            </LinkButton>
          ) : (
            <LinkButton to={paths.deskDraftPapers(slug, id)}>{w.uploadPapers}</LinkButton>
          )
        }
      />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
        <section>
          <SectionHead title={lacks.length > 0 ? w.missing(lacks.length) : w.complete} />
          {lacks.length === 0 ? <Note title={w.completeNote} /> : null}
          <ul>
            {lacks.map(({ to, text }) => (
              <li key={to} className="border-b border-rule py-2">
                <StatusWord shape="no" wrap tone="plain">
                  <Link to={to}>{text}</Link>
                </StatusWord>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <SectionHead title={w.sections} />
          <Table label={w.sections}>
            <thead>
              <tr>
                <Th>{w.section}</Th>
                <Th num>{w.done}</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ title, done, total, to }) => (
                <Row key={to}>
                  <Td head>
                    <Link to={to}>{title}</Link>
                  </Td>
                  <Td num>
                    {done} / {total}
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </section>
      </div>
    </>
  )
}
