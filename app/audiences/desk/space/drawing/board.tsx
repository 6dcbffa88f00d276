import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { today } from '~/platform/clock.server'
import { floorKeyOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import script from '~/residence/drawings/editor.script?script'
import { PlanEditor } from '~/residence/drawings/plan-editor'
import { editorOf } from '~/residence/drawings/start.server'
import { drawingWords } from '~/residence/drawings/words'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { Button, LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(drawingWords, (w) => w.title)
export const handle = { script }

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asBuilder(asked)
  const edited = await editorOf(actor, floorKeyOr404(asked.params), today())
  return json({ slug: actor.enclaveSlug, isStaff: actor.role !== 'admin', ...edited })
}

/** The drawing board of one floor. */
export default function Board() {
  const edited = useLoaderData<typeof loader>()
  const { slug, isStaff, version } = edited
  const w = useWords(drawingWords)
  const locale = useLocale()
  const floor = edited.name[locale]
  return (
    <>
      <PageHead
        crumbs={[
          isStaff
            ? { label: w.space, to: paths.deskSpace(slug) }
            : { label: w.inventory, to: paths.deskInventory(slug) },
          {
            label: floor,
            to: isStaff ? paths.deskFloor(slug, edited) : paths.deskInventoryFloor(slug, edited),
          },
        ]}
        title={w.titleOf(floor)}
        sub={w.lead}
        actions={
          <>
            {version === null ? null : (
              <Form method="post" action={paths.deskDrawingDiscarding(slug, edited)}>
                <Button>{w.discard}</Button>
              </Form>
            )}
            <LinkButton to={paths.deskDrawingUnderlay(slug, edited)}>{w.underlayLay}</LinkButton>
            <LinkButton to={paths.deskDrawingPublication(slug, edited)} variant="primary" plain>
              {w.publish}
            </LinkButton>
          </>
        }
      />
      <PlanEditor edited={edited} />
    </>
  )
}
