import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { frontLines } from '~/across/portal/front.server'
import { portalWords } from '~/across/portal/portal-words'
import { startWords } from '~/admission/new-applications/start-words'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { dayInWords } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PortalRow } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export const handle = { isForAll: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(request)
  return json({
    title: inLocale(portalWords, locale).homeTitle,
    enclaves: await frontLines(today(), locale, now()),
  })
}

export default function HomePage() {
  const { enclaves } = useLoaderData<typeof loader>()
  const w = useWords(portalWords)
  const sw = useWords(startWords)
  const locale = useLocale()
  const parts = [
    [w.what.firm, w.what.firmText],
    [w.what.staff, w.what.staffText],
    [w.what.bureau, w.what.bureauText],
  ] as const
  return (
    <>
      <section className="py-8 md:py-16 md:pb-12">
        <h1 className="text-[30px] leading-[42px] md:text-[44px] md:leading-[60px]">{w.homeTitle}</h1>
        <p className="mt-3 max-w-[37em] text-16 leading-7 text-ink-2 md:text-18 md:leading-8">{w.homeLead}</p>
      </section>
      <PortalRow title={w.homeList}>
        <ul>
          {enclaves.map((enclave) => (
            <li key={enclave.slug} className="border-b border-rule pb-4 not-first:pt-4">
              <p className="text-18 font-semibold">
                {enclave.isPublished ? (
                  <Link to={paths.portal(enclave.slug)}>{enclave.name}</Link>
                ) : (
                  enclave.name
                )}
              </p>
              <p className="text-ink-2">{w.homeBoth(enclave.host, enclave.home)}</p>
              <p className="text-13 text-ink-3">
                {!enclave.isPublished
                  ? w.notOpenYet
                  : enclave.intake
                    ? sw.open(enclave.intake.number, dayInWords(enclave.intake.closesOn, locale))
                    : sw.notOpen}
              </p>
            </li>
          ))}
        </ul>
      </PortalRow>
      <PortalRow title={w.whatTitle}>
        <dl className="grid gap-x-10 gap-y-5 md:grid-cols-3">
          {parts.map(([name, text]) => (
            <div key={name}>
              <dt className="text-16 font-semibold">{name}</dt>
              <dd className="text-14 leading-6 text-ink-2">{text}</dd>
            </div>
          ))}
        </dl>
      </PortalRow>
    </>
  )
}
