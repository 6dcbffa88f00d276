import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { duplicateWords } from '~/admission/duplicates/words'
import { FirmListView } from '~/across/firm-list/firm-list'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { planWords } from '~/landing/firm-plans/words'
import { paths } from '~/platform/paths'
import { firmListOf } from '~/audiences/firms/loads.server'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'
import { ListTools } from '~/across/views/list-tools'
import { tidySearch } from '~/across/views/pages'
import { viewsFor } from '~/across/views/queries.server'

export const meta = titled(firmWords, (w) => w.firms)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['officer', 'director', 'admin'],
    enclave: params.enclave,
  })
  const [page, views] = await Promise.all([firmListOf(request, actor), viewsFor(actor, 'firms')])
  const mayMerge = actor.role !== 'admin'
  return json({ page, views, mayMerge, search: tidySearch(new URL(request.url).search) })
}

export default function Firms() {
  const { page, views, search, mayMerge } = useLoaderData<typeof loader>()
  const e = useParams().enclave ?? ''
  const d = useWords(duplicateWords)
  const p = useWords(planWords)
  return (
    <FirmListView
      page={page}
      to={paths.deskFirms(e)}
      firmTo={(id) => paths.deskFirm(e, id)}
      tools={
        <>
          <ListTools slug={e} page="firms" views={views} search={search} />
          {mayMerge ? (
            <p className="mb-3 flex flex-wrap gap-x-4 text-13">
              <Link to={paths.firmPlans('desk', e)}>{p.title}</Link>
              <Link to={paths.deskDuplicates(e)}>{d.title}</Link>
            </p>
          ) : null}
        </>
      }
    />
  )
}
