import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { kindsOf, logPage } from '~/ground/audit/queries.server'
import { breaksOnPage } from '~/ground/audit/verify.server'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { adminWords } from '~/ground/members/admin-words'
import { requireActor } from '~/ground/people/guard.server'
import { LogTable } from '~/ground/members/log-table'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { placeOfNext, placeOfPrevious, rangeOfKey } from '~/shared/page-range'
import { Button, LinkButton } from '~/ui/buttons'
import { SelectField } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, Pager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(adminWords, (w) => w.log)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId, enclaveSlug: slug } = await requireActor(request, {
    roles: ABILITIES.read_log,
    enclave: params.enclave,
  })
  const { searchParams } = new URL(request.url)
  const kind = searchParams.get('kind') || undefined
  const [before, after] = [numberIn(searchParams, 'before'), numberIn(searchParams, 'after')]
  const [page, kinds] = await Promise.all([logPage(enclaveId, { kind, before, after }), kindsOf(enclaveId)])
  const at = { ...page, shown: page.rows.length, previous: page.newer, next: page.older }
  const breaks = breaksOnPage(page.rows, page.link, kind === undefined)
  const locale = localeOf(request)
  const rows = page.rows.map((row) => ({ ...row, ...eventCatalogue.say(row.kind, row.payload, locale) }))
  return json({
    slug,
    kind: kind ?? '',
    breaks: breaks.length,
    rows,
    older: page.older,
    newer: page.newer,
    range: rangeOfKey(searchParams, at, page.counted),
    kinds: kinds.map((value) => ({ value, label: eventCatalogue.nameOf(value, locale) })),
  })
}

function numberIn(query: URLSearchParams, name: string): number | undefined {
  const number = Number(query.get(name) ?? '')
  return Number.isSafeInteger(number) && number > 0 && number < 2 ** 31 ? number : undefined
}

export default function LogPage() {
  const { slug, kind, kinds, rows, older, newer, range } = useLoaderData<typeof loader>()
  const w = useWords(adminWords)
  const locale = useLocale()
  const named = kinds.toSorted((a, b) =>
    a.label.localeCompare(b.label, locale === 'zh' ? 'zh-u-co-pinyin' : 'en'),
  )
  const here = `${paths.adminLog(slug)}?kind=${encodeURIComponent(kind)}`
  return (
    <>
      <PageHead
        title={w.log}
        sub={w.logSub}
        actions={<LinkButton to={paths.adminLogCheck(slug)}>{w.verifyAll}</LinkButton>}
      />
      <form method="get" className="mb-4 flex flex-wrap items-end gap-3">
        <div className="w-64 [&_.field]:mb-0">
          <SelectField
            name="kind"
            label={w.kind}
            optional
            empty={w.allKinds}
            defaultValue={kind}
            options={named}
          />
        </div>
        <Button>{w.show}</Button>
      </form>
      <ChainLine />
      {rows.length === 0 ? <EmptyState title={w.noEvents} /> : <LogTable rows={rows} />}
      <Pager
        range={range}
        previous={newer ? `${here}&after=${newer}&at=${placeOfPrevious(range)}` : undefined}
        next={older ? `${here}&before=${older}&at=${placeOfNext(range)}` : undefined}
      />
    </>
  )
}

/** Says whether what the page shows still hangs together. */
function ChainLine() {
  const { kind, breaks, rows } = useLoaderData<typeof loader>()
  const w = useWords(adminWords)
  const [newest, oldest] = [rows[0], rows.at(-1)]
  if (!newest || !oldest) return null
  const holds = kind ? w.filtered : w.pageHolds(oldest.seq, newest.seq)
  return (
    <p className="mb-4" role="status">
      {breaks > 0 ? (
        <StatusWord shape="late">{w.pageBroken(breaks)}</StatusWord>
      ) : (
        <StatusWord shape="yes" tone="ok">
          {holds}
        </StatusWord>
      )}
    </p>
  )
}
