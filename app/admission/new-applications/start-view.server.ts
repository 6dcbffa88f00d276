import { redirect } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { enclaveNamed, enclavesOn } from '~/ground/settings/enclave.server'
import type { Actor } from '~/ground/people/actor'
import { nextIntake, openIntake, takesApplications } from '~/admission/intakes/queries.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'

export type Choice = { slug: string; name: string; intake: { number: number; closesOn: Day } | null }

/** Every enclave with the intake that is open in it. */
export async function enclaveChoices(today: Day, now: Date, locale: Locale): Promise<Choice[]> {
  const enclaves = await enclavesOn(today, 'published')
  return Promise.all(
    enclaves.map(async (enclave) => {
      const intake = await openIntake(enclave.id, today)
      const open = intake && takesApplications(intake, today, now) ? intake : null
      return {
        slug: enclave.slug,
        name: locale === 'zh' ? enclave.nameZh : enclave.nameEn,
        intake: open ? { number: open.number, closesOn: open.closesOn } : null,
      }
    }),
  )
}

/** What the page needs to begin an application in one enclave: the intake, and the founder's firms there. */
export async function startView(
  actors: readonly Actor[],
  slug: string,
  today: Day,
  now: Date,
  locale: Locale,
) {
  const enclave = (await enclaveNamed(slug)) ?? notFound()
  if (enclave.publishedAt === null) throw redirect(paths.portal(slug))
  const intake = await openIntake(enclave.id, today)
  const open = intake && takesApplications(intake, today, now) ? intake : null
  const next = open ? null : await nextIntake(enclave.id, today)
  const founders = actors.filter(
    (one) => one.role === 'founder' && one.firmId && one.enclaveId === enclave.id,
  )
  const firms = await db.firm.findMany({
    where: { enclaveId: enclave.id, id: { in: founders.flatMap((one) => one.firmId ?? []) } },
    include: {
      applications: {
        where: { intakeId: open?.id ?? enclave.id, state: { notIn: ['withdrawn', 'lapsed'] } },
        select: { ref: true, outcome: true },
      },
    },
  })
  const zh = locale === 'zh'
  return {
    slug,
    name: zh ? enclave.nameZh : enclave.nameEn,
    home: zh ? enclave.homeCityZh : enclave.homeCityEn,
    host: zh ? enclave.hostCityZh : enclave.hostCityEn,
    intake: open ? { number: open.number, closesOn: open.closesOn } : null,
    next: next ? { number: next.number, opensOn: next.opensOn } : null,
    firms: firms.map((firm) => ({
      id: firm.id,
      name: firm.name,
      openRef: firm.applications.find(({ outcome }) => outcome !== 'declined')?.ref ?? null,
    })),
  }
}
