import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MAY_DRAFT } from '~/across/letter-templates/abilities'
import { templateLines } from '~/across/letter-templates/template-queries.server'
import { templateWords } from '~/across/letter-templates/template-words'
import { noticeWords } from '~/ground/notices/words'
import { requireActor } from '~/ground/people/guard.server'
import { navWords } from '~/ground/people/nav'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(templateWords, (w) => w.templates)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: MAY_DRAFT, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, lines: await templateLines(actor) })
}

/** Every letter with when it goes, to whom, and whose words it has. */
export default function Templates() {
  const { slug, lines } = useLoaderData<typeof loader>()
  const w = useWords(templateWords)
  const { letters } = useWords(noticeWords)
  const { roles } = useWords(navWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.templates}
        sub={w.sub}
        crumbs={[{ label: letters, to: paths.letters(slug) }, { label: w.templates }]}
      />
      <Table label={w.templates} minWidth="m">
        <thead>
          <tr>
            <Th>{w.when}</Th>
            <Th>{w.to}</Th>
            <Th>{w.languages.zh}</Th>
            <Th>{w.languages.en}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ kind, to, when, ...standing }) => (
            <Row key={kind}>
              <Td head>{when[locale]}</Td>
              <Td>
                {to.length > 0
                  ? to.map((role) => roles[role]).join(locale === 'zh' ? '、' : ', ')
                  : w.outside}
              </Td>
              {(['zh', 'en'] as const).map((language) => {
                const { version, isDrafted } = standing[language]
                return (
                  <Td key={language}>
                    <Link to={paths.letterTemplate(slug, kind, language)} className="inline-block">
                      <StatusWord shape={version === null ? 'ring' : 'dot'}>
                        {version === null ? w.builtIn : w.version(version)}
                      </StatusWord>
                    </Link>
                    {isDrafted ? <span className="ml-2 text-ink-2">{w.drafted}</span> : null}
                  </Td>
                )
              })}
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  )
}
