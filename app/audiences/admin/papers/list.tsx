import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/members/abilities'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { NEW_PAPER } from '~/setup/paper-kinds/change'
import { PaperTable } from '~/setup/paper-kinds/paper-table'
import { paperList } from '~/setup/paper-kinds/view.server'
import { paperWords } from '~/setup/paper-kinds/words'
import { AboveSetting } from '~/setup/settings-pages/setting-act.server'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(paperWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const { request, params } = asked
  const actor = await requireActor(request, { roles: ABILITIES.decide_settings, enclave: params.enclave })
  return json(await paperList(actor, asked))
}

/** The papers an application asks for: as they are in force today, each to be changed, and one to add. */
export default function Papers() {
  const list = useLoaderData<typeof loader>()
  const w = useWords(paperWords)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        crumbs={[{ label: w.setup, to: paths.adminSetup(list.slug) }, { label: w.title }]}
        actions={
          <LinkButton to={paths.adminPaper(list.slug, NEW_PAPER)} variant="primary">
            {w.add}
          </LinkButton>
        }
      />
      <AboveSetting {...list} />
      <PaperTable list={list} />
    </>
  )
}
