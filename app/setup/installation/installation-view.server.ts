import { oldPhotos } from '~/ground/files/old-photos.server'
import { enclavesOn } from '~/ground/settings/enclave.server'
import type { User } from '~/ground/people/guard.server'
import { db } from '~/platform/db.server'
import { dayOf, type Day } from '~/shared/days'
import { administrators } from './administrators.server'

/** Every enclave of the installation, with which of them the person administers; and who founds them. */
export async function installationView({ userId }: Pick<User, 'userId'>, today: Day) {
  const [enclaves, mine, people, photos] = await Promise.all([
    enclavesOn(today, 'all'),
    db.membership.findMany({ where: { userId, role: 'admin', endedAt: null }, select: { enclaveId: true } }),
    administrators(),
    oldPhotos(),
  ])
  return {
    userId,
    people,
    photos,
    enclaves: enclaves.map((enclave) => ({
      id: enclave.id,
      slug: enclave.slug,
      name: { zh: enclave.nameZh, en: enclave.nameEn },
      home: { zh: enclave.homeCityZh, en: enclave.homeCityEn },
      host: { zh: enclave.hostCityZh, en: enclave.hostCityEn },
      isPublished: enclave.publishedAt !== null,
      since: dayOf(enclave.createdAt),
      isMine: mine.some(({ enclaveId }) => enclaveId === enclave.id),
    })),
  }
}
