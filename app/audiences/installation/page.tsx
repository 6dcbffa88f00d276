import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { RefusedBefore } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { asInstallationAdmin } from '~/setup/installation/administrators.server'
import { installationView } from '~/setup/installation/installation-view.server'
import { installationWords } from '~/setup/installation/words'
import { dayOf } from '~/shared/days'
import { Button, LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(installationWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await asInstallationAdmin({ request })
  const refused = new URL(request.url).searchParams.get('refused')
  return json({ refused, ...(await installationView(user, today())) })
}

/** The enclaves that this installation runs, and who founds them. */
export default function Installation() {
  const { enclaves, refused } = useLoaderData<typeof loader>()
  const w = useWords(installationWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        actions={
          <LinkButton variant="primary" to={paths.foundEnclave}>
            {w.found}
          </LinkButton>
        }
      />
      <RefusedBefore reason={refused} sentences={w.errors} />
      <Table label={w.title} minWidth="m">
        <thead>
          <tr>
            <Th>{w.enclave}</Th>
            <Th>{w.cities}</Th>
            <Th>{w.standing}</Th>
            <Th>{w.since}</Th>
            <Th />
          </tr>
        </thead>
        <tbody>
          {enclaves.map((one) => (
            <Row key={one.id}>
              <Td head>
                {one.isPublished ? (
                  <Link to={paths.portal(one.slug)}>{one.name[locale]}</Link>
                ) : (
                  one.name[locale]
                )}
              </Td>
              <Td>{w.between(one.host[locale], one.home[locale])}</Td>
              <Td>
                <StatusWord shape={one.isPublished ? 'dot' : 'half'}>
                  {one.isPublished ? w.published : w.private}
                </StatusWord>
              </Td>
              <Td>{one.since}</Td>
              <Td>
                {one.isMine ? (
                  <Link to={paths.adminSetup(one.slug)}>{one.isPublished ? w.settings : w.toSetUp}</Link>
                ) : (
                  <span className="text-ink-3">{w.notMember}</span>
                )}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <Administrators />
      <OldPhotos />
    </>
  )
}

/** How far the background is with photos that still carry their place; nothing where there never were any. */
function OldPhotos() {
  const { photos } = useLoaderData<typeof loader>()
  const w = useWords(installationWords)
  const { waiting, done, unreadable } = photos
  if (waiting + done + unreadable === 0) return null
  return (
    <section className="mt-10">
      <SectionHead title={w.oldPhotos} />
      <p className="mb-4 max-w-[37em] text-ink-2">{w.oldPhotosLead}</p>
      <KeyValues
        items={[
          { label: w.photosWaiting, value: w.photos(waiting) },
          { label: w.photosDone, value: w.photos(done) },
          ...(unreadable > 0 ? [{ label: w.photosUnreadable, value: w.photos(unreadable) }] : []),
        ]}
      />
    </section>
  )
}

function Administrators() {
  const { people } = useLoaderData<typeof loader>()
  const w = useWords(installationWords)
  return (
    <section className="mt-10">
      <SectionHead title={w.administrators} aside={<Link to={paths.nameAdministrator}>{w.nameOne}</Link>} />
      <p className="mb-4 max-w-[37em] text-ink-2">{w.administratorsLead}</p>
      <Table label={w.administrators} minWidth="m">
        <thead>
          <tr>
            <Th>{w.name}</Th>
            <Th>{w.address}</Th>
            <Th>{w.named}</Th>
            <Th>{w.by}</Th>
            <Th />
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <Row key={one.userId}>
              <Td head>{one.name}</Td>
              <Td>{one.address}</Td>
              <Td>{dayOf(new Date(one.since))}</Td>
              <Td>{one.by ?? w.byLink}</Td>
              <Td>
                {people.length > 1 ? (
                  <Form method="post" action={paths.endAdministrator(one.userId)}>
                    <Button size="s">{w.end}</Button>
                  </Form>
                ) : null}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
